using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Cli.Stores;

/// <summary><c>store find</c>: asks every school's records in a store what one rule found in them.</summary>
internal static class StoreFindCommand
{
    private static readonly (string Word, Verdict Verdict)[] _verdicts =
        [("met", Verdict.Met), ("not-met", Verdict.NotMet), ("undetermined", Verdict.Undetermined), ("not-applicable", Verdict.NotApplicable)];

    public static Command Make(LocalDate today, Speech s)
    {
        var rule = new Option<string>("--rule") { Description = s["规则的简称、名称或编号，或者在各表中都指同一条的指标序号；rules 列出全部规则", "short name, title or id of the rule, or a number of an item that is the same rule in every table; the command rules lists them"], Required = true };
        var verdict = new Option<string?>("--verdict") { Description = s["只列出这一结论的：符合、不符合、无法判定、不适用", $"only those with this verdict: {string.Join(", ", _verdicts.Select(static v => v.Word))}"] };
        var year = YearOption.Make(s["只查这一学年的记录，写起始年，如 2024", "only the records of this academic year, by its first year, such as 2024"], s);
        var asOf = AssessCommand.AsOf(s);
        var at = StoreOption.Make(s);
        at.Required = true;
        var command = new Command("find", s["查一条规则在各校记录中的结论，如哪些学校不符合", "find what a rule says of every school's records, such as which schools break it"]) { rule, verdict, year, asOf, at };
        command.Validators.Add(result =>
        {
            if (result.GetValue(rule) is { } words && Named(words) is { Count: not 1 } rules)
            {
                result.AddError(rules.Count == 0
                    ? s[$"--rule {words}：没有这条规则；rules 列出全部规则", $"--rule {words}: there is no such rule; the command rules lists them"]
                    : s[
                        $"--rule {words}：指{rules.Count}条规则，请写明其中一条：{string.Join("；", rules.Select(r => Called(r, rules, s)))}",
                        $"--rule {words}: {rules.Count} rules are meant; give one of them: {string.Join("; ", rules.Select(r => Called(r, rules, s)))}"]);
            }

            if (result.GetValue(verdict) is { } word && VerdictOf(word) is null)
            {
                result.AddError(s[$"--verdict {word}：应为符合、不符合、无法判定或不适用", $"--verdict {word}: expected one of {string.Join(", ", _verdicts.Select(static v => v.Word))}"]);
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var asked = Named(parsed.GetValue(rule)!)[0];
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

    // By its short name, where no other of them has it too.
    private static string Called(Rule rule, List<Rule> among, Speech s) =>
        s[among.Count(r => r.Name == rule.Name) == 1 ? rule.Name : rule.Title] + (s.Id(rule.Id) is { Length: > 0 } id ? s.Bracket(id.TrimEnd('\t')) : string.Empty);

    /// <summary>The rules that someone may mean: the one of an id; else those of a short name or a title in any table; else those that stand at a number in any year's table; else those of whose title it is a part.</summary>
    private static List<Rule> Named(string words)
    {
        var book = RuleBook.National;
        List<Item> items = [.. book.Editions.SelectMany(static e => e.Items), .. book.Editions.SelectMany(book.OpinionsBeside)];
        List<Rule> rules = [.. items.Select(static i => i.Rule), .. book.Goals];
        return new[]
        {
            rules.Where(r => r.Id == words),
            rules.Where(r => NamedItems.IsNamed(r, words)),
            book.Editions.Where(static e => e.Yearly).SelectMany(static e => e.Items).Where(i => i.Number == words).Select(static i => i.Rule),
            rules.Where(r => r.Title.Chinese.Contains(words, StringComparison.Ordinal) || r.Title.English.Contains(words, StringComparison.OrdinalIgnoreCase)),
        }.Select(static found => found.DistinctBy(static r => r.Id).ToList()).FirstOrDefault(static found => found.Count > 0) ?? [];
    }

    private static Verdict? VerdictOf(string word) =>
        _verdicts.Where(v => word == v.Word || word == v.Verdict.Describe(Language.Chinese)).Select(static v => (Verdict?)v.Verdict).FirstOrDefault();
}
