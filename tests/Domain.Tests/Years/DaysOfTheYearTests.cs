using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>What of a year reaches its record: every post, whatever is the same on all days of a month, and no training of another year.</summary>
public sealed class DaysOfTheYearTests
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly DepartmentSetUp _office = new() { On = _autumn, Department = "办公室" };
    private static readonly StructureStated _stated = new() { On = _autumn.PlusDays(10), By = ["校团委"], Document = "说明" };
    private static readonly Fact<LocalDate> _june = Fact.Within(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 30));

    /// <summary>Whoever sits on the presidium and heads an office holds both posts, and the forbidden one is found.</summary>
    [Fact]
    public void Every_post_that_a_person_holds_reaches_the_record()
    {
        var record = Replay(Fact.Given(new LocalDate(2025, 6, 30)), _office, Took("m1", "主席团成员", presidium: true), Took("m1", "办公室主任", "办公室"), _stated).Record;
        var finding = School2023.Table.Assess(record).Single(f => f.Item.Rule.Id == "posts.permitted");

        Assert.Equal(Fact.Given("主席团成员、办公室主任"), Assert.Single(record.Members.List).Post);
        Assert.Equal((Verdict.NotMet, "办公室主任"), (finding.Verdict, Assert.Single(finding.BrokenBy)));
    }

    [Theory]
    [InlineData("副主席", "部长", Verdict.Met)]
    [InlineData("副主席", null, Verdict.Undetermined)]
    [InlineData(null, "部长助理", Verdict.NotMet)]
    [InlineData(null, null, Verdict.Undetermined)]
    [InlineData("秘书长", "干事", Verdict.NotMet)]
    [InlineData("副主席", "副主席", Verdict.Met)]
    public void Of_two_posts_each_is_judged_and_one_that_nobody_told_is_open(string? first, string? second, Verdict verdict) => Assert.Equal(
        verdict,
        School2023.Table.Assess(Replay(Fact.Given(new LocalDate(2025, 6, 30)), _office, Took("m1", first, presidium: true), Took("m1", second, "办公室"), _stated).Record)
            .Single(f => f.Item.Rule.Id == "posts.permitted").Verdict);

    [Fact]
    public void A_month_in_which_nothing_changes_keeps_departments_and_structure()
    {
        var record = Replay(_june, _office, Took("m1", "部长", "办公室"), _stated).Record;

        Assert.Equal(_june, record.AsOf);
        Assert.Equal(Fact.Given(1), record.Structure.Departments);
        Assert.Equal(Fact.Given(true), record.Structure.Flat);
        Assert.NotNull(record.RemarkAt("/structure/flat")?.Statement);
        Assert.Equal(Fact.Given(1), StructureFacts.Staff.Read(record));
    }

    /// <summary>A department set up within the month stands on some of its days only; who serves all the month stays listed.</summary>
    [Fact]
    public void What_changes_within_the_month_is_open_and_the_rest_stays()
    {
        var inJune = new LocalDate(2025, 6, 15);
        var record = Replay(_june, _office, Took("m1", "部长", "办公室"), _stated, new DepartmentSetUp { On = inJune, Department = "学习部" }, Took("m2", "干事", "学习部") with { On = inJune }).Record;

        Assert.Equal(Known.Unknown, record.Structure.Departments.Known);
        Assert.Equal(Fact.Given(true), record.Structure.Flat);
        Assert.Equal(["m1"], record.Members.List.Select(m => m.Id));
        Assert.False(record.Members.IsComplete);
    }

    [Theory]
    [InlineData(2025, 5, 31, 2)]
    [InlineData(2025, 6, 1, 2)]
    [InlineData(2025, 6, 2, null)]
    [InlineData(2025, 6, 30, null)]
    [InlineData(2025, 7, 1, 1)]
    public void A_change_at_the_months_edge_is_before_within_or_after_it(int year, int month, int day, int? departments) => Assert.Equal(
        departments is { } count ? Fact.Given(count) : default,
        Replay(_june, _office, _stated, new DepartmentSetUp { On = new(year, month, day), Department = "学习部" }).Record.Structure.Departments);

    [Fact]
    public void A_day_that_may_be_any_is_no_day()
    {
        var record = Replay(Fact.Within(new LocalDate(2020, 1, 1), LocalDate.MaxIsoValue), _office, _stated).Record;

        Assert.Equal(Known.Unknown, record.Structure.Departments.Known);
    }

    /// <summary>31 August is the last day of the year before: a training then counts for that one, and whoever entered it here is asked.</summary>
    [Theory]
    [InlineData(2024, 8, 31, false)]
    [InlineData(2024, 9, 1, true)]
    [InlineData(2025, 8, 31, true)]
    [InlineData(2025, 9, 1, false)]
    [InlineData(2024, 7, 1, false)]
    public void A_training_counts_for_the_year_in_which_it_is_held(int year, int month, int day, bool counted)
    {
        var replay = Replay(Fact.Given(new LocalDate(2025, 9, 30)), new TrainingHeld { On = new(year, month, day), Semester = Semester.Autumn, Due = 1, Present = 1 });

        Assert.Equal(counted ? Fact.Given(true) : default, replay.Record.Training.Autumn);
        Assert.Equal(counted ? 0 : 1, replay.Doubts.Length);
    }

    /// <summary>Whatever the act, a day outside the academic year is asked about; what is refused besides is told where it would belong.</summary>
    [Fact]
    public void An_act_of_a_day_outside_the_academic_year_is_asked_about()
    {
        var replay = Replay(
            default,
            _office,
            new HearingHeld { On = new(2024, 8, 31), Hearing = "汇报会", By = ["校党委"] },
            new ActivityHeld { On = new(2025, 9, 1), Activity = "迎新", Matter = ReviewedMatter.Activities },
            _office with { On = new(2025, 9, 2), Department = "学习部" });

        Assert.Equal([3, 4, 5], replay.Doubts.Select(d => d.Line.Number));
        Assert.Equal(
            "2024年8月31日不在2024—2025学年（2024年9月1日至2025年8月31日），没有计入本学年，请核对日期",
            replay.Doubts[0].Text.Chinese);
        Assert.Equal("2025年9月2日不在2024—2025学年（2024年9月1日至2025年8月31日），请核对日期", replay.Doubts[2].Text.Chinese);
        Assert.Equal(default, replay.Record.Guidance.Hearings);
        Assert.Equal(
            new Words(
                "2023年9月2日不在2024—2025学年（2024年9月1日至2025年8月31日），请核对日期；日期无误的，写入那一学年的文件",
                "2023-09-02 is not in the academic year 2024–2025 (2024-09-01 to 2025-08-31); please check the day, and if it is right, enter this in the file of that year"),
            Assert.Single(Of(default, new BodyDissolved { On = new(2023, 9, 2), Body = "无此部门" }).Doubts).Text);
    }

    /// <summary>A training of all staff is due to all who serve that day: fewer are asked about, more only where all who serve are said to be entered.</summary>
    [Theory]
    [InlineData(1, false, true)]
    [InlineData(2, false, false)]
    [InlineData(3, false, false)]
    [InlineData(3, true, true)]
    [InlineData(2, true, false)]
    public void A_training_to_which_others_were_due_than_serve_is_asked_about(int? due, bool whole, bool asked)
    {
        var training = new TrainingHeld { On = new(2025, 3, 8), Semester = Semester.Spring, Due = due, Present = due };
        Act[] acts = [_office, Took("m1", "部长", "办公室"), Took("m2", "干事", "办公室"), Took("m3", "干事", "办公室") with { Until = new(2025, 3, 7) }, .. whole ? (Act[])[_stated] : [], training];

        var doubts = Replay(default, acts).Doubts;

        Assert.Equal(asked ? [$"全员培训应到{due}人，当日在任的工作人员有2人，请核对"] : [], doubts.Select(d => d.Text.Chinese));
    }

    [Fact]
    public void A_training_of_which_nobody_says_how_many_were_due_is_asked_about() => Assert.Equal(
        ["没有写明应到、实到人数，按已开展记入；是否人人参加无从核对，请补上"],
        Replay(default, [_office, _stated, new TrainingHeld { On = new(2025, 3, 8), Semester = Semester.Spring }]).Doubts.Select(static d => d.Text.Chinese));

    private static TookOffice Took(string person, string? post, string? department = null, bool? presidium = null) =>
        new() { On = _autumn, Person = person, Post = post, Department = department, Presidium = presidium };

    private static YearReplay Of(Fact<LocalDate> asOf, params Act[] acts) => YearReplay.Of(new(
        new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), AsOf = asOf },
        [.. acts.Select((a, i) => new YearLine(i + 2, a))]));

    private static YearReplay Replay(Fact<LocalDate> asOf, params Act[] acts)
    {
        var replay = Of(asOf, acts);
        Assert.Empty(replay.Refused);
        return replay;
    }
}
