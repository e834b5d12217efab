using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Congresses.Elections;

/// <summary>监票: whether the scrutineers may serve in an election. Where nobody named any, nothing is said of them.</summary>
internal sealed class Scrutiny
{
    private readonly HashSet<string> _names;

    private Scrutiny(Sequence<Scrutineer> scrutineers, ImmutableArray<Refusal> refusals) =>
        (_names, Refusals) = (scrutineers.Select(static s => s.Name).ToHashSet(StringComparer.Ordinal), refusals);

    /// <summary>What is refused of them whatever the election.</summary>
    public ImmutableArray<Refusal> Refusals { get; }

    public static Scrutiny Of(Sequence<Scrutineer> scrutineers, CongressTerms terms) => new(scrutineers, scrutineers.Count == 0 ? [] : [.. Refuse(scrutineers, terms)]);

    /// <summary>What is refused of them in one election: one of them who stands in it as well.</summary>
    public IEnumerable<Refusal> Refuse(Election election) =>
    [
        .. election.Contests.SelectMany(Stand).Distinct().Where(_names.Contains)
            .Select(static name => new Refusal(ElectionRules.Scrutineers, new($"监票人{name}是候选人", $"The scrutineer {name} is a candidate"))),
        .. Refusals,
    ];

    private static IEnumerable<string> Stand(Contest contest) =>
        (contest.Candidates ?? []).Select(static c => c.Name).Concat(contest.Again is null ? [] : Stand(contest.Again));

    private static IEnumerable<Refusal> Refuse(Sequence<Scrutineer> scrutineers, CongressTerms terms)
    {
        if (scrutineers.Count(static s => s.Chief) != 1)
        {
            yield return new(ElectionRules.Scrutineers, new("总监票人应为1名", "There is to be one chief scrutineer"));
        }

        if (scrutineers.Count < terms.Scrutineers)
        {
            yield return new(
                ElectionRules.EnoughScrutineers,
                new($"监票人{scrutineers.Count}名，至少须{terms.Scrutineers}名", $"{scrutineers.Count} scrutineers, at least {terms.Scrutineers} needed"));
        }
    }
}
