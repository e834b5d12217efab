using NodaTime;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class HearingsTests
{
    private static readonly LocalDate _day = new(2023, 11, 1);
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    private static readonly HearingAct[] _acts =
    [
        new HearingPlanned { Hearing = "秋季", On = _day, DueBy = _day.PlusDays(10) },
        new HearingHeld { Hearing = "秋季", On = _day, By = ["校党委"] },
        new HearingDecided { Hearing = "秋季", On = _day, Decision = "同意" },
    ];

    private static readonly HearingHeld _spring = new() { Hearing = "春季", On = new(2024, 4, 1), By = ["校党委"] };

    public static TheoryData<string, int[], string> Table => new()
    {
        { "—", [], "+ + o" },
        { "Planned", [0], "o + o" },
        { "Held", [0, 1], "o o +" },
        { "Decided", [0, 1, 2], "o o o" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_state_takes_or_refuses_every_act(string state, int[] before, string expected)
    {
        Assert.Equal(expected.Split(' '), _acts.Select(act =>
        {
            var hearings = After([.. before.Select(i => _acts[i])]);
            Assert.Equal(state, hearings.All is [var one] ? one.Stage.ToString() : "—");
            return hearings.Take(act) is [var refusal] && refusal.By.Id == "hearing.in-order" ? "o" : "+";
        }));
    }

    [Fact]
    public void A_hearing_that_decided_at_once_needs_no_second_decision()
    {
        var hearing = Assert.Single(After((HearingHeld)_acts[1] with { Decision = "同意" }).All);

        Assert.Equal((HearingStage.Decided, _day), (hearing.Stage, hearing.DecidedOn));
    }

    [Fact]
    public void A_step_before_the_one_it_follows_is_refused()
    {
        Assert.Equal("year.not-before", Assert.Single(After(_acts[0]).Take(_acts[1] with { On = _day.PlusDays(-1) })).By.Id);
        Assert.Equal("year.not-before", Assert.Single(After(_acts[0], _acts[1]).Take(_acts[2] with { On = _day.PlusDays(-1) })).By.Id);
    }

    /// <summary>The academic year runs from 1 September to 31 August, both included.</summary>
    [Fact]
    public void Hearings_of_the_academic_year_are_counted()
    {
        var hearings = After([.. new LocalDate[] { new(2023, 8, 31), new(2023, 9, 1), new(2024, 8, 31), new(2024, 9, 1) }
            .Select((d, i) => new HearingHeld { Hearing = $"{i}", On = d, By = ["校党委"] })]);
        var record = hearings.Enter(_record);

        Assert.Equal(Fact.Given(2), record.Guidance.Hearings);
        Assert.Equal(Verdict.Met, OversightRules.PartyHearsInSchool.Requirement.Judge(record));
        Assert.Equal(Fact.Given(new LocalDate(2024, 8, 31)), record.RemarkAt("/oversight/partyHears")!.Statement!.On);
    }

    [Fact]
    public void A_hearing_only_planned_is_no_hearing_and_none_entered_is_not_none_held()
    {
        Assert.Equal(_record, After(_acts[0]).Enter(_record));
        Assert.Equal(_record, After().Enter(_record));
    }

    /// <summary>A yes rests on who, when and which document: minutes that do not say who heard are no statement, and nobody is put in their place.</summary>
    [Fact]
    public void A_hearing_of_which_nobody_says_who_heard_leaves_the_yes_without_a_statement()
    {
        var record = After((HearingHeld)_acts[1] with { By = [] }, _spring with { By = [] }).Enter(_record);

        Assert.Equal((Fact.Given(true), Fact.Given(2)), (record.Guidance.PartyHears, record.Guidance.Hearings));
        Assert.Null(record.RemarkAt("/oversight/partyHears"));
        Assert.Equal(Verdict.Undetermined, OversightRules.PartyHearsInSchool.Requirement.Judge(record));
    }

    [Fact]
    public void A_no_that_was_stated_is_not_talked_away_by_hearings()
    {
        var stated = (_record with { Guidance = new() { PartyHears = Fact.Given(false) } }).WithStatement("/oversight/partyHears", new("校团委", Fact.Given(_day), "说明"));
        var entered = After(_acts[1], _spring).Enter(stated);

        Assert.Equal(Fact.Given(false), entered.Guidance.PartyHears);
        Assert.Equal("校团委", entered.RemarkAt("/oversight/partyHears")!.Statement!.By);
    }

    /// <summary>The autumn semester ends with January: two hearings of one are no habit, one in each is.</summary>
    [Theory]
    [InlineData(2023, 9, 1, false)]
    [InlineData(2024, 1, 31, false)]
    [InlineData(2024, 2, 1, true)]
    [InlineData(2024, 8, 31, true)]
    public void A_hearing_in_each_semester_is_regular(int year, int month, int day, bool regular) =>
        Assert.Equal(regular ? Fact.Given(true) : default, After(_acts[1], _spring with { On = new(year, month, day) }).Enter(_record).Guidance.PartyHears);

    [Fact]
    public void A_hearing_is_planned_for_a_day_that_lies_ahead()
    {
        Assert.Empty(new HearingsOfTheYear().Take(new HearingPlanned { Hearing = "秋季", On = _day, DueBy = _day }));
        Assert.Equal("year.due-ahead", Assert.Single(new HearingsOfTheYear().Take(new HearingPlanned { Hearing = "秋季", On = _day, DueBy = _day.PlusDays(-1) })).By.Id);
    }

    /// <remarks>Planned for the 11th at the latest; nothing is late where nobody planned it.</remarks>
    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_hearing_after_its_last_day_is_held_and_found(int days, bool late)
    {
        var hearings = After(_acts[0]);
        var held = (HearingHeld)_acts[1] with { On = _day.PlusDays(days) };

        Assert.Empty(hearings.Take(held));
        Assert.Equal(late ? ["year.in-time"] : [], hearings.Findings.Select(static f => f.By.Id));
        Assert.Equal(Fact.Given(1), hearings.Enter(_record).Guidance.Hearings);
        Assert.Empty(After(held).Findings);
    }

    /// <remarks>In the year's list, in the record, and from there in whatever prints it: the ledger among them.</remarks>
    [Fact]
    public void A_late_hearing_is_told_in_the_year_and_kept_by_the_record()
    {
        var late = (HearingHeld)_acts[1] with { On = _day.PlusDays(11), Reason = "会议与期中考试冲突" };
        var replay = YearReplay.Of(new(_record, [new(2, _acts[0]), new(3, late)]));

        Assert.Empty(replay.Refused);
        Assert.Equal("2023年11月12日，晚于期限2023年11月11日", Assert.Single(replay.Findings).Finding.Because.Chinese);
        var breach = Assert.Single(replay.Record.Breaches);
        Assert.Equal((late.On, "hearingHeld", "year.in-time", late.Reason), (breach.On, breach.Act, breach.Rule, breach.Reason));
    }

    private static HearingsOfTheYear After(params HearingAct[] acts)
    {
        var hearings = new HearingsOfTheYear(static _ => true);
        Assert.All(acts, a => Assert.Empty(hearings.Take(a)));
        return hearings;
    }
}
