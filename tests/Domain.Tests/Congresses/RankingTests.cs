using System.Numerics;
using CsCheck;
using UnionGovernance.Congresses.Elections;

namespace UnionGovernance.Tests.Congresses;

public sealed class RankingTests
{
    /// <summary>
    /// The rule's words: elected are those with the majority, in order of votes, as many as there are seats. So a set of winners is
    /// admissible if nobody in it lacks the majority, nobody outside it with the majority has more votes than someone inside, and it is as
    /// large as it can be. Whoever is in every admissible set is elected; whoever is in some of them only is tied.
    /// </summary>
    [Fact]
    public void Every_count_of_four_candidates_three_seats_and_eight_ballots_is_decided_as_the_words_say()
    {
        foreach (var votes in Enumerable.Range(0, 5).SelectMany(candidates => Counts(candidates, 8)))
        {
            for (var seats = 0; seats <= 3; seats++)
            {
                for (var needed = 1; needed <= 8; needed++)
                {
                    Check(votes, seats, needed);
                }
            }
        }
    }

    [Fact]
    public void Renaming_or_reordering_candidates_changes_nothing() =>
        Gen.Select(Gen.Int[0, 9].Array[1, 8], Gen.Int[0, 6], Gen.Int[1, 6]).SelectMany(c => Gen.Shuffle(Named(c.Item1)).Select(v => (c.Item1, c.Item2, c.Item3, v))).Sample(
            (votes, seats, needed, shuffled) =>
            {
                var (one, other) = (Ranking.Of(Named(votes), seats, needed), Ranking.Of(shuffled.Select(v => v with { Name = $"新{v.Name}" }), seats, needed));
                Assert.Equal(one.Elected.Order(), other.Elected.Select(n => n[1..]).Order());
                Assert.Equal(one.Tied.Order(), other.Tied.Select(n => n[1..]).Order());
                Assert.Equal((one.Contended, one.Open), (other.Contended, other.Open));
            },
            iter: 20_000);

    /// <remarks>3 seats, 5 votes needed. All four have them: 乙 9, 甲 6, 丙 6, 丁 5. The first three fill the seats: 乙 9, then 甲 and 丙 with 6 each, in the order entered; 丁 with 5 is left, and equals nobody inside.</remarks>
    [Fact]
    public void The_elected_are_listed_by_votes_and_equals_as_entered() =>
        Assert.Equal(["乙", "甲", "丙"], Ranking.Of([new() { Name = "甲", For = 6 }, new() { Name = "乙", For = 9 }, new() { Name = "丙", For = 6 }, new() { Name = "丁", For = 5 }], 3, 5).Elected);

    [Fact]
    public void Negative_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Of([], -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Of([], 1, -1));
    }

    private static void Check(int[] votes, int seats, int needed)
    {
        var reached = votes.Count(v => v >= needed);
        var sets = Enumerable.Range(0, 1 << votes.Length).Where(set =>
            BitOperations.PopCount((uint)set) == Math.Min(seats, reached)
            && !votes.Where((v, i) => In(set, i) && v < needed).Any()
            && !votes.Where((_, i) => !In(set, i)).Any(outside => votes.Where((_, i) => In(set, i)).Any(inside => outside > inside))).ToList();
        var every = sets.Aggregate((1 << votes.Length) - 1, (all, set) => all & set);
        var some = sets.Aggregate(0, (any, set) => any | set) & ~every;
        var ranking = Ranking.Of(Named(votes), seats, needed);
        var contended = some == 0 ? 0 : Math.Min(seats, reached) - BitOperations.PopCount((uint)every);

        Assert.True(
            Names(every).SequenceEqual(ranking.Elected.Order())
            && Names(some).SequenceEqual(ranking.Tied.Order())
            && ranking.Contended == contended
            && ranking.Open == Math.Max(0, seats - reached),
            $"{string.Join(' ', votes)}: {seats} seats, {needed} needed");

        static bool In(int set, int i) => (set >> i & 1) == 1;
        IEnumerable<string> Names(int set) => Enumerable.Range(0, votes.Length).Where(i => In(set, i)).Select(i => $"{i}");
    }

    private static CandidateVotes[] Named(int[] votes) => [.. votes.Select((v, i) => new CandidateVotes { Name = $"{i}", For = v })];

    private static IEnumerable<int[]> Counts(int candidates, int ballots) =>
        candidates == 0 ? [[]] : Counts(candidates - 1, ballots).SelectMany(rest => Enumerable.Range(0, ballots + 1).Select(v => (int[])[.. rest, v]));
}
