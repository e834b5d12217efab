using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules.Explaining;

/// <summary>A fact to ask for next: nobody says it, and a verdict still hangs on it.</summary>
/// <param name="Path">The fact; or the statement that a yes lacks.</param>
/// <param name="Of">The undetermined findings that its answer can turn, alone or with others.</param>
/// <param name="Answers">How many kinds of answers there are, which the rules tell apart.</param>
/// <param name="Settled">How many findings they settle, all kinds of answers counted together. Divided by <paramref name="Answers"/> it is what one answer may be expected to settle.</param>
public sealed record Question(FactPath Path, Sequence<Finding> Of, int Answers, int Settled)
{
    // Beyond so many ways of filling in the other facts, a fact is asked for without looking whether its answer could be of no consequence.
    private const int MostWays = 5_000;

    // As many names as a sentence can hold.
    private const int Few = 12;

    /// <summary>Of whom on a roster it is asked, by what the roster calls them; of nobody where it is asked of the union. Who waits for one answer about each of them is asked once.</summary>
    public Sequence<string> Who { get; init; } = [];

    /// <summary>Whether a yes to it counts only with a statement of who says so, when and in which document, which is better given at once.</summary>
    public bool RestsOnStatement => Of.Any(f => f.Item.Rule.Requirement.Leaves().Any(l => l is Attested { Path: var attested } && attested == Path));

    /// <summary>What to ask next, that first which settles most.</summary>
    /// <param name="findings">The findings on a record.</param>
    /// <param name="record">The record.</param>
    /// <returns>
    /// The questions. One whose answer alone settles nothing, but may with others, comes after those that do; a fact whose answer can turn nothing is not
    /// asked for. Of questions that settle equally much, the one comes first on which more findings hang, then the one that was asked for first.
    /// </returns>
    public static ImmutableArray<Question> Next(IEnumerable<Finding> findings, UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(record);
        var open = findings.Where(static f => f.Verdict == Verdict.Undetermined)
            .Select(f => (Finding: f, Answers: Mattering(f.Item.Rule.Requirement, record, f.Explanation.Missing().ToDictionary(static p => p, p => Cases(p, f.Item.Rule.Requirement.Leaves(), record)))))
            .ToList();
        var of = open.SelectMany(static o => o.Finding.Explanation.Whole()).Where(static e => e.Of is not null).SelectMany(static e => e.Measured.Select(m => (m.Path, Of: e.Of!)))
            .DistinctBy(static m => m.Path).ToDictionary(static m => m.Path, static m => m.Of);
        return
        [
            .. open.SelectMany(static o => o.Answers.Keys).Distinct()
                .GroupBy(path => of.ContainsKey(path) ? (path.Label, Of: string.Join(' ', open.Where(o => o.Answers.ContainsKey(path)).Select(static o => o.Finding.Item.Rule.Id))) : (path.Label, Of: path.JsonPointer))
                .Select(paths => Asked([.. paths], [.. open.Where(o => o.Answers.ContainsKey(paths.First()))], record) with { Who = [.. paths.Where(of.ContainsKey).Select(p => of[p])] })
                .OrderByDescending(static q => (double)q.Settled / q.Answers)
                .ThenByDescending(static q => q.Of.Count),
        ];
    }

    /// <summary>What is asked, by its name, and of whom.</summary>
    /// <param name="language">The language.</param>
    /// <param name="called">What people call someone of a roster.</param>
    /// <returns>Such as 政治面貌（赵知行、钱明远）; of more than a dozen the first are named, and all counted.</returns>
    public string Describe(Language language, Func<string, string> called)
    {
        ArgumentNullException.ThrowIfNull(called);
        var (label, names) = (Path.Label.In(language), Who.Take(Few).Select(called));
        return (language, Who.Count) switch
        {
            (_, 0) => label,
            (Language.Chinese, > Few) => $"{label}（{string.Join('、', names)}等{Who.Count}人）",
            (Language.Chinese, _) => $"{label}（{string.Join('、', names)}）",
            (_, > Few) => $"{label} ({string.Join(", ", names)} and {Who.Count - Few} more)",
            _ => $"{label} ({string.Join(", ", names)})",
        };
    }

    /// <summary>Why it is asked: the rules that wait for it, each with what is known already and does not suffice.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public string Because(Language language)
    {
        var chinese = language == Language.Chinese;
        var rules = Of.Select(f =>
        {
            var failed = Why.Of(f).Whole().Where(static w => w.Because.Count == 0 && w.Verdict == Verdict.NotMet).Select(w => w.Own(language)).Distinct().ToList();
            var title = f.Item.Called(language);
            return failed.Count == 0 ? title : chinese ? $"{title}（{string.Join("；", failed)}）" : $"{title} ({string.Join("; ", failed)})";
        });
        return chinese ? $"用于判定：{string.Join("；", rules)}" : $"to decide: {string.Join("; ", rules)}";
    }

    // A fact, or the same fact of several on a roster.
    private static Question Asked(ImmutableArray<FactPath> paths, ImmutableArray<(Finding Finding, Dictionary<FactPath, ImmutableArray<Case<UnionRecord>>> Answers)> open, UnionRecord record)
    {
        var path = paths[0];
        Sequence<Finding> of = [.. open.Select(static o => o.Finding)];
        // The rules tell apart what each of them tells apart, so an answer is one of all their kinds.
        var answers = Cases(path, open.SelectMany(static o => o.Finding.Item.Rule.Requirement.Leaves()), record);
        return answers.Length == 0
            ? new(path, of, 1, open.Count(o => o.Answers.Keys.All(paths.Contains)))
            : new(path, of, answers.Length, answers.Select(a => a.Give(record)).Sum(a => of.Count(f => f.Item.Rule.Requirement.Judge(a) != Verdict.Undetermined)));
    }

    // One of each kind that what is known of the fact allows; none of what no requirement names by its values, such as a statement.
    private static ImmutableArray<Case<UnionRecord>> Cases(FactPath path, IEnumerable<Requirement<UnionRecord>> leaves, UnionRecord record)
    {
        if (path is not FactPath<UnionRecord> fact)
        {
            return [];
        }

        List<CriticalValue<UnionRecord>> values = [.. leaves.SelectMany(static l => l.CriticalValues()).Where(v => v.Path == fact)];
        return [.. CriticalValue<UnionRecord>.CasesOf([.. values, .. values.DistinctBy(static v => v.GetType()).SelectMany(v => v.Bounds(record))]).Where(c => fact.Agrees(record, c.Give(record)))];
    }

    // A finding that is open waits for something: where no answer alone is seen to matter, each may.
    private static Dictionary<FactPath, ImmutableArray<Case<UnionRecord>>> Mattering(Requirement<UnionRecord> requirement, UnionRecord record, Dictionary<FactPath, ImmutableArray<Case<UnionRecord>>> answers) =>
        answers.Where(a => Matters(a.Key, requirement, record, answers)).ToDictionary() is { Count: > 0 } mattering ? mattering : answers;

    // Whether two answers can lead to two verdicts, whatever the other facts turn out to be. What is not known to have two kinds of answers is asked for.
    private static bool Matters(FactPath path, Requirement<UnionRecord> requirement, UnionRecord record, Dictionary<FactPath, ImmutableArray<Case<UnionRecord>>> answers)
    {
        var others = answers.Where(a => a.Key != path && a.Value.Length > 0).Select(static a => a.Value).ToList();
        return answers[path].Length < 2
            || others.Aggregate(1L, static (n, c) => n * c.Length) > MostWays
            || others.Aggregate((IEnumerable<UnionRecord>)[record], static (made, cases) => made.SelectMany(r => cases.Select(c => c.Give(r))))
                .Any(made => answers[path].Select(c => requirement.Judge(c.Give(made))).Distinct().Skip(1).Any());
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese, static id => id);
}
