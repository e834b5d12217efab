using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Cli.Written;
using UnionGovernance.Office.Workbooks;

namespace UnionGovernance.Cli.Records;

/// <summary>What is said of a workbook that was read, and the copy of it with the cells marked.</summary>
internal static class WorkbookNotes
{
    /// <summary>The workbook to read.</summary>
    public static Argument<FileInfo> Workbook(Speech s) => new("XLSX") { Description = s["工作簿（.xlsx）", "the workbook (.xlsx)"] };

    /// <summary>The record to write.</summary>
    public static Option<FileInfo> Record(Speech s) => new("--out") { Description = s["写入的记录文件；有错误就不写", "the record to write; where there is an error, nothing is written"], Required = true };

    /// <summary>The marked copy to write.</summary>
    public static Option<FileInfo?> Marked(Speech s) => new("--marked") { Description = s["写入标注过的工作簿：单元格标色，最后一列是核对意见", "the workbook sent back, its cells marked, with a last column that says what is the matter"] };

    /// <summary>Nobody's own workbook is written over, and the marked copy and the record are two files.</summary>
    public static void Apart(Command command, Argument<FileInfo> workbook, Speech s, Option<FileInfo> record, Option<FileInfo?> marked) => command.Validators.Add(result =>
    {
        var own = result.GetValue(workbook)?.FullName;
        foreach (var (name, target) in new (string, FileInfo?)[] { (record.Name, result.GetValue(record)), (marked.Name, result.GetValue(marked)) })
        {
            if (target?.FullName == own)
            {
                result.AddError(s[$"{name} 不能是原来的工作簿，请另取一个文件名", $"{name} is the workbook itself; name another file"]);
            }
        }

        if (result.GetValue(marked) is { } copy && copy.FullName == result.GetValue(record)?.FullName)
        {
            result.AddError(s[$"{marked.Name} 不能与 {record.Name} 是同一个文件，请另取一个文件名", $"{marked.Name} and {record.Name} are one file; name another"]);
        }
    });

    /// <summary>Writes a line a note.</summary>
    public static void Write(ImmutableArray<SheetNote> notes, Speech s, TextWriter writer)
    {
        foreach (var note in notes)
        {
            writer.WriteLine($"{s[SheetNote.Called(note.Grade)]}\t{note.Describe(s.Language)}");
        }
    }

    /// <summary>Writes the marked copy where one is asked for, or says how to have one where there is something to mend.</summary>
    /// <returns>Whether what was asked for was done.</returns>
    public static bool Mark(FileInfo? target, OutFile outFile, byte[] workbook, ImmutableArray<SheetNote> notes, Speech s, TextWriter error)
    {
        if (target is null)
        {
            if (notes.Any(static n => n.Grade == NoteGrade.Error))
            {
                error.WriteLine(s["没有写出记录。加上 --marked 文件名，可得到标注过的工作簿，改好后再读", "No record was written. With --marked FILE the workbook is sent back with its cells marked; mend it and read it again"]);
            }

            return true;
        }

        if (MarkedWorkbook.Of(workbook, notes) is { } marked)
        {
            return outFile.Write(target, marked) == ExitCode.Met;
        }

        error.WriteLine(s["工作簿太大或列太多，不能标注", "The workbook is too large to be marked, or has too many columns"]);
        return false;
    }
}
