using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.RuleBooks;

/// <summary><c>prove</c>: whether whoever keeps a charter, a term of it or an edition keeps a rule; with the proof or a counter-example.</summary>
internal static class ProveCommand
{
    public static Command Make(Speech s)
    {
        var given = new Argument<string>("GIVEN") { Description = s["所给的规定：章程文件（JSON），或指标表版本", "what is given: a charter (JSON), or an edition"] };
        var rule = new Option<string[]>("--rule") { Description = s["要证的规则：指标编号，或规则名称中的字；可写多次；不写则逐条证", "the rules to prove: the number of an item, or words of its title; may be repeated; otherwise each"] };
        var term = new Option<string?>("--term") { Description = s["只用章程的这一项约定（名称见 charter new 所列）", "this term of the charter only (charter new lists their names)"] };
        var edition = EditionOption.Make(s);
        var command = new Command("prove", s["判定一份章程或一个版本的指标表能否推出某条规则：给出证明，或举出反例", "decide whether a charter or an edition implies a rule: the proof, or a counter-example"]) { given, rule, term, edition };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (Premise(parsed.GetValue(given)!, parsed.GetValue(term), s, error) is not var (premise, kind, level))
            {
                return ExitCode.BadInput;
            }

            var table = parsed.GetValue(edition) is { } id ? RuleBook.National.EditionOf(id)! : RuleBook.National.Newest(kind, level);
            var asked = Asked(table, parsed.GetValue(rule) ?? [], s, error);
            if (asked.Length == 0)
            {
                return ExitCode.BadInput;
            }

            var union = new UnionRecord { Union = new(new("某校", level == UnionLevel.College ? "某院" : null), kind, level, table.Year) };
            return ExitCode.Worst(asked.Select(item =>
            {
                var (said, exit) = Entailment.Of(premise, item.Rule.Requirement, union) switch
                {
                    Entailment<UnionRecord>.Proved { Cases: 0 } => (s["能推出，所给的规定里就有这一条", "follows: it is part of what is given"], ExitCode.Met),
                    Entailment<UnionRecord>.Proved proved => (s[$"能推出（试过{proved.Cases}种情形）", FormattableString.Invariant($"follows (over {proved.Cases} cases)")], ExitCode.Met),
                    Entailment<UnionRecord>.Refuted refuted => (s[$"不能推出，例如：{Shown(item, refuted, Language.Chinese)}", $"does not follow: {Shown(item, refuted, Language.English)}"], ExitCode.NotMet),
                    Entailment<UnionRecord>.Undecided undecided => (s[$"不能判定：{string.Join('；', undecided.Because.Select(static b => b.Chinese))}", $"not decided: {string.Join("; ", undecided.Because.Select(static b => b.English))}"], ExitCode.Undetermined),
                    _ => throw new InvalidOperationException("There is no other answer."),
                };
                output.WriteLine($"{item.NumberIn(s.Language)}\t{s[item.Rule.Title]}\t{said}");
                return exit;
            }).ToList());
        });
        return command;
    }

    private static readonly Words _year = RecordFile.Field.At("/academicYear").Words;

    // What the rule looks at tells why it does not follow. The rest is only what whoever keeps all that is given has besides.
    private static string Shown(Item item, Entailment<UnionRecord>.Refuted refuted, Language language)
    {
        var measured = item.Rule.Requirement.Explain(refuted.Counterexample).Whole().SelectMany(static e => e.Measured).ToList();
        var looked = measured.Select(static m => m.Path.Label.Chinese).ToHashSet();

        // A day says something only where it is told in which academic year, and on which day that is looked at.
        if (measured.Exists(static m => m.Low is LocalDate or Sequence<Fact<LocalDate>>))
        {
            looked.UnionWith([_year.Chinese, RecordFacts.AsOf.Label.Chinese]);
            refuted = refuted with { Facts = [new($"{_year.Chinese}：{refuted.Counterexample.Union.ShowYear(Language.Chinese)}", $"{_year.English}: {refuted.Counterexample.Union.ShowYear(Language.English)}"), .. refuted.Facts] };
        }

        var of = refuted.Facts.Where(f => looked.Any(l => f.Chinese.StartsWith($"{l}：", StringComparison.Ordinal))).ToList();
        return of.Count == 0 || of.Count == refuted.Facts.Count ? refuted.Describe(language)
            : (refuted with { Facts = [.. of] }).Describe(language) + (language == Language.Chinese ? "（其余都合所给的规定）" : " (all else keeps what is given)");
    }

    private static (Requirement<UnionRecord> Premise, UnionKind Kind, UnionLevel Level)? Premise(string given, string? term, Speech s, TextWriter error)
    {
        if (RuleBook.National.EditionOf(given) is { } edition)
        {
            return (new All<UnionRecord>([.. edition.Items.Select(static i => i.Rule.Requirement)]), edition.Kind, edition.Level);
        }

        if (!Path.Exists(given) && !Path.HasExtension(given))
        {
            error.WriteLine($"{given}{s.Colon}{s["没有这个章程文件", "there is no such charter's file"]}{s.Semicolon}{NamedChoice.Edition(s).Instead(given)}");
            return null;
        }

        if (GivenFile.ReadCharter(new(given), s, error) is not { Terms: var terms })
        {
            return null;
        }

        ImmutableArray<Requirement<UnionRecord>> own =
            [.. CharterTermTable.All.Where(t => t.Bounds is null && (term is null || t.Option.Id == term)).Select(t => t.Own?.Invoke(terms)).OfType<Requirement<UnionRecord>>()];
        if (own.Length == 0)
        {
            error.WriteLine(s[$"--term {term}：章程没有这项约定，或它不对学生会提出可以核对的要求", $"--term {term}: the charter has no such term, or it asks nothing that facts can keep or break"]);
            return null;
        }

        return (new All<UnionRecord>(own), terms.Kind, terms.Level);
    }

    private static ImmutableArray<Item> Asked(Edition table, string[] rules, Speech s, TextWriter error)
    {
        ImmutableArray<Item> items = [.. table.Items, .. RuleBook.National.OpinionsBeside(table)];
        var asked = ImmutableArray.CreateBuilder<Item>();
        foreach (var words in rules)
        {
            var named = NamedItems.Of(items, words);
            if (named.Count == 0)
            {
                error.WriteLine(NamedItems.None("--rule", words, items.Select(static i => i.Rule), s));
                return [];
            }

            asked.AddRange(named);
        }

        return rules.Length == 0 ? items : asked.ToImmutable();
    }
}
