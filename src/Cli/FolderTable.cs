using NodaTime;

namespace UnionGovernance.Cli;

/// <summary>Every record of a folder, a row each.</summary>
internal static class FolderTable
{
    private static readonly Words _heading = new("文件", "file");

    public static int Write(
        DirectoryInfo folder, string? edition, LocalDate? asOf, LocalDate today, string format, Speech s, TextWriter output, TextWriter error)
    {
        var files = folder.EnumerateFiles("*.json").OrderBy(static f => f.Name, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            error.WriteLine(s[$"{folder.Name}：文件夹中没有 .json 记录文件", $"{folder.Name}: the folder holds no .json record"]);
            return ExitCode.BadInput;
        }

        var rows = new List<JudgedRow>();
        foreach (var file in files)
        {
            var trouble = new StringWriter();
            var assessment = RecordFile.Read(file, s, trouble) is { } record ? Judged.Of(record, edition, asOf, today, s, trouble) : null;
            rows.Add(new(file.Name, assessment, trouble.ToString().TrimEnd()));
            ProgressBar.Draw(rows.Count, files.Count, error);
        }

        return JudgedTable.Write(rows, _heading, format, s, output);
    }
}
