using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Actions;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Answers;

/// <summary><c>actions</c>: the corrective actions of a union's year, how far each is, and what became of those of an earlier year.</summary>
internal static class ActionsCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var asked = new AskedRecord(today, s);
        var since = new Option<FileInfo?>("--since") { Description = s["同一组织较早学年的记录：对照两年，列出已整改、新出现和仍未整改的", "the same union's record of an earlier year: what is mended, new and lasting since then"] };
        var format = FormatOption.Make(s, "table", "json");
        var command = new Command("actions", s["整改台账：每项整改的责任单位、期限、节点和进展；报完成而评估未符合的不予销号", "corrective actions: who answers for each until when, and how far it is; none is closed that the assessment does not show"]) { asked.Path, since, asked.Edition, asked.AsOf, format };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (asked.Assess(parsed) is not { } assessment)
            {
                return ExitCode.BadInput;
            }

            var plan = ActionPlan.Of(assessment);
            ActionPlan? earlier = null;
            if (parsed.GetValue(since) is { } file)
            {
                if ((earlier = Earlier(file, today, s, error)) is null)
                {
                    return ExitCode.BadInput;
                }

                var (before, now) = (earlier.Assessment.Record.Union, plan.Assessment.Record.Union);
                if (before with { Year = null } != now with { Year = null } || !(before.Year < now.Year))
                {
                    error.WriteLine(s[$"--since：{before.Title}{before.ShowYear(Language.Chinese)}的记录不是{now.Title}（{now.ShowYear(Language.Chinese)}）较早学年的", $"--since: the record of {before.Title}, {before.ShowYear(Language.English)}, is of no earlier year of {now.Title}, {now.ShowYear(Language.English)}"]);
                    return ExitCode.BadInput;
                }
            }

            if (parsed.GetValue(format) == "json")
            {
                output.Write(Encoding.UTF8.GetString(ActionPlanFile.Write(plan, earlier)));
            }
            else
            {
                Table(plan, s, output);
                if (earlier is not null)
                {
                    Since(plan.Since(earlier), s, output);
                }
            }

            return plan.Actions.All(static a => a.State.IsOver) ? ExitCode.Met
                : plan.Actions.Any(static a => a.IsBroken) ? ExitCode.NotMet
                : ExitCode.Undetermined;
        });
        return command;
    }

    // The earlier year is judged as it was then.
    private static ActionPlan? Earlier(FileInfo file, LocalDate today, Speech s, TextWriter error) =>
        GivenFile.Read(file, s, error) is { } record && RecordAssessment.Of(record, null, null, today, s, error) is { } assessment ? ActionPlan.Of(assessment) : null;

    private static void Table(ActionPlan plan, Speech s, TextWriter output)
    {
        if (plan.Actions.IsEmpty)
        {
            output.WriteLine(s["没有需要整改的问题", "Nothing is to be corrected"]);
        }

        foreach (var action in plan.Actions)
        {
            output.WriteLine(string.Join('\t', ((string?[])
            [
                s[action.State.Label],
                $"{(action.Finding is { } finding ? $"{finding.Item.NumberIn(s.Language)} " : string.Empty)}{s[action.Title]}",
                action.Correction?.Owner ?? s["责任单位未定", "nobody answers for it"],
                action.Correction?.Due is { Known: Known.Given or Known.Within } due ? s[$"期限{DateForm.Instance.Show(due, Language.Chinese)}", $"due {DateForm.Instance.Show(due, Language.English)}"] : s["期限未定", "no day until when"],
                action.Correction is { Measure.Length: > 0 } c ? c.Measure : null,
            ]).OfType<string>()).ReplaceLineEndings(" "));
            foreach (var milestone in action.Correction?.Milestones ?? [])
            {
                output.WriteLine(string.Join(
                    '\t',
                    $"  {(milestone.Done ? s[RecordFile.Field.At("/corrections/done").Words] : action.Missed.Contains(milestone) ? s[ActionState.Overdue.Label] : s["未完成", "not done"])}",
                    DateForm.Instance.Show(milestone.Due, s.Language),
                    milestone.What));
            }

            foreach (var breach in action.Breaches)
            {
                output.WriteLine($"  {s[Breach.Label]}\t{BreachWords.Of(breach, s)}");
            }
        }

        if (plan.Actions.Any(static a => a.State == ActionState.Unassigned))
        {
            output.WriteLine(s[
                "责任单位和期限写进记录的“整改台账”（record form 的工作簿有同名的表），再运行一次就能看到",
                "Whoever answers and until when is written into the record's corrections (the workbook of record form has a sheet 整改台账 for them); then run this again"]);
        }
    }

    private static void Since(IEnumerable<YearChange> changes, Speech s, TextWriter output)
    {
        output.WriteLine(s[YearChange.Heading.AsHeading()]);
        foreach (var change in changes)
        {
            output.WriteLine(string.Join('\t', ((string?[])
            [
                s[change.Turn.Label],
                s[change.Title],
                $"{Said(change.Before, s)} → {Said(change.Now, s)}",
                change.Planned?.Owner,
            ]).OfType<string>()).ReplaceLineEndings(" "));
        }
    }

    private static string Said(Verdict? verdict, Speech s) => verdict is { } given ? given.Describe(s.Language) : s["未评", "not judged"];
}
