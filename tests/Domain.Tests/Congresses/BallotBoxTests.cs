using UnionGovernance.Congresses.Elections;

namespace UnionGovernance.Tests.Congresses;

public sealed class BallotBoxTests
{
    [Fact]
    public void More_choices_than_seats_make_a_ballot_invalid_and_fewer_do_not()
    {
        var tally = BallotBox.Open([["甲", "乙"], ["甲"], [], ["甲", "乙", "丙"]], ["甲", "乙", "丙"], seats: 2, writeIns: false, issued: 5);

        Assert.Equal((5, 4, 3, 1), (tally.Ballots.Issued, tally.Ballots.Returned, tally.Ballots.Valid, tally.Ballots.Invalid));
        Assert.Equal([("甲", 2), ("乙", 1), ("丙", 0)], tally.Votes.Select(v => (v.Name, v.For)));
    }

    [Fact]
    public void A_name_twice_or_a_stranger_makes_it_invalid_unless_write_ins_are_allowed()
    {
        Sequence<string>[] ballots = [["甲", "甲"], ["丁"], ["丁", "戊"], ["戊"]];

        Assert.Equal(4, BallotBox.Open(ballots, ["甲"], 2, writeIns: false, null).Ballots.Invalid);
        var written = BallotBox.Open(ballots, ["甲"], 2, writeIns: true, null);
        Assert.Equal((3, 1), (written.Ballots.Valid, written.Ballots.Invalid));
        Assert.Equal([("丁", 2), ("戊", 2)], written.WriteIns.Select(v => (v.Name, v.For)));
    }

    [Fact]
    public void An_empty_box_has_no_votes() => Assert.Equal((0, 0), (BallotBox.Open([], ["甲"], 1, false, null).Ballots.Returned, BallotBox.Open([], ["甲"], 1, false, null).Votes[0].For));
}
