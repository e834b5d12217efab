using System.Text;
using CsCheck;
using NodaTime;
using UnionGovernance.Actions;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Actions;

/// <summary>What a school does about what is broken, and how far it is: no state is stated, and none is closed that the assessment does not show.</summary>
public sealed class ActionPlanTests
{
    private const string Staff = "staff.headcount";

    private static readonly LocalDate _day = new(2024, 6, 30);

    private static readonly Correction _correction = new(Staff, string.Empty, "换届时减少", "校团委", Fact.Given(_day), default);

    /// <remarks>40 staff keep the rule, 45 break it where the school is not large, and without a number nobody can tell.</remarks>
    public static TheoryData<int?, bool?, ActionState> Said => new()
    {
        { 40, true, ActionState.Closed },
        { 40, false, ActionState.Proved },
        { 40, null, ActionState.Proved },
        { 45, true, ActionState.Unproved },
        { 45, false, ActionState.UnderWay },
        { 45, null, ActionState.UnderWay },
        { null, true, ActionState.Unproved },
        { null, null, ActionState.UnderWay },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void An_action_is_closed_by_the_schools_word_and_an_assessment_that_is_met(int? staff, bool? done, ActionState state) =>
        Assert.Equal(state, Action(staff, _correction with { Done = done is { } said ? Fact.Given(said) : default }).State);

    /// <summary>The day until when is in time, and the day after it is not; of a month the last day is; what is not known is not overdue.</summary>
    [Fact]
    public void Overdue_is_what_is_so_on_every_day()
    {
        Assert.Equal(ActionState.UnderWay, Of(Fact.Given(_day)));
        Assert.Equal(ActionState.Overdue, Of(Fact.Given(_day.PlusDays(-1))));
        Assert.Equal(ActionState.UnderWay, Of(Fact.Within(new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30))));
        Assert.Equal(ActionState.Overdue, Of(Fact.Within(new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31))));
        Assert.Equal(ActionState.Unassigned, Of(default));
        Assert.Equal(ActionState.Unassigned, Action(45, _correction with { Owner = null }).State);
        Assert.Equal(ActionState.Overdue, Action(45, _correction with { Owner = null, Due = Fact.Given(_day.PlusDays(-1)) }).State);

        // A day of assessment that is known as a month: its first day decides.
        var month = Fact.Within(new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30));
        Assert.Equal(ActionState.UnderWay, Assert.Single(Plan(45, month, _correction with { Due = Fact.Given(new LocalDate(2024, 6, 15)) }).Actions, static a => a.Rule == Staff).State);
        Assert.Equal(ActionState.Overdue, Assert.Single(Plan(45, month, _correction with { Due = Fact.Given(new LocalDate(2024, 5, 31)) }).Actions, static a => a.Rule == Staff).State);

        static ActionState Of(Fact<LocalDate> due) => Action(45, _correction with { Due = due }).State;
    }

    [Fact]
    public void What_is_broken_and_what_is_corrected_each_stands_once()
    {
        var plan = Plan(45, Fact.Given(_day), new Correction("presidium.size", string.Empty, string.Empty, null, default, default), _correction, _correction with { Owner = "学生处" });

        Assert.Equal([Staff, Staff, "presidium.size"], plan.Actions.Select(static a => a.Rule));
        Assert.Equal(["校团委", "学生处", null], plan.Actions.Select(static a => a.Correction?.Owner));
        Assert.Equal([(ActionState.Unassigned, null)], Plan(45, Fact.Given(_day)).Actions.Select(static a => (a.State, a.Correction)));
        Assert.Empty(Plan(40, Fact.Given(_day)).Actions);
    }

    /// <summary>An act of the year is not mended in that year, whatever anybody writes; whether the rule's facts are met is another question.</summary>
    [Fact]
    public void What_acts_broke_stays_broken_in_their_year()
    {
        Breach breach = new(_day, "stamped", "seal.approved-first", new("未经批准", "not approved")) { Asked = "先批准" };
        CorrectiveAction Of(Fact<bool> done) => Assert.Single(ActionPlan.Of(Assess(Record(40, Fact.Given(_day)) with
        {
            Breaches = [breach, breach with { On = _day.PlusDays(-9) }],
            Corrections = [new("seal.approved-first", string.Empty, "补办批准", "办公室", Fact.Given(_day), done)],
        })).Actions);

        Assert.Equal((ActionState.UnderWay, null, 2, "先批准"), (Of(default).State, Of(default).Verdict, Of(default).Breaches.Count, Of(default).Title.Chinese));
        Assert.Equal(ActionState.Unproved, Of(Fact.Given(true)).State);
    }

    [Fact]
    public void A_milestone_is_missed_after_its_day_and_not_on_it()
    {
        var action = Action(45, _correction with { Milestones = [new(_day, "甲"), new(_day.PlusDays(-1), "乙"), new(_day.PlusDays(-2), "丙", Done: true)] });

        Assert.Equal(["乙"], action.Missed.Select(static m => m.What));
    }

    [Theory]
    [InlineData("2025-10-31 补报名单", "2025-10-31", "补报名单", false)]
    [InlineData("2025-10-31 补报名单 已完成", "2025-10-31", "补报名单", true)]
    [InlineData("2025-10-31 核对名单、公示 3 天", "2025-10-31", "核对名单、公示 3 天", false)]
    public void A_milestone_is_one_line(string line, string due, string what, bool done)
    {
        var record = Record(45, Fact.Given(_day)) with { Corrections = [_correction with { Milestones = [new(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value, what, done)] }] };

        Assert.Contains($"\"{line}\"", Encoding.UTF8.GetString(RecordFile.Write(record)), StringComparison.Ordinal);
        Assert.Equal(record.Corrections, RecordFile.Read(RecordFile.Write(record)).Value!.Corrections);
    }

    [Theory]
    [InlineData("补报名单")]
    [InlineData("2025-02-29 补报名单")]
    [InlineData("2025-10-31")]
    [InlineData("2025-10-31 已完成")]
    [InlineData("2025-10-31补报名单")]
    public void What_is_no_milestone_is_a_fault_at_its_place(string line)
    {
        var text = Encoding.UTF8.GetString(RecordFile.Write(Record(45, Fact.Given(_day)) with { Corrections = [_correction with { Milestones = [new(_day, "甲")] }] })).Replace("2024-06-30 甲", line, StringComparison.Ordinal);

        Assert.Equal("/corrections/0/milestones/0", Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(text)).Faults).JsonPointer);
    }

    /// <summary>Met, broken or undetermined then and now: only what is known of both years is mended, new or lasting.</summary>
    [Theory]
    [InlineData(45, 40, YearTurn.Mended)]
    [InlineData(45, 45, YearTurn.Lasting)]
    [InlineData(40, 45, YearTurn.New)]
    [InlineData(null, 45, YearTurn.UnknownBefore)]
    [InlineData(45, null, YearTurn.UnknownNow)]
    public void Year_against_year(int? before, int? now, YearTurn turn)
    {
        var earlier = ActionPlan.Of(Assess(Record(before, Fact.Given(_day), year: 2022) with { Corrections = before is null ? [] : [_correction] }));
        var change = Assert.Single(Plan(now, Fact.Given(_day)).Since(earlier));

        Assert.Equal((Staff, turn, before is null ? null : "校团委"), (change.Rule, change.Turn, change.Planned?.Owner));
    }

    [Fact]
    public void What_is_broken_in_neither_year_is_not_told() =>
        Assert.Empty(Plan(40, Fact.Given(_day)).Since(ActionPlan.Of(Assess(Record(40, Fact.Given(_day), year: 2022)))));

    /// <summary>That nobody entered such an act again is no proof that nobody did it.</summary>
    [Fact]
    public void An_act_that_is_not_told_again_is_not_repeated_and_not_mended()
    {
        Breach breach = new(_day, "stamped", "seal.approved-first", new("未经批准", "not approved"));
        ActionPlan Of(int year, bool broken) => ActionPlan.Of(Assess(Record(40, Fact.Given(_day), year) with { Breaches = broken ? [breach] : [] }));

        Assert.Equal([YearTurn.NotRepeated], Of(2023, false).Since(Of(2022, true)).Select(static c => c.Turn));
        Assert.Equal([YearTurn.Lasting], Of(2023, true).Since(Of(2022, true)).Select(static c => c.Turn));
        Assert.Equal([YearTurn.New], Of(2023, true).Since(Of(2022, false)).Select(static c => c.Turn));
    }

    [Fact]
    public void Only_an_earlier_year_of_the_same_union_is_compared()
    {
        var plan = Plan(45, Fact.Given(_day));

        Assert.Throws<ArgumentException>(() => plan.Since(plan));
        Assert.Throws<ArgumentException>(() => plan.Since(ActionPlan.Of(Assess(Record(45, Fact.Given(_day), year: 2022) with { Union = new(new("乙大学"), UnionKind.StudentUnion, UnionLevel.School, new(2022)) }))));
    }

    [Fact]
    public void The_schema_is_that_of_the_code_and_the_file_says_states_and_changes()
    {
        Golden.Check(Encoding.UTF8.GetString(ActionPlanFile.Schema()), "schemas", "action-plan.schema.json");
        var earlier = ActionPlan.Of(Assess(Record(45, Fact.Given(_day), year: 2022)));
        using var written = System.Text.Json.JsonDocument.Parse(ActionPlanFile.Write(Plan(40, Fact.Given(_day), _correction with { Milestones = [new(_day, "甲", true)] }), earlier));

        var action = written.RootElement.GetProperty("actions")[0];
        Assert.Equal(("proved", "2024-06-30", true), (action.GetProperty("state").GetString(), action.GetProperty("due").GetString(), action.GetProperty("milestones")[0].GetProperty("done").GetBoolean()));
        Assert.Equal("mended", written.RootElement.GetProperty("since")[0].GetProperty("turn").GetString());
    }

    /// <summary>Whatever a record holds: every rule that is broken has an action, none is closed that is not met, and none overdue of which the school says that it is done.</summary>
    [Fact]
    public void Of_any_record_every_breach_has_an_action_and_none_is_closed_that_is_not_met() => RandomRecord.Any.Sample(
        static record =>
        {
            if (RuleBook.National.Assess(record with { OpinionsLeftOut = false }, _day).Assessment is not { } assessment)
            {
                return;
            }

            var plan = ActionPlan.Of(assessment);
            Assert.All(assessment.All.Where(static f => f.Verdict == Verdict.NotMet), f => Assert.Contains(plan.Actions, a => a.Rule == f.Item.Rule.Id && !a.State.IsOver));
            Assert.All(plan.Actions, static a =>
            {
                Assert.True(a.State != ActionState.Closed || (a.Verdict == Verdict.Met && a.Breaches.Count == 0 && a.Correction!.Done == Fact.Given(true)));
                Assert.True(a.State != ActionState.Overdue || a.Correction!.Done != Fact.Given(true));
            });
        },
        // Each draw judges a whole record and plans for it.
        iter: 3_000);

    private static CorrectiveAction Action(int? staff, Correction correction) => Assert.Single(Plan(staff, Fact.Given(_day), correction).Actions, static a => a.Rule == Staff);

    private static ActionPlan Plan(int? staff, Fact<LocalDate> asOf, params Correction[] corrections) => ActionPlan.Of(Assess(Record(staff, asOf) with { Corrections = [.. corrections] }));

    private static UnionRecord Record(int? staff, Fact<LocalDate> asOf, int year = 2023) => new()
    {
        Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(year)),
        AsOf = asOf,
        Structure = new() { Staff = staff is { } heads ? Fact.Given(heads) : default, LargeOrManyCampuses = Fact.Given(false) },
    };

    private static Assessment Assess(UnionRecord record) => RuleBook.National.Assess(record).Assessment!;
}
