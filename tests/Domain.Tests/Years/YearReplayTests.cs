using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>Acts in the order of the file, each through its subject, and what came of them.</summary>
public sealed class YearReplayTests
{
    private static readonly LocalDate _day = new(2024, 10, 12);

    private static readonly UnionRecord _opening = new()
    {
        Union = new(new(Sample.Proceedings.Union.Name.School), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new LocalDate(2025, 6, 30)),
    };

    [Fact]
    public void A_year_without_acts_is_its_opening() => Assert.Equal(_opening, Replay().Record);

    /// <summary>Where the roster is whole, whoever acts as staff is on it or took office; where it is not, nobody knows.</summary>
    [Theory]
    [InlineData("m1", true, false)]
    [InlineData("赵一", true, false)]
    [InlineData("m2", true, false)]
    [InlineData("m3", true, true)]
    [InlineData("m3", false, false)]
    public void Somebody_outside_a_whole_roster_who_is_told_of_as_staff_is_asked_about(string person, bool whole, bool asked)
    {
        var opening = _opening with { Members = new() { Complete = whole ? Fact.Given(true) : default, List = [new() { Id = "m1", Name = Fact.Given("赵一") }] } };
        Act[] acts = [new TookOffice { On = _day, Person = "m2", Presidium = true }, new AppraisalCalled { On = _day, Semester = Semester.Autumn, Reporters = [new() { Id = person }] }];
        var replay = YearReplay.Of(new(opening, [.. acts.Select((a, i) => new YearLine(i + 2, a))]));

        Assert.Empty(replay.Refused);
        Assert.Equal(asked ? [(3, $"{person}不在完整的工作人员名单上，也没有任职一行，请核对是否同一人或漏录")] : [], replay.Doubts.Select(d => (d.Line.Number, d.Text.Chinese)));
    }

    /// <summary>The order is that of the file: what an act stands on comes before it, even where the days are right.</summary>
    [Fact]
    public void An_act_is_refused_where_what_it_stands_on_comes_later_in_the_file()
    {
        var setUp = new GroupSetUp { On = _day, Group = "小组" };
        var recruited = new VolunteersRecruited { On = _day, Group = "小组", Heads = 3 };

        Assert.Empty(Replay(setUp, recruited).Refused);
        Assert.Equal([(2, "group.in-order")], Replay(recruited, setUp).Refused.Select(r => (r.Line.Number, r.Refusals.Single().By.Id)));
    }

    /// <summary>What was done against a rule is done: it is in the record, beside the finding with its rule and the reason of those who did it.</summary>
    [Fact]
    public void An_act_against_a_rule_is_taken_and_found_with_its_reason()
    {
        var replay = Replay(
            new GroupSetUp { On = _day, Group = "小组" },
            new ActivityHeld { On = _day, Activity = "迎新晚会", Matter = ReviewedMatter.Activities, Major = true, Reason = "临时决定举办" });

        Assert.Empty(replay.Refused);
        Assert.Equal(
            [(2, "group.reported-first", null), (3, "activity.approved-in-advance", "临时决定举办")],
            replay.Findings.Select(f => (f.Line.Number, f.Finding.By.Id, f.Finding.Reason)));
        Assert.Equal(Fact.Given(false), replay.Record.Guidance.AdvanceReport);
        Assert.Equal(
            new Breach(_day, "activityHeld", "activity.approved-in-advance", new("“迎新晚会”未经申请和批准，于2024年10月12日举办", "迎新晚会 was held on 2024-10-12, without proposal or approval"))
            {
                Asked = ActivityRules.ApprovedInAdvance.Words.Chinese,
                Source = $"{ActivityRules.ApprovedInAdvance.Basis.Document} {ActivityRules.ApprovedInAdvance.Basis.Place}",
                Provision = "OVS-03",
                Reason = "临时决定举办",
            },
            replay.Record.Breaches[1]);
    }

    /// <summary>What came after the day of assessment is none of the record yet, and neither is its breach.</summary>
    [Fact]
    public void A_breach_after_the_day_of_assessment_is_none_of_the_record_yet()
    {
        var late = new GroupSetUp { On = new(2025, 7, 1), Group = "小组" };

        Assert.Single(Replay(late).Findings);
        Assert.Empty(Replay(late).Record.Breaches);
        Assert.Single(Replay(late with { On = new(2025, 6, 30) }).Record.Breaches);
    }

    /// <summary>Whoever is about to act is told first, changes nothing by asking, and goes on with a reason.</summary>
    [Fact]
    public void Whoever_is_about_to_act_is_told_before_and_goes_on_with_a_reason()
    {
        var replay = Replay(new GroupReported { On = _day, Group = "小组", Matter = "迎新" });
        var act = new GroupSetUp { On = _day, Group = "另一小组" };

        var review = replay.Ask(act);
        Assert.Equal((true, false, "group.reported-first"), (review.IsTaken, review.MayGoOn, Assert.Single(review.Findings).By.Id));
        Assert.True(replay.Ask(act with { Reason = "团委口头同意" }).MayGoOn);
        Assert.True(replay.Ask(act with { Group = "小组" }).MayGoOn);
        Assert.False(replay.Ask(new GroupEnded { On = _day, Group = "无此小组", Reason = "撤销" }).MayGoOn);
        Assert.Equal([GroupState.Reported], replay.Subject<WorkingGroups>().All.Select(g => g.State));
        Assert.Throws<ArgumentException>("act", () => replay.Ask(new Unowned { On = _day }));
        Assert.Throws<InvalidOperationException>(() => YearReplay.Of(new(_opening with { Edition = "none" }, [])).Ask(act));
    }

    [Fact]
    public void A_refused_act_stops_none_after_it_and_every_refused_line_is_named()
    {
        var replay = Replay(
            new TookOffice { On = _day, Person = "甲", Department = "学习部" },
            new DepartmentSetUp { On = _day, Department = "学习部" },
            new TookOffice { On = _day, Person = "乙", Department = "学习部" },
            new LeftOffice { On = _day, Person = "甲" });

        Assert.Equal([2, 5], replay.Refused.Select(r => r.Line.Number));
        Assert.Equal(["乙"], replay.Record.Members.List.Select(m => m.Id));
    }

    /// <summary>Who was refused office is not there to leave it: the line that could not be without an earlier one names it.</summary>
    [Fact]
    public void A_line_that_is_refused_after_another_about_the_same_names_it()
    {
        var replay = Replay(
            new TookOffice { On = _day, Person = "甲", Department = "学习部" },
            new LeftOffice { On = _day, Person = "甲" },
            new TookOffice { On = _day, Person = "丙", Department = "办公室" },
            new LeftOffice { On = _day, Person = "乙" });

        Assert.Equal([(2, null), (3, 2), (4, null), (5, (int?)null)], replay.Refused.Select(r => (r.Line.Number, r.After?.Number)));
    }

    /// <summary>Whatever hangs on a refused line names that one, the first; what was mended in between hangs on nothing.</summary>
    [Fact]
    public void All_lines_that_hang_on_a_refused_one_name_it_until_it_is_mended()
    {
        var took = new TookOffice { On = _day, Person = "甲", Presidium = true, From = _day, Until = _day.PlusDays(-1) };
        var replay = Replay(
            took,
            new ChairTookTurn { On = _day, Person = "甲" },
            new LeftOffice { On = _day, Person = "甲" },
            took with { Until = null },
            new LeftOffice { On = _day.PlusDays(-1), Person = "甲" });

        Assert.Equal([(2, null), (4, 2), (6, (int?)null)], replay.Refused.Select(r => (r.Line.Number, r.After?.Number)));
    }

    /// <summary>What was done once is refused a second time for what was done, not for what was refused; so is whatever follows.</summary>
    [Fact]
    public void What_was_refused_for_being_there_already_stands_in_nobodys_way()
    {
        var held = new ActivityHeld { On = _day, Activity = "读书节" };
        var replay = Replay(held, held with { Participants = 3 }, new ActivityCalledOff { On = _day, Activity = "读书节" }, held);

        Assert.Equal([3, 4, 5], replay.Refused.Select(r => r.Line.Number));
        Assert.All(replay.Refused, r => Assert.Null(r.After));
    }

    /// <summary>The record is told as of a day, and knows nothing of the days after it; the year itself is kept whole.</summary>
    [Fact]
    public void An_act_of_a_day_after_the_record_is_none_of_it_yet()
    {
        HearingHeld Heard(int month, int day) => new() { On = new(2025, month, day), Hearing = $"{month}-{day}", By = ["校党委"] };
        var replay = Replay(Heard(6, 30), Heard(7, 1));

        Assert.Equal(Fact.Within(1, int.MaxValue), replay.Record.Guidance.Hearings);
        Assert.Equal(2, replay.Subject<HearingsOfTheYear>().All.Length);
    }

    [Fact]
    public void An_act_of_no_subject_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Replay(new Unowned { On = _day }));

    [Fact]
    public void A_congress_enters_its_facts()
    {
        var replay = Replay(Held);

        Assert.Equal(FinishedCongress.Facts(Sample.Review), replay.Record.Congress);
        Assert.Equal(Held.Proceedings, replay.Subject<CongressOfTheYear>().Review!.Proceedings);
    }

    [Fact]
    public void A_congress_of_another_union_or_year_or_closed_before_its_last_step_is_refused()
    {
        var last = Sample.Proceedings.Course.Max(a => a.On)!.Value;

        Assert.Equal(["year.of-the-union"], Rules(Held with { Proceedings = Sample.Proceedings with { Union = Sample.Proceedings.Union with { Year = new(2023) } } }));
        Assert.Equal(["year.of-the-union"], Rules(Held with { Proceedings = Sample.Proceedings with { Union = Sample.Proceedings.Union with { Kind = UnionKind.GraduateUnion } } }));
        Assert.Equal(["year.not-before"], Rules(Held with { On = last.PlusDays(-1) }));
        Assert.Empty(Rules(Held with { On = last }));
    }

    private static CongressHeld Held { get; } = new() { On = new(2025, 6, 30), Proceedings = Sample.Proceedings };

    private static IEnumerable<string> Rules(Act act) => Replay(act).Refused.SelectMany(r => r.Refusals).Select(r => r.By.Id);

    private static YearReplay Replay(params Act[] acts) => YearReplay.Of(new(_opening, [.. acts.Select((a, i) => new YearLine(i + 2, a))]));

    private sealed record Unowned : Act;
}
