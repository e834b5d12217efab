using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Records;

namespace UnionGovernance.Cli.Records;

/// <summary><c>record form</c>: a whole record as one workbook, blank or filled.</summary>
internal static class RecordFormCommand
{
    public static Command Make(Speech s)
    {
        var year = YearOption.Make(s[GivenWords.FirstYear], s);
        var school = new Option<string?>("--school") { Description = s[GivenWords.School] };
        var record = new Option<FileInfo?>("--record") { Description = s["填入这份记录已知的内容", "fill in what this record knows"] };
        var command = new Command("form", s["写出一份记录的工作簿：空白的，或已填好的", "write a record as a workbook: blank, or filled in from a record"]) { year, school, record };
        var file = StartedFile.AddTo(command, GivenWords.WorkbookToStart, s);
        command.Validators.Add(result =>
        {
            if (result.GetValue(record) is null == result.GetValue(year) is null || (result.GetValue(record) is not null && result.GetValue(school) is not null))
            {
                result.AddError(s["请写明 --year（可加 --school），或者用 --record 写明记录，二者取一", "name the year with --year (and perhaps --school), or a record with --record: one of the two"]);
            }
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(record) is not { } given)
            {
                return BlankRecord.Of(parsed.GetValue(school), parsed.GetValue(year)!.Value, s, error) is { } blank
                    ? BlankRecord.Workbook(blank, file, parsed, s)
                    : ExitCode.BadInput;
            }

            return GivenFile.Read(given, s, error) is { } read ? Filled(read, workbook => file.Write(parsed, workbook), s, output) : ExitCode.BadInput;
        });
        return command;
    }

    private static int Filled(UnionRecord record, Func<byte[], int> write, Speech s, TextWriter output)
    {
        var (workbook, notCarried) = RecordWorkbook.Write(record);
        if (write(workbook) != ExitCode.Met)
        {
            return ExitCode.BadInput;
        }

        return WorkbookNotes.NotCarried(notCarried.Select(place => s[place.Chinese.StartsWith('/') ? s.Place(place.Chinese, RecordFile.NameOf(place.Chinese)) : place]), s, output);
    }
}
