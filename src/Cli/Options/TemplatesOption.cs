using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Json;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Cli.Options;

/// <summary>The option that names a folder of a school's own templates.</summary>
internal static class TemplatesOption
{
    public static Option<DirectoryInfo?> Make(Speech s) =>
        new("--templates") { Description = s["装有学校自己模板的文件夹；没有的用自带的", "a folder of the school's own templates; the shipped ones stand in for what it lacks"] };

    /// <returns>The templates, the shipped ones where no folder is named; nothing where they cannot be used, and all faults were said.</returns>
    public static PaperTemplates? Read(DirectoryInfo? folder, Speech s, TextWriter error)
    {
        if (folder is null)
        {
            return PaperTemplates.Shipped;
        }

        try
        {
            var files = folder.EnumerateFiles()
                .Where(static f => !f.Name.StartsWith('.'))
                .OrderBy(static f => f.Name, StringComparer.Ordinal)
                .Select(f => (f.Name, Bytes: GivenFile.Bytes(f, s, error)))
                .ToList();
            if (files.Exists(static f => f.Bytes is null))
            {
                return null;
            }

            if (files.Count == 0)
            {
                error.WriteLine(s[$"{folder.Name}：文件夹里没有模板；templates export 写出可以修改的", $"{folder.Name}: the folder holds no template; templates export writes those to be changed"]);
                return null;
            }

            var reading = PaperTemplates.Read(files.Select(static f => (f.Name, (ReadOnlyMemory<byte>)f.Bytes)));
            foreach (var fault in reading.Faults)
            {
                error.WriteLine(fault.Describe(s.Language));
            }

            return reading.Templates;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(s[$"{folder.Name}：读不到这个文件夹里的模板，请核对路径和权限", $"{folder.Name}: its templates cannot be read; check path and permissions"]);
            return null;
        }
    }
}
