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
            rows.Add(Judged.Row(file.Name, trouble => RecordFile.Read(file, s, trouble), edition, asOf, today, s));
            ProgressBar.Draw(rows.Count, files.Count, error);
        }

        return JudgedTable.Write(rows, _heading, format, s, output);
    }
}
