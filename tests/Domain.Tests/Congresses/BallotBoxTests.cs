using CsCheck;
using UnionGovernance.Congresses.Elections;

namespace UnionGovernance.Tests.Congresses;

public sealed class BallotBoxTests
{
    [Fact]
    public void Every_ballot_of_up_to_three_names_is_valid_or_not_as_the_rule_says()
    {
        string[] names = ["甲", "乙", "丙", "丁"];
        foreach (var ballot in Ballots(names, 3))
        {
            foreach (var writeIns in new[] { false, true })
            {
                var tally = BallotBox.Open([ballot], ["甲", "乙", "丙"], 2, writeIns, issued: 1);
                var valid = ballot.Count <= 2 && ballot.Distinct().Count() == ballot.Count && (writeIns || !ballot.Contains("丁"));

                Assert.Equal((1, valid ? 1 : 0, valid ? 0 : 1), (tally.Ballots.Returned, tally.Ballots.Valid, tally.Ballots.Invalid));
                Assert.Equal(names.Take(3).Select(n => valid && ballot.Contains(n) ? 1 : 0), tally.Votes.Select(v => v.For));
                Assert.Equal(valid && ballot.Contains("丁") ? ["丁"] : [], tally.WriteIns.Select(v => v.Name));
            }
        }
    }

    [Fact]
    public void The_order_of_ballots_decides_nothing_and_every_vote_is_counted_once() =>
        Gen.Int[0, 4].Select(i => "甲乙丙丁戊"[i].ToString()).Array[0, 3].Array[0, 12].SelectMany(b => Gen.Shuffle(b.ToArray()).Select(s => (b, s))).Sample(
            (ballots, shuffled) =>
            {
                var tally = Open(ballots);

                Assert.Equal(tally, Open(shuffled));
                Assert.Equal(ballots.Length, tally.Ballots.Valid + tally.Ballots.Invalid);
                Assert.Equal(
                    ballots.Where(b => b.Length <= 2 && b.Distinct().Count() == b.Length).Sum(b => b.Length),
                    tally.Votes.Concat(tally.WriteIns).Sum(v => v.For));
            },
            iter: 10_000);

    [Fact]
    public void An_empty_ballot_is_valid_and_votes_for_nobody()
    {
        var tally = Open([[]]);

        Assert.Equal(1, tally.Ballots.Valid);
        Assert.All(tally.Votes, v => Assert.Equal(0, v.For));
    }

    [Fact]
    public void What_is_issued_stays_unknown_where_nobody_says() => Assert.Null(Open([["甲"]]).Ballots.Issued);

    [Fact]
    public void Write_ins_come_by_votes_and_equals_by_name() =>
        Assert.Equal(["戊", "丁", "己"], Open([["己"], ["丁"], ["戊"], ["戊"]]).WriteIns.Select(w => w.Name));

    private static Tally Open(IEnumerable<string[]> ballots) =>
        BallotBox.Open(ballots.Select(b => (Sequence<string>)[.. b]), ["甲", "乙", "丙"], 2, writeIns: true, issued: null);

    private static IEnumerable<Sequence<string>> Ballots(string[] names, int longest) =>
        longest == 0 ? [[]] : Ballots(names, longest - 1).Concat(Ballots(names, longest - 1).Where(b => b.Count == longest - 1).SelectMany(b => names.Select(n => (Sequence<string>)[.. b, n])));
}
