using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Records;
using UnionGovernance.Cli.Written;
using UnionGovernance.Office.Workbooks.Congresses;

namespace UnionGovernance.Cli.Congresses;

/// <summary><c>congress form</c>: a congress's file as a workbook, to be filled in further.</summary>
internal static class CongressFormCommand
{
    public static Command Make(Speech s)
    {
        var congress = new Argument<FileInfo>("CONGRESS") { Description = s[GivenWords.Congress] };
        var target = new Option<FileInfo>("--out") { Description = s[GivenWords.WorkbookToStart], Required = true };
        var command = new Command("form", s["把学代会文件写成工作簿，接着在 Excel/WPS 里填", "write a congress's file as a workbook, to be filled in further"]) { congress, target, OutFile.Force(s) };
        command.SetAction(parsed =>
        {
            if (GivenFile.ReadProceedings(parsed.GetValue(congress)!, s, parsed.InvocationConfiguration.Error) is not { } read)
            {
                return ExitCode.BadInput;
            }

            var (workbook, notCarried) = CongressWorkbook.Write(read);
            return OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, workbook) != ExitCode.Met ? ExitCode.BadInput
                : WorkbookNotes.NotCarried(notCarried.Select(n => s[n]), s, parsed.InvocationConfiguration.Output);
        });
        return command;
    }
}
