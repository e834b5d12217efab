using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;

namespace UnionGovernance.Cli.Papers;

/// <summary><c>report</c>: writes the self-assessment report as Markdown, HTML and Word.</summary>
internal static class ReportCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var file = new Argument<FileInfo>("RECORD") { Description = s[GivenWords.RecordOrWorkbook] };
        var folder = new Option<DirectoryInfo>("--out") { Description = s["放报告的文件夹", "the folder for the report"], Required = true };
        var force = OutFile.Force(s);
        var edition = EditionOption.Make(s);
        var asOf = AssessCommand.AsOf(s);
        var words = WordingCommand.Option(s);
        var templates = TemplatesOption.Make(s);
        var command = new Command("report", s["写出自评报告（Markdown、HTML 和 Word），并列出待填之处", "write the self-assessment report (Markdown, HTML and Word) and list what is left to fill in"]) { file, folder, force, edition, asOf, words, templates };
        var layout = LayoutOption.AddTo(command, s);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (GivenFile.Read(parsed.GetValue(file)!, s, error) is not { } record
                || RecordAssessment.Of(record, parsed.GetValue(edition), parsed.GetValue(asOf), today, s, error) is not { } assessment)
            {
                return ExitCode.BadInput;
            }

            if (GivenFile.ReadWording(parsed.GetValue(words), s, error) is not { } wording || TemplatesOption.Read(parsed.GetValue(templates), s, error) is not { } own
                || layout.Read(parsed, error) is not { } files)
            {
                return ExitCode.BadInput;
            }

            var written = SelfAssessmentReport.Write(assessment, wording, own, RecordWorkbook.CellOf, GivenFile.EntryOf(parsed.GetValue(file)!));
            if (!files.Write(parsed.GetValue(folder)!, PaperFiles.Of(written), OutFile.Of(parsed, s), s, output, error))
            {
                return ExitCode.BadInput;
            }

            foreach (var refusal in written.Refusals)
            {
                error.WriteLine($"{s[refusal.Because]}{s["。", ". "]}{s[refusal.By.Words]}{s["。", "."]}");
            }

            foreach (var blank in written.Paper?.Blanks ?? [])
            {
                output.WriteLine($"{s[PaperKind.ToFillIn]}\t{blank.Label}\t{(blank.Where is { } place ? s[place] : s[PaperKind.WhenSigned])}");
            }

            return ExitCode.Worst([ExitCode.Of(written), ExitCode.Of(assessment)]);
        });
        return command;
    }
}
