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
        var rule = new Option<string>("--rule") { Description = s["规则的名称或编号；rules 列出全部规则", "name or id of the rule; the command rules lists them"], Required = true };
        var verdict = new Option<string?>("--verdict") { Description = s["只列出这一结论的：符合、不符合、无法判定、不适用", $"only those with this verdict: {string.Join(", ", _verdicts.Select(static v => v.Word))}"] };
        var year = YearOption.Make(s["只查这一学年的记录，写起始年，如 2024", "only the records of this academic year, by its first year, such as 2024"], s);
        var asOf = AssessCommand.AsOf(s);
        var at = StoreOption.Make(s);
        at.Required = true;
        var command = new Command("find", s["查一条规则在各校记录中的结论，如哪些学校不符合", "find what a rule says of every school's records, such as which schools break it"]) { rule, verdict, year, asOf, at };
        command.Validators.Add(result =>
        {
            if (result.GetValue(rule) is { } id && RuleOf(id) is null)
            {
                result.AddError(s[$"--rule {id}：没有这条规则。指标的序号各表不同，请写规则的名称或编号；rules 列出全部规则", $"--rule {id}: there is no such rule. Numbers of items differ between tables: give the rule's name or id; the command rules lists them"]);
            }

            if (result.GetValue(verdict) is { } word && VerdictOf(word) is null)
            {
                result.AddError(s[$"--verdict {word}：应为符合、不符合、无法判定或不适用", $"--verdict {word}: expected one of {string.Join(", ", _verdicts.Select(static v => v.Word))}"]);
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var asked = RuleOf(parsed.GetValue(rule)!)!;
            var of = parsed.GetValue(year);
            Verdict? only = parsed.GetValue(verdict) is { } word ? VerdictOf(word) : null;
            var day = parsed.GetValue(asOf) is { } named ? JudgingDay.ForAll(named) : JudgingDay.OwnOr(today);
            return StoreOption.TryAsync(
                async () =>
                {
                    if (await StoreOption.OpenToReadAsync(parsed.GetValue(at)!, s, error, cancellationToken) is not { } store)
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

    /// <summary>A rule by its id, or by its name in any table that one rule alone bears.</summary>
    private static Rule? RuleOf(string named) =>
        RuleBook.National.Rules.Concat(RuleBook.National.Editions.SelectMany(RuleBook.National.OpinionsBeside).Select(static i => i.Rule)).FirstOrDefault(r => r.Id == named)
        ?? (RuleBook.National.Editions.SelectMany(static e => e.Items).Select(static i => i.Rule).Concat(RuleBook.National.Goals)
            .Where(r => r.Title.Chinese == named || r.Title.English == named)
            .DistinctBy(static r => r.Id)
            .ToList() is [var only] ? only : null);

    private static Verdict? VerdictOf(string word) =>
        _verdicts.Where(v => word == v.Word || word == v.Verdict.Describe(Language.Chinese)).Select(static v => (Verdict?)v.Verdict).FirstOrDefault();
}
