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

    /// <summary>The file to write.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="s">The language.</param>
    public static Option<FileInfo> Target(Words what, Speech s) => new("--out") { Description = s[$"{what.Chinese}；有错误就不写", $"{what.English}; where there is an error, nothing is written"], Required = true };

    /// <summary>The marked copy to write.</summary>
    public static Option<FileInfo?> Marked(Speech s) => new("--marked") { Description = s["写入标注过的工作簿：单元格标色，最后一列是核对意见", "the workbook sent back, its cells marked, with a last column that says what is the matter"] };

    /// <summary>Nobody's own workbook is written over, and the marked copy and the file that is written are two.</summary>
    public static void Apart(Command command, Argument<FileInfo> workbook, Speech s, Option<FileInfo> file, Option<FileInfo?> marked) => command.Validators.Add(result =>
    {
        var own = result.GetValue(workbook)?.FullName;
        foreach (var (name, target) in new (string, FileInfo?)[] { (file.Name, result.GetValue(file)), (marked.Name, result.GetValue(marked)) })
        {
            if (target?.FullName == own)
            {
                result.AddError(s[$"{name} 不能是原来的工作簿，请另取一个文件名", $"{name} is the workbook itself; name another file"]);
            }
        }

        if (result.GetValue(marked) is { } copy && copy.FullName == result.GetValue(file)?.FullName)
        {
            result.AddError(s[$"{marked.Name} 不能与 {file.Name} 是同一个文件，请另取一个文件名", $"{marked.Name} and {file.Name} are one file; name another"]);
        }
    });

    /// <summary>Says why a file was not read at all, if it was not.</summary>
    public static void Refuse(string name, Words? refusal, Speech s, TextWriter error)
    {
        if (refusal is not null)
        {
            error.WriteLine($"{name}{s.Colon}{s[refusal]}{s["。", "."]}");
        }
    }

    /// <summary>Says what a workbook cannot carry.</summary>
    /// <returns>The exit code.</returns>
    public static int NotCarried(IEnumerable<string> places, Speech s, TextWriter output)
    {
        var exit = ExitCode.Met;
        foreach (var place in places)
        {
            output.WriteLine($"{s["工作簿放不下", "not carried by the workbook"]}\t{place}");
            exit = ExitCode.Undetermined;
        }

        return exit;
    }

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
                error.WriteLine(s["没有写出文件。加上 --marked 文件名，可得到标注过的工作簿，改好后再读", "Nothing was written. With --marked FILE the workbook is sent back with its cells marked; mend it and read it again"]);
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
