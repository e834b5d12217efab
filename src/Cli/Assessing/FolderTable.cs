using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Assessing;

/// <summary>Every record of a folder, a row each.</summary>
internal static class FolderTable
{
    public static int Write(
        DirectoryInfo folder, string? edition, LocalDate? asOf, LocalDate today, string format, FileInfo? target, OutFile outFile, Speech s, TextWriter output, TextWriter error)
    {
        var files = GivenFile.In(folder).ToList();
        if (files.Count == 0)
        {
            error.WriteLine(s[$"{folder.Name}：文件夹中没有记录文件（.json 或 .xlsx）", $"{folder.Name}: the folder holds no record (.json or .xlsx)"]);
            return ExitCode.BadInput;
        }

        if (folder.EnumerateDirectories().Where(static d => GivenFile.In(d).Any()).Select(static d => d.Name).Order(StringComparer.Ordinal).ToList() is [_, ..] below)
        {
            error.WriteLine(s[$"没有读子文件夹{string.Join("、", below.Select(static b => $"“{b}”"))}；其中的记录请另外写明", $"Not read: {(below.Count == 1 ? "the folder" : "the folders")} {string.Join(", ", below)} within it; name {(below.Count == 1 ? "it" : "them")} for {(below.Count == 1 ? "its" : "their")} records"]);
        }

        var read = new List<AssessedRecord>();
        foreach (var file in files)
        {
            read.Add(AssessedRecord.Of(file.Name, trouble => GivenFile.Read(file, s, trouble), edition, asOf, today, s));
            ProgressBar.Draw(read.Count, files.Count, error);
        }

        var rows = AssessedRecord.Once(read, s);

        return target is null ? AssessedRecordTable.Write(rows, FindingColumns.File, format, s, output) : AssessedRecordTable.WriteWorkbook(rows, target, outFile, s);
    }
}
