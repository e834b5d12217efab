using System.Collections.Immutable;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Compares two counts of the same ballots.</summary>
internal static class TallyDifferences
{
    /// <summary>The places where they differ; a name that only one of them has is a difference.</summary>
    /// <param name="count">The count.</param>
    /// <param name="recount">The recount.</param>
    /// <returns>The differences, the ballots first.</returns>
    public static ImmutableArray<TallyDifference> Of(Tally count, Tally recount)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(recount);
        return
        [
            .. count.Ballots.Numbers.Zip(recount.Ballots.Numbers, static (first, second) => new TallyDifference(first.Words, first.Number, second.Number))
            .Concat(Votes(count.Votes, recount.Votes))
            .Concat(Votes(count.WriteIns, recount.WriteIns))
            .Where(static d => d.First != d.Second),
        ];
    }

    private static IEnumerable<TallyDifference> Votes(Sequence<CandidateVotes> count, Sequence<CandidateVotes> recount) =>
        count.Concat(recount).Select(static v => v.Name).Distinct().SelectMany(name =>
        {
            var (first, second) = (count.FirstOrDefault(v => v.Name == name), recount.FirstOrDefault(v => v.Name == name));
            return new TallyDifference[]
            {
                new(new($"{name}的赞成票", $"votes for {name}"), first?.For, second?.For),
                new(new($"{name}的反对票", $"votes against {name}"), first?.Against, second?.Against),
                new(new($"{name}的弃权票", $"abstentions on {name}"), first?.Abstain, second?.Abstain),
            };
        });
}
