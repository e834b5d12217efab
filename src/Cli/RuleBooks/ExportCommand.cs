using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;
using UnionGovernance.Interchange;
using UnionGovernance.Interchange.Oscal;

namespace UnionGovernance.Cli.RuleBooks;

/// <summary><c>export</c>: a result that can be made again, the rule book, or either for whoever reads OSCAL.</summary>
internal static class ExportCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var path = new Argument<FileInfo?>("RECORD") { Description = s["记录文件（JSON 或工作簿）；导出规则库时不写", "a record (JSON or a workbook); none where the rule book is exported"], Arity = ArgumentArity.ZeroOrOne };
        var what = new Option<string>("--as") { Description = s["导出什么：result（记录、评估和改法）、rule-book，或 OSCAL 的 oscal-catalog（规则目录）、oscal-results（评估结果）、oscal-poam（整改台账）", "what is exported: result (record, assessment and plan), rule-book, or in OSCAL oscal-catalog, oscal-results (assessment results), oscal-poam (corrective actions)"], DefaultValueFactory = static _ => "result" };
        what.AcceptOnlyFromAmong("result", "rule-book", "oscal-catalog", "oscal-results", "oscal-poam");
        var edition = EditionOption.Make(s);
        var asOf = AssessCommand.AsOf(s);
        var command = new Command("export", s["导出机器可读、带摘要、可以重现的结果，或 OSCAL 文件", "export a result that machines read, with its hash, to be made again; or OSCAL"]) { path, what, edition, asOf };
        command.Validators.Add(result =>
        {
            if (result.GetValue(what) is "rule-book" or "oscal-catalog" == result.GetValue(path) is not null)
            {
                result.AddError(s["导出规则库（rule-book、oscal-catalog）时不写记录，其余须写明一份记录", "no record goes with the rule book (rule-book, oscal-catalog); everything else is of one"]);
            }
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var how = parsed.GetValue(what)!;
            if (parsed.GetValue(path) is not { } file)
            {
                output.Write(Encoding.UTF8.GetString(how == "rule-book" ? ResultFile.Write(RuleBook.National) : OscalFile.Catalog(RuleBook.National, today)));
                return ExitCode.Met;
            }

            if (GivenFile.Read(file, s, error) is not { } record
                || RecordAssessment.Of(record, parsed.GetValue(edition), parsed.GetValue(asOf), today, s, error) is not { } assessment)
            {
                return ExitCode.BadInput;
            }

            var written = how switch
            {
                "result" => ResultFile.Write(assessment),
                "oscal-results" => OscalFile.AssessmentResults(assessment, today),
                _ => OscalFile.PlanOfAction(assessment, today),
            };
            if (written is null)
            {
                error.WriteLine(s["没有需要整改的，OSCAL 也没有空的台账", "there is nothing to be done, and OSCAL knows no empty plan"]);
                return ExitCode.Met;
            }

            output.Write(Encoding.UTF8.GetString(written));
            return ExitCode.Of(assessment);
        });
        return command;
    }
}
