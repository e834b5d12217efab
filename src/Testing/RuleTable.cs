using UnionGovernance.Rules;

namespace UnionGovernance.Testing;

/// <summary>The table that every rule must pass: who keeps it, who breaks it, of whom too little is known, and where exactly the one turns into the other.</summary>
/// <typeparam name="T">Of whom it is asked: a record, a member, or a type of the caller's own.</typeparam>
/// <param name="requirement">What the rule asks.</param>
public sealed class RuleTable<T>(Requirement<T> requirement)
    where T : class
{
    /// <summary>Those who keep it; at least one.</summary>
    public required IReadOnlyList<T> Met { get; init; }

    /// <summary>Those who break it; at least one.</summary>
    public required IReadOnlyList<T> NotMet { get; init; }

    /// <summary>Those of whom too little is known; at least one. Unknown is not no.</summary>
    public required IReadOnlyList<T> Undetermined { get; init; }

    /// <summary>Those of whom the rule does not speak; none, where it speaks of everyone.</summary>
    public IReadOnlyList<T> NotApplicable { get; init; } = [];

    /// <summary>The limit, from both its sides: the last who keeps the rule, and the first who breaks it. At least one pair.</summary>
    public required IReadOnlyList<(T Kept, T Broken)> Edges { get; init; }

    /// <summary>Checks the table, and what holds of every rule: it says itself in both languages, it names the facts for which it waits, and of a record that forgets a fact it never says the opposite.</summary>
    /// <exception cref="ExpectationFailedException">Something is not so; the message lists everything that is not.</exception>
    public void Check()
    {
        string[] wrong =
        [
            .. new[] { Language.Chinese, Language.English }.Where(l => string.IsNullOrWhiteSpace(requirement.Describe(l))).Select(static l => $"it does not say itself in {l}"),
            .. Rows(nameof(Met), Met, Verdict.Met),
            .. Rows(nameof(NotMet), NotMet, Verdict.NotMet),
            .. Rows(nameof(Undetermined), Undetermined, Verdict.Undetermined),
            .. NotApplicable.SelectMany((one, i) => Row($"{nameof(NotApplicable)}[{i}]", one, Verdict.NotApplicable)),
            .. Edges.Count == 0 ? [$"{nameof(Edges)} is empty"] : Array.Empty<string>(),
            .. Edges.SelectMany((edge, i) => Row($"{nameof(Edges)}[{i}].{nameof(edge.Kept)}", edge.Kept, Verdict.Met).Concat(Row($"{nameof(Edges)}[{i}].{nameof(edge.Broken)}", edge.Broken, Verdict.NotMet))),
        ];
        if (wrong.Length > 0)
        {
            throw new ExpectationFailedException($"{requirement.Describe(Language.English)}:\n{string.Join('\n', wrong)}");
        }
    }

    private IEnumerable<string> Rows(string list, IReadOnlyList<T> rows, Verdict verdict) =>
        rows.Count == 0 ? [$"{list} is empty"] : rows.SelectMany((one, i) => Row($"{list}[{i}]", one, verdict));

    private IEnumerable<string> Row(string at, T one, Verdict verdict)
    {
        var (judged, explanation) = (requirement.Judge(one), requirement.Explain(one));
        if (judged != verdict)
        {
            yield return $"{at} is {judged}: {Expectations.Measured(explanation.Whole().SelectMany(static e => e.Measured))}";
        }

        if (judged == Verdict.Undetermined && !explanation.Missing().Any() && explanation.Whole().All(static e => e.OpenUntil is null))
        {
            yield return $"{at} waits for a fact and names none";
        }

        if (one is UnionRecord record && requirement is Requirement<UnionRecord> asked && judged is Verdict.Met or Verdict.NotMet)
        {
            foreach (var known in RecordFacts.KnownIn(record))
            {
                var without = asked.Judge(known.Forget(record));
                if (without is Verdict.Met or Verdict.NotMet && without != judged)
                {
                    yield return $"{at} is {judged}, and {without} once {known.Measured.Path.JsonPointer} is forgotten: what is unknown was taken for something";
                }
            }
        }
    }
}
