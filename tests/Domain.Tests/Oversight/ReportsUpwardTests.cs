using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Acts;
using UnionGovernance.Oversight.Dues;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Tests.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class ReportsUpwardTests
{
    private static readonly LocalDate _day = new(2024, 3, 4);

    private static readonly UpwardAct[] _acts =
    [
        new ReportDue { Title = "学期总结", On = _day, To = "校团委", DueBy = _day.PlusDays(10) },
        new RequestMade { Title = "学期总结", On = _day, To = "校团委", AnswerBy = _day.PlusDays(5) },
        new ReportMade { Title = "学期总结", On = _day, To = "校团委" },
        new ReplyGiven { Title = "学期总结", On = _day, Agreed = true },
    ];

    public static TheoryData<string, int[], string> Table => new()
    {
        { "—", [], "+ + + o" },
        { "Due", [0], "o + + o" },
        { "Requested", [0, 1], "o o o +" },
        { "Reported", [0, 2], "o o o +" },
        { "Replied", [0, 1, 3], "o o o o" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_state_takes_or_refuses_every_act(string state, int[] before, string expected)
    {
        Assert.Equal(expected.Split(' '), _acts.Select(act =>
        {
            var upward = After([.. before.Select(i => _acts[i])]);
            Assert.Equal(state, upward.All is [var one] ? one.Stage.ToString() : "—");
            return upward.Take(act) is [var refusal] && refusal.By.Id == "upward.in-order" ? "o" : "+";
        }));
    }

    [Fact]
    public void A_reply_before_the_request_is_refused() =>
        Assert.Equal("year.not-before", Assert.Single(After(_acts[1]).Take(_acts[3] with { On = _day.PlusDays(-1) })).By.Id);

    [Fact]
    public void What_was_asked_for_goes_to_whoever_asked_and_whoever_it_went_to_replies()
    {
        Assert.Equal("upward.addressed", Assert.Single(After(_acts[0]).Told((ReportMade)_acts[2] with { To = "校党委" })).By.Id);
        Assert.Equal("upward.addressed", Assert.Single(After(_acts[0]).Told((RequestMade)_acts[1] with { To = "校党委" })).By.Id);
        Assert.Equal("upward.addressed", Assert.Single(After(_acts[1]).Told(_acts[3] with { By = ["学习部"] })).By.Id);
        Assert.Empty(After(_acts[1]).Told(_acts[3] with { By = ["校团委", "林虚谷"] }));
        Assert.Equal(DueState.Open, DueCalendar.Of([], After(_acts[0]).All, [], []).Single().On(_day));
    }

    /// <remarks>The report is owed within ten days, its reply within five; the report on an activity by the day that whoever approved it set.</remarks>
    [Fact]
    public void What_goes_up_or_comes_down_after_its_last_day_is_taken_and_found()
    {
        Assert.Empty(Found(new ReportsUpward(), _acts[0], _acts[2] with { On = _day.PlusDays(10) }));
        Assert.Equal(["year.in-time"], Found(new ReportsUpward(), _acts[0], _acts[2] with { On = _day.PlusDays(11) }));
        Assert.Equal(["year.in-time"], Found(new ReportsUpward(), _acts[0], (RequestMade)_acts[1] with { On = _day.PlusDays(11), AnswerBy = null }));
        Assert.Empty(Found(new ReportsUpward(), _acts[1], _acts[3] with { On = _day.PlusDays(5) }));
        Assert.Equal(["year.in-time"], Found(new ReportsUpward(), _acts[1], _acts[3] with { On = _day.PlusDays(6) }));
        Assert.Empty(Found(new ReportsUpward(), _acts[2], _acts[3] with { On = _day.PlusDays(90) }));
        Assert.Empty(Found(Register, Activity(7)));
        Assert.Equal(["year.in-time"], Found(Register, Activity(8)));

        static IEnumerable<string> Found(ISubject subject, params Act[] acts) => Taken(subject, acts).Findings.Select(static f => f.By.Id);
        static Act[] Activity(int reported) =>
        [
            new ActivityProposed { Activity = "读书节", On = _day, HostedBy = "文学院学生会", GuidedBy = "文体部" },
            new ActivityApproved { Activity = "读书节", On = _day, By = ["校团委"], ReportBy = _day.PlusDays(7) },
            new ActivityHeld { Activity = "读书节", On = _day },
            new ActivityReported { Activity = "读书节", On = _day.PlusDays(reported) },
        ];
    }

    /// <summary>A congress is approved by the Party committee and by the federation: the two requests have one title.</summary>
    [Fact]
    public void Two_bodies_are_asked_under_one_title_and_each_replies()
    {
        var federation = (RequestMade)_acts[1] with { To = "省学联" };
        var asked = After(_acts[1], federation);

        Assert.Equal(["校团委", "省学联"], asked.All.Select(static u => u.To));
        Assert.Equal("upward.in-order", Assert.Single(asked.Told(federation)).By.Id);
        Assert.Equal("upward.addressed", Assert.Single(asked.Told(_acts[3])).By.Id);
        Assert.Equal("upward.addressed", Assert.Single(asked.Told(_acts[3] with { By = ["学习部"] })).By.Id);

        Assert.Empty(asked.Take(_acts[3] with { By = ["省学联"] }));
        Assert.Equal([UpwardStage.Requested, UpwardStage.Replied], asked.All.Select(static u => u.Stage));
        Assert.Equal("upward.in-order", Assert.Single(asked.Told(_acts[3] with { By = ["省学联"] })).By.Id);
        Assert.Empty(asked.Take(_acts[3]));
        Assert.Equal([UpwardStage.Replied, UpwardStage.Replied], asked.All.Select(static u => u.Stage));
    }

    [Fact]
    public void A_last_day_lies_ahead_when_it_is_set()
    {
        var over = _day.PlusDays(-1);

        Assert.Equal("year.due-ahead", Assert.Single(After().Take((ReportDue)_acts[0] with { DueBy = over })).By.Id);
        Assert.Equal("year.due-ahead", Assert.Single(After().Take((RequestMade)_acts[1] with { AnswerBy = over })).By.Id);
        Assert.Equal("year.due-ahead", Assert.Single(After(_acts[0]).Take((RequestMade)_acts[1] with { AnswerBy = over })).By.Id);
        Assert.Empty(After().Take((RequestMade)_acts[1] with { AnswerBy = _day }));
    }

    /// <summary>What was called off is not reported on.</summary>
    [Fact]
    public void Nobody_is_owed_a_report_on_what_was_called_off()
    {
        Act[] acts =
        [
            new ActivityProposed { Activity = "读书节", On = _day, HostedBy = "文学院学生会", GuidedBy = "文体部" },
            new ActivityApproved { Activity = "读书节", On = _day, By = ["校团委"], ReportBy = _day },
        ];

        Assert.Single(DueCalendar.Of([], [], Taken(Register, acts).All, []));
        Assert.Empty(DueCalendar.Of([], [], Taken(Register, [.. acts, new ActivityCalledOff { Activity = "读书节", On = _day }]).All, []));
    }

    private static ActivityRegister Register => new(new(), new(Years.Openings.School));

    [Theory]
    [InlineData(null, 5, DueState.Open)]
    [InlineData(null, 6, DueState.Overdue)]
    [InlineData(null, null, DueState.Open)]
    [InlineData(6, 5, DueState.Open)]
    [InlineData(7, 6, DueState.Overdue)]
    [InlineData(5, 90, DueState.Done)]
    [InlineData(6, 90, DueState.DoneLate)]
    public void The_last_day_is_in_time_and_without_a_day_nothing_is_overdue(int? done, int? asOf, DueState state) => Assert.Equal(
        state,
        new DueLine(new("甲", "a"), new("乙", "b"), new("丙", "c"), _day.PlusDays(5), done is { } d ? _day.PlusDays(d) : null).On(asOf is { } a ? _day.PlusDays(a) : null));

    [Fact]
    public void Each_body_is_owed_what_was_entered_with_a_date_and_nothing_else()
    {
        var hearings = Taken(new HearingsOfTheYear(), new HearingPlanned { Hearing = "听取汇报", On = _day, DueBy = _day.PlusDays(8), By = ["校党委"] });
        var activities = Taken(
            Register,
            new ActivityProposed { Activity = "读书节", On = _day, HostedBy = "文学院学生会", GuidedBy = "文体部" },
            new ActivityApproved { Activity = "读书节", On = _day, By = ["校团委"], ReportBy = _day.PlusDays(7) },
            new ActivityHeld { Activity = "未申请", On = _day });
        var matters = Taken(
            new StudentMatters(),
            new MatterReceived { Number = "1", On = _day },
            new MatterAssigned { Number = "1", On = _day, To = "权益部", AnswerBy = _day.PlusDays(6) },
            new MatterReceived { Number = "2", On = _day },
            new MatterAssigned { Number = "2", On = _day, To = "权益部" });
        var reports = After(_acts[0], _acts[1], new ReportMade { Title = "无期限", On = _day, To = "校团委" });

        Assert.Equal(
            [("学生会", "校团委", 5), ("学生", "权益部", 6), ("校团委", "文学院学生会", 7), ("学生会", "校党委", 8), ("校团委", "学生会", 10)],
            DueCalendar.Of(hearings.All, reports.All, activities.All, matters.All).Select(l => (l.To.Chinese, l.From.Chinese, Period.DaysBetween(_day, l.By))));
    }

    private static ReportsUpward After(params UpwardAct[] acts) => Taken(new ReportsUpward(), acts);

    private static T Taken<T>(T subject, params Act[] acts)
        where T : ISubject
    {
        Assert.All(acts, a => Assert.Empty(subject.Take(a)));
        return subject;
    }
}
