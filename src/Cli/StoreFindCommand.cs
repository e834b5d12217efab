using System.CommandLine;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Cli;

/// <summary><c>store find</c>: asks every school's records in a store what one rule found in them.</summary>
internal static class StoreFindCommand
{
    private static readonly (string Word, Verdict Verdict)[] _verdicts =
        [("met", Verdict.Met), ("not-met", Verdict.NotMet), ("undetermined", Verdict.Undetermined), ("not-applicable", Verdict.NotApplicable)];

    public static Command Make(LocalDate today, Speech s)
    {
        var rule = new Option<string>("--rule") { Description = s["规则编号；rules 列出全部规则", "id of the rule; the command rules lists them"], Required = true };
        var verdict = new Option<string?>("--verdict") { Description = s["只列出这一结论的", "only those with this verdict"] };
        verdict.AcceptOnlyFromAmong([.. _verdicts.Select(static v => v.Word)]);
        var year = new Option<int?>("--year") { Description = s["只查这一学年的记录，写起始年，如 2024", "only the records of this academic year, by its first year, such as 2024"] };
        var asOf = AssessCommand.AsOf(s);
        var at = StoreOption.Make(s);
        at.Required = true;
        var command = new Command("find", s["查一条规则在各校记录中的结论，如哪些学校不符合", "find what a rule says of every school's records, such as which schools break it"]) { rule, verdict, year, asOf, at };
        command.Validators.Add(result =>
        {
            if (result.GetValue(rule) is { } id && RuleOf(id) is null)
            {
                result.AddError(s[$"--rule {id}：没有这条规则；rules 列出全部规则", $"--rule {id}: there is no such rule; the command rules lists them"]);
            }

            if (result.GetValue(year) is < AcademicYear.Least or > AcademicYear.Greatest)
            {
                result.AddError(s["--year：应为四位的起始年，如 2024", "--year: the first year is expected, in four digits, such as 2024"]);
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var asked = RuleOf(parsed.GetValue(rule)!)!;
            AcademicYear? of = parsed.GetValue(year) is { } first ? new(first) : null;
            Verdict? only = parsed.GetValue(verdict) is { } word ? _verdicts.Single(v => v.Word == word).Verdict : null;
            var day = parsed.GetValue(asOf) is { } named ? JudgingDay.ForAll(named) : JudgingDay.OwnOr(today);
            return StoreOption.TryAsync(
                async () =>
                {
                    if (await StoreOption.OpenAsync(parsed.GetValue(at)!, s, error, cancellationToken) is not { } store)
                    {
                        return ExitCode.BadInput;
                    }

                    var (schools, answers) = (await store.SchoolsAsync(cancellationToken), new List<VerdictAnswer>());
                    foreach (var school in schools)
                    {
                        answers.Add(await store.Of(school).Records.AskAsync(new OnRule(asked.Id, of, only), day, cancellationToken));
                        ProgressBar.Draw(answers.Count, schools.Count, error);
                    }

                    return StoredVerdictTable.Write(asked, of, answers, s, output, error);
                },
                s,
                error);
        });
        return command;
    }

    private static Rule? RuleOf(string id) => RuleBook.National.Rules.FirstOrDefault(r => r.Id == id);
}
