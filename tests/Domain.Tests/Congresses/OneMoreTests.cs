using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Tests.Congresses;

/// <summary>What one seat, one student or one vote more would turn.</summary>
public sealed class OneMoreTests
{
    private static readonly UnionYear _union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023));

    /// <remarks>
    /// Of 1,400 students the units have 600, 600 and 200. Ten seats: 4.29, 4.29 and 1.43, so 4, 4 and 1, and the last goes to the third unit. Eleven:
    /// 4.71, 4.71 and 1.57, so 4, 4 and 1, and the two that are left go to the first two.
    /// </remarks>
    [Fact]
    public void A_seat_more_may_take_one_from_a_unit_and_that_is_said()
    {
        var seat = OneMore.Of(Of(10, ("甲院", 600), ("乙院", 600), ("丙院", 200)))[0];

        Assert.Equal("各单位名额多一席", seat.What.Chinese);
        Assert.Equal(
            [
                "甲院由4席变为5席", "乙院由4席变为5席", "丙院由2席变为1席",
                "名额多了一席，丙院反而少了：按最大余额法，总数一变，余数的次序也变，别的单位的余数超过了它的",
            ],
            seat.Turns.Select(static t => t.Chinese));
    }

    [Fact]
    public void A_seat_more_goes_to_the_next_remainder() =>
        Assert.Equal(["甲院由6席变为7席"], OneMore.Of(Of(10, ("甲院", 620), ("乙院", 380)))[0].Turns.Select(static t => t.Chinese));

    /// <remarks>Of 1,000 students 450 are 4.5 of ten seats and 550 are 5.5, a tie; one student more settles it.</remarks>
    [Fact]
    public void A_student_more_may_be_a_seat_more()
    {
        var lines = OneMore.Of(Of(10, ("甲院", 449), ("乙院", 551)));

        Assert.Equal(["甲院由4席变为5席", "乙院由6席变为5席"], Turns(OneMore.Of(Of(10, ("甲院", 450), ("乙院", 551))), "甲院多一名学生"));
        Assert.Empty(Turns(lines, "乙院多一名学生"));
    }

    [Fact]
    public void Where_lots_decided_a_student_more_needs_none()
    {
        var review = CongressReview.Of(new() { Union = _union, Quotas = new() { Seats = 10, Units = [new() { Name = "甲院", Students = 450 }, new() { Name = "乙院", Students = 550 }], Lots = ["乙院"] } });

        Assert.Equal(["甲院由4席变为5席", "乙院由6席变为5席"], Turns(OneMore.Of(review), "甲院多一名学生"));
    }

    /// <summary>Every decided sharing of random students: one seat more is one seat more in all, and whoever has fewer is named.</summary>
    [Fact]
    public void One_seat_more_is_handed_out_whatever_the_students_are()
    {
        var paradoxes = 0;
        Gen.Select(Gen.Int[50, 3_000].Array[2, 6], Gen.Int[10, 60]).Sample(
            (students, seats) =>
            {
                var review = Of(seats, [.. students.Select(static (s, i) => ($"单位{i}", s))]);
                var more = Of(seats + 1, [.. students.Select(static (s, i) => ($"单位{i}", s))]);
                if (!review.Quotas.IsDecided || !more.Quotas.IsDecided)
                {
                    return;
                }

                var fewer = review.Quotas.Units.Zip(more.Quotas.Units).Where(static u => u.Second.Seats < u.First.Seats).Select(static u => u.First.Name).ToList();
                var turns = OneMore.Of(review)[0].Turns;
                Assert.All(fewer, name => Assert.Contains(turns, t => t.Chinese.Contains($"{name}反而少了", StringComparison.Ordinal)));
                Assert.Equal(fewer.Count, turns.Count(static t => t.Chinese.Contains("反而", StringComparison.Ordinal)));
                if (fewer.Count > 0)
                {
                    Interlocked.Increment(ref paradoxes);
                }
            },
            // Each draw shares the seats anew for every unit.
            iter: 2_000);

        Assert.True(paradoxes > 0, "none was drawn");
    }

    /// <summary>Lots are still to be drawn: one student more of either unit decides, and a seat more gives both what they asked for.</summary>
    /// <remarks>450 and 550 of 1,000 students are 4.5 and 5.5 of ten seats; of eleven they are 4.95 and 6.05. 451 of 1,001 are 4.505 and 551 are 5.504.</remarks>
    [Fact]
    public void Where_lots_must_decide_one_more_decides_without_them()
    {
        var all = OneMore.Of(Of(10, ("甲院", 450), ("乙院", 550)));

        Assert.Equal(["甲院得5席，不必抽签", "乙院得6席，不必抽签"], Turns(all, "各单位名额多一席"));
        Assert.Equal(["甲院得5席，不必抽签", "乙院得5席，不必抽签"], Turns(all, "甲院多一名学生"));
        Assert.Equal(["甲院得4席，不必抽签", "乙院得6席，不必抽签"], Turns(all, "乙院多一名学生"));
    }

    /// <summary>Two seats, and the second is 乙's or 丙's: whoever has one vote more is elected.</summary>
    /// <remarks>The 120 ballots chose two each, so one vote more is one ballot more: 71 of 121, of whom more than half is 61.</remarks>
    [Fact]
    public void On_a_tie_one_vote_more_for_either_elects_them()
    {
        var all = OneMore.Of(Tied(null));

        Assert.Equal(["乙当选"], Turns(all, "乙多得一票"));
        Assert.Equal(["丙当选"], Turns(all, "丙多得一票"));
        Assert.Empty(Turns(all, "甲多得一票"));
    }

    /// <summary>A second ballot settled the tie by one vote: one vote more there makes another, and one more in the first had needed no second.</summary>
    [Fact]
    public void Where_a_second_ballot_decided_each_ballot_is_asked()
    {
        var all = OneMore.Of(Tied(new()
        {
            Seats = 1,
            Due = 130,
            Present = 121,
            Manner = Manner.SecretBallot,
            Candidates = [new() { Name = "乙" }, new() { Name = "丙" }],
            Count = new() { Ballots = new() { Issued = 121, Returned = 121, Valid = 121, Invalid = 0 }, Votes = [new() { Name = "乙", For = 60 }, new() { Name = "丙", For = 61 }] },
        }));

        Assert.Empty(Turns(all, "甲多得一票"));
        Assert.Equal(["乙当选", "丙不再当选"], Turns(all, "乙多得一票"));
        Assert.Equal(["丙不再当选", "乙、丙还须另行决定（1席）"], Turns(all, "再次表决时乙多得一票"));
        Assert.Empty(Turns(all, "再次表决时丙多得一票"));
    }

    private static CongressReview Tied(Contest? again) => CongressReview.Of(new()
    {
        Union = _union,
        Elections =
        [
            new()
            {
                Office = Office.Presidium,
                Contests =
                [
                    new()
                    {
                        Seats = 2,
                        Due = 130,
                        Present = 120,
                        Manner = Manner.SecretBallot,
                        Candidates = [new() { Name = "甲" }, new() { Name = "乙" }, new() { Name = "丙" }],
                        Count = new() { Ballots = new() { Issued = 120, Returned = 120, Valid = 120, Invalid = 0 }, Votes = [new() { Name = "甲", For = 100 }, new() { Name = "乙", For = 70 }, new() { Name = "丙", For = 70 }] },
                        Again = again,
                    },
                ],
            },
        ],
    });

    /// <remarks>9, 7, 6 and 5 of ten for three seats. With one more, which somebody gave who had voted against, 丁 has as many as 丙, and the third seat is neither's until it is settled.</remarks>
    [Fact]
    public void A_vote_more_for_one_is_one_fewer_against()
    {
        var lines = OneMore.Of(CongressReview.Of(Voted(SoundCongress.Count(9, 7, 6, 5))));

        Assert.Equal(["丙不再当选", "丙、丁还须另行决定（1席）"], Turns(lines, "丁多得一票"));
        Assert.All(["甲多得一票", "乙多得一票", "丙多得一票"], what => Assert.Empty(Turns(lines, what)));
    }

    /// <remarks>Of ten, nine voted for 甲: the tenth voted against, or abstained.</remarks>
    [Theory]
    [InlineData(9, 1, 0)]
    [InlineData(9, 0, 1)]
    [InlineData(8, 1, 1)]
    public void Whoever_votes_for_one_more_had_voted_against_or_abstained(int votes, int against, int abstained)
    {
        var count = SoundCongress.Count(9, 8, 7, 2) is var c ? c with { Votes = [.. c.Votes.Select((v, at) => at == 0 ? v with { For = votes, Against = against, Abstain = abstained } : v)] } : null;

        Assert.Empty(Turns(OneMore.Of(CongressReview.Of(Voted(count!))), "甲多得一票"));
    }

    /// <summary>Whoever has the vote of all ten who are there, and of whom another vote says that they were ten, cannot have one more; nobody loses a seat by that.</summary>
    [Fact]
    public void Nobody_has_more_votes_than_were_there()
    {
        var lines = OneMore.Of(CongressReview.Of(Voted(SoundCongress.Count(10, 8, 7, 2))));

        Assert.All(Turns(lines, "甲多得一票"), static t => Assert.StartsWith("不可能：", t, StringComparison.Ordinal));
        Assert.NotEmpty(Turns(lines, "甲多得一票"));
        Assert.DoesNotContain(lines.SelectMany(static l => l.Turns), static t => t.Chinese.Contains("不再当选", StringComparison.Ordinal));
    }

    private static Proceedings Voted(Tally count) => SoundCongress.With(SoundCongress.Contest with { Count = count, Recount = count });

    private static IEnumerable<string> Turns(IEnumerable<OneMore> all, string what) => all.Single(o => o.What.Chinese == what).Turns.Select(static t => t.Chinese);

    private static CongressReview Of(int seats, params (string Name, int Students)[] units) =>
        CongressReview.Of(new() { Union = _union, Quotas = new() { Seats = seats, Units = [.. units.Select(static u => new QuotaUnit { Name = u.Name, Students = u.Students })] } });
}
