using CsCheck;
using NodaTime;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Satisfaction;

public sealed class StudentMatterTests
{
    private static readonly LocalDate _day = new(2024, 3, 4);
    private static readonly MatterAct[] _acts =
    [
        new MatterReceived { Number = "1", On = _day, Topic = "图书馆延长开放" },
        new MatterAssigned { Number = "1", On = _day, To = "权益服务部", AnswerBy = _day.PlusDays(5) },
        new MatterAnswered { Number = "1", On = _day },
        new MatterClosed { Number = "1", On = _day, Satisfied = true },
        new MatterReopened { Number = "1", On = _day },
    ];

    public static TheoryData<string, int, string> Table => new()
    {
        { "—", 0, "taken refused refused refused refused" },
        { "Received", 1, "refused taken found found refused" },
        { "Assigned", 2, "refused taken taken found refused" },
        { "Answered", 3, "refused refused refused taken taken" },
        { "Closed", 4, "refused refused refused refused taken" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_state_takes_or_refuses_every_act(string state, int taken, string expected)
    {
        Assert.Equal(expected.Split(' '), _acts.Select(act =>
        {
            var matters = After(_acts[..taken]);
            Assert.Equal(state, matters.All is [var matter] ? matter.Stage.ToString() : "—");
            var review = matters.Ask(act);
            Assert.All(review.Refusals, r => Assert.Equal("matter.open", r.By.Id));
            Assert.All(review.Findings, f => Assert.Equal("matter.in-order", f.By.Id));
            return !review.IsTaken ? "refused" : review.Findings.IsEmpty ? "taken" : "found";
        }));
    }

    [Fact]
    public void An_act_before_the_one_it_follows_is_refused_and_leaves_all_as_it_was()
    {
        var matters = After(_acts[..2]);

        Assert.Equal("year.not-before", Assert.Single(matters.Take(new MatterAnswered { Number = "1", On = _day.PlusDays(-1) })).By.Id);
        Assert.Equal(MatterStage.Assigned, Assert.Single(matters.All).Stage);
    }

    [Fact]
    public void A_matter_taken_up_again_waits_from_its_first_day()
    {
        var matters = After([.. _acts, new MatterAssigned { Number = "1", On = _day.PlusDays(2), To = "后勤" }, new MatterAnswered { Number = "1", On = _day.PlusDays(9) }]);

        Assert.Equal(9, Assert.Single(matters.All).DaysToAnswer);
        Assert.Null(Assert.Single(After(_acts).All).DaysToAnswer);
        Assert.Null(Assert.Single(After(_acts).All).AssignedTo);
    }

    [Theory]
    [InlineData(new int[0], null, null)]
    [InlineData(new[] { 0 }, "0", 0)]
    [InlineData(new[] { 3, 1 }, "2", 3)]
    [InlineData(new[] { 2, 7, 1, 5 }, "3.5", 7)]
    [InlineData(new[] { 9, 1, 4 }, "4", 9)]
    public void Median_and_longest_are_exact(int[] days, string? median, int? longest)
    {
        var times = MatterTimes.Of(Waited(days).All, _day.PlusDays(9));

        Assert.Equal(median, times.Median());
        Assert.Equal(longest, times.Longest);
    }

    [Fact]
    public void The_median_has_as_many_below_as_above() => Gen.OneOf(Gen.Int[0, 60].Array[1, 6], Gen.Int[0, 60].Array[7, 40]).Sample(days =>
    {
        var middle = MatterTimes.Of(Waited(days).All, null).Middle!.Value;

        Assert.Contains(middle.Lower, days);
        Assert.Contains(middle.Upper, days);
        Assert.True(days.Count(d => d < middle.Lower) <= days.Length / 2);
        Assert.True(days.Count(d => d > middle.Upper) <= days.Length / 2);
        Assert.Equal((middle.Lower + middle.Upper) / 2d, days.Order().Skip((days.Length - 1) / 2).Take(2 - (days.Length % 2)).Average());
    }, iter: 10_000);

    [Fact]
    public void What_is_open_is_counted_apart()
    {
        var matters = Waited([2, 4]);
        Assert.Empty(matters.Take(new MatterReceived { Number = "开", On = _day }));
        var times = MatterTimes.Of(matters.All, _day.PlusDays(30));

        Assert.Equal((3, 2, 1), (times.Received, times.Answered, times.Open));
        Assert.Equal((4, 30), (times.Longest, times.LongestOpen));
        Assert.Null(MatterTimes.Of(matters.All, null).LongestOpen);
        Assert.Equal("3", times.Median());
    }

    /// <summary>On a day nothing is known of the days after it.</summary>
    [Fact]
    public void What_comes_after_the_day_is_not_counted_yet()
    {
        var matters = Waited([2, 4]);
        Assert.Empty(matters.Take(new MatterClosed { Number = "1", On = _day.PlusDays(4), Satisfied = true }));
        Assert.Empty(matters.Take(new MatterReceived { Number = "后", On = _day.PlusDays(9) }));
        var times = MatterTimes.Of(matters.All, _day.PlusDays(3));

        Assert.Equal((2, 1, 1), (times.Received, times.Answered, times.Open));
        Assert.Equal((2, 3), (times.Longest, times.LongestOpen));
        Assert.True(times.Satisfied.IsOfNothing);
        Assert.Equal(new Share(1, 1), MatterTimes.Of(matters.All, _day.PlusDays(4)).Satisfied);
        Assert.Equal((0, null), (MatterTimes.Of(matters.All, _day.PlusDays(-1)).Received, MatterTimes.Of(matters.All, _day.PlusDays(-1)).LongestOpen));
    }

    [Fact]
    public void An_answer_is_due_on_a_day_that_lies_ahead()
    {
        Assert.Equal("year.due-ahead", Assert.Single(After(_acts[0]).Take((MatterAssigned)_acts[1] with { AnswerBy = _day.PlusDays(-1) })).By.Id);
        Assert.Empty(After(_acts[0]).Take((MatterAssigned)_acts[1] with { AnswerBy = _day }));
        Assert.Equal("matter.open", Assert.Single(After().Take((MatterAssigned)_acts[1] with { AnswerBy = _day.PlusDays(-1) })).By.Id);
    }

    [Fact]
    public void Satisfaction_is_a_share_of_those_who_were_asked()
    {
        var matters = After([.. _acts[..4], _acts[0] with { Number = "2" }]);

        Assert.Equal(new Share(1, 1), MatterTimes.Of(matters.All, null).Satisfied);
        Assert.True(MatterTimes.Of(After(_acts[..3]).All, null).Satisfied.IsOfNothing);
    }

    private static StudentMatters Waited(int[] days) => After([.. days.SelectMany((d, i) => new MatterAct[]
    {
        new MatterReceived { Number = $"{i}", On = _day },
        new MatterAssigned { Number = $"{i}", On = _day, To = "部门" },
        new MatterAnswered { Number = $"{i}", On = _day.PlusDays(d) },
    })]);

    private static StudentMatters After(params MatterAct[] acts)
    {
        var matters = new StudentMatters();
        Assert.All(acts, a => Assert.Empty(matters.Take(a)));
        return matters;
    }
}
