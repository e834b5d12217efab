using CsCheck;
using UnionGovernance.Congresses.Elections;

namespace UnionGovernance.Tests.Congresses;

public sealed class RankingTests
{
    /// <summary>Every order of the candidates that their votes allow is tried: who is in the first seats of all of them is elected, of some is tied.</summary>
    [Fact]
    public void Every_small_election_is_decided_as_every_order_of_votes_decides_it()
    {
        var orders = Enumerable.Range(1, 4).ToDictionary(n => n, Orders);
        var counted = 0;
        for (var candidates = 1; candidates <= 4; candidates++)
        {
            for (var seats = 1; seats <= 3; seats++)
            {
                for (var ballots = 0; ballots <= 8; ballots++)
                {
                    foreach (var votes in Vectors(candidates, ballots).Where(v => v.Sum() <= ballots * seats))
                    {
                        Check(votes, seats, (ballots / 2) + 1, orders[candidates]);
                        counted++;
                    }
                }
            }
        }

        Assert.True(counted == 29_262, $"{counted} count vectors");
    }

    [Fact]
    public void Names_and_their_order_decide_nothing() => Gen.Select(Gen.Int[0, 20].Array[1, 8], Gen.Int[0, 5], Gen.Int[1, 12], Gen.Int[0, int.MaxValue]).Sample(
        (votes, seats, needed, seed) =>
        {
            var places = Enumerable.Range(0, votes.Length).ToArray();
            new Random(seed).Shuffle(places);

            var one = Ranking.Of(votes.Select((v, i) => new CandidateVotes { Name = $"候选人{i}", For = v }), seats, needed);
            var other = Ranking.Of(places.Select(i => new CandidateVotes { Name = $"另名{i}", For = votes[i] }), seats, needed);

            Assert.Equal((one.Contended, one.Open), (other.Contended, other.Open));
            Assert.Equal(one.Elected.Select(Renamed).Order(), other.Elected.Order());
            Assert.Equal(one.Tied.Select(Renamed).Order(), other.Tied.Order());

            static string Renamed(string name) => name.Replace("候选人", "另名", StringComparison.Ordinal);
        },
        iter: 50_000);

    private static void Check(int[] votes, int seats, int needed, int[][] orders)
    {
        var ranking = Ranking.Of(votes.Select((v, i) => new CandidateVotes { Name = $"{i}", For = v }), seats, needed);
        var reached = Enumerable.Range(0, votes.Length).Where(i => votes[i] >= needed).ToHashSet();
        var winners = orders
            .Where(o => o.Zip(o.Skip(1)).All(p => votes[p.First] >= votes[p.Second]))
            .Select(o => o.Where(reached.Contains).Take(seats).ToHashSet())
            .ToList();
        var always = Enumerable.Range(0, votes.Length).Where(i => winners.All(w => w.Contains(i))).Select(i => $"{i}").ToHashSet();
        var sometimes = Enumerable.Range(0, votes.Length).Where(i => winners.Any(w => w.Contains(i))).Select(i => $"{i}").Except(always).ToHashSet();

        Assert.True(
            always.SetEquals(ranking.Elected) && sometimes.SetEquals(ranking.Tied)
                && ranking.Open == Math.Max(0, seats - reached.Count)
                && ranking.Contended == (sometimes.Count == 0 ? 0 : seats - always.Count),
            $"votes {string.Join(',', votes)}, {seats} seats, {needed} needed");
    }

    private static IEnumerable<int[]> Vectors(int length, int most) =>
        length == 0 ? [[]] : Vectors(length - 1, most).SelectMany(v => Enumerable.Range(0, most + 1).Select(n => (int[])[.. v, n]));

    private static int[][] Orders(int n) =>
        n == 0 ? [[]] : [.. Orders(n - 1).SelectMany(o => Enumerable.Range(0, n).Select(at => (int[])[.. o[..at], n - 1, .. o[at..]]))];
}
