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
