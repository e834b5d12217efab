using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Records;
using UnionGovernance.Cli.Written;
using UnionGovernance.Congresses;
using UnionGovernance.Office.Workbooks.Congresses;

namespace UnionGovernance.Cli.Congresses;

/// <summary><c>congress import</c>: a filled-in workbook back as a congress's file.</summary>
internal static class CongressImportCommand
{
    public static Command Make(Speech s)
    {
        var (file, target, marked, force) = (WorkbookNotes.Workbook(s), WorkbookNotes.Target(GivenWords.CongressToWrite, s), WorkbookNotes.Marked(s), OutFile.Force(s));
        var command = new Command("import", s["读取填好的学代会工作簿，写出学代会文件；有错误就不写", "read a congress's workbook and write its file; where there is an error, nothing is written"]) { file, target, marked, force };
        WorkbookNotes.Apart(command, file, s, target, marked);
        command.SetAction(parsed =>
        {
            var (output, error, workbook) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(file)!);
            if (GivenFile.Bytes(workbook, GivenKind.Workbook, s, error) is not { } bytes)
            {
                return ExitCode.BadInput;
            }

            var reading = CongressWorkbook.Read(bytes);
            if (reading.Refusal is not null)
            {
                WorkbookNotes.Refuse(workbook.Name, reading.Refusal, s, error);
                return ExitCode.BadInput;
            }

            WorkbookNotes.Write(reading.Notes, s, reading.Proceedings is null ? error : output);
            if (!WorkbookNotes.Mark(parsed.GetValue(marked), OutFile.Of(parsed, s), bytes, reading.Notes, s, error) || reading.Proceedings is not { } proceedings)
            {
                return ExitCode.BadInput;
            }

            var exit = OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, ProceedingsFile.Write(proceedings));
            if (exit == ExitCode.Met)
            {
                output.WriteLine(NextStep.Line("congress timeline", parsed.GetValue(target)!, s));
            }

            return exit;
        });
        return command;
    }
}
