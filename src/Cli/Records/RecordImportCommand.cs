using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Cli.Records;

/// <summary><c>record import</c>: a filled-in workbook back as a record.</summary>
internal static class RecordImportCommand
{
    public static Command Make(Speech s)
    {
        var (file, target, marked, force) = (WorkbookNotes.Workbook(s), WorkbookNotes.Target(GivenWords.RecordToWrite, s), WorkbookNotes.Marked(s), OutFile.Force(s));
        var command = new Command("import", s["读取填好的工作簿，写出记录；有错误就不写", "read a filled-in workbook and write the record; where there is an error, nothing is written"]) { file, target, marked, force };
        WorkbookNotes.Apart(command, file, s, target, marked);
        command.SetAction(parsed =>
        {
            var (output, error, workbook) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(file)!);
            if (GivenFile.Bytes(workbook, GivenKind.Workbook, s, error) is not { } bytes)
            {
                return ExitCode.BadInput;
            }

            var reading = RecordWorkbook.Read(bytes);
            if (reading.Refusal is { } refusal)
            {
                error.WriteLine($"{workbook.Name}{s.Colon}{s[refusal]}{s["。", "."]}{(reading.IsOther ? s["学校自己的名单请用 roster import 读取，学代会的工作簿用 congress import。", " A school's own roster is read by roster import, a congress's workbook by congress import."] : string.Empty)}");
                return ExitCode.BadInput;
            }

            var told = reading.Record is null ? error : output;
            WorkbookNotes.Write(reading.Notes, s, told);
            if (reading.Staff is { } staff)
            {
                told.WriteLine($"{s[MemberFacts.Heading]}{s.Colon}{staff.Describe(s.Language)}");
            }

            if (!WorkbookNotes.Mark(parsed.GetValue(marked), OutFile.Of(parsed, s), bytes, reading.Notes, s, error) || reading.Record is not { } record)
            {
                return ExitCode.BadInput;
            }

            var there = ReplacedFacts.In(parsed.GetValue(target)!);
            var exit = OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, RecordFile.Write(record));
            if (exit == ExitCode.Met)
            {
                ReplacedFacts.Write(null, there, record, s, output);
                foreach (var doubt in RecordDoubts.Of(record))
                {
                    output.WriteLine($"{s[Doubt.Label.AsHeading()]}{s.Colon}{s[doubt.Text]}");
                }

                output.WriteLine(NextStep.Line("assess", parsed.GetValue(target)!, s));
            }

            return exit;
        });
        return command;
    }
}
