using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Quotas;

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
            iter: 2_000);

        Assert.True(paradoxes > 0, "none was drawn");
    }

    private static IEnumerable<string> Turns(IEnumerable<OneMore> all, string what) => all.Single(o => o.What.Chinese == what).Turns.Select(static t => t.Chinese);

    private static CongressReview Of(int seats, params (string Name, int Students)[] units) =>
        CongressReview.Of(new() { Union = _union, Quotas = new() { Seats = seats, Units = [.. units.Select(static u => new QuotaUnit { Name = u.Name, Students = u.Students })] } });
}
