using CsCheck;
using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Tests.Editions;

namespace UnionGovernance.Tests.Rules;

/// <summary>What an academic year may still bring is open until it is over, and what it brought is met at once.</summary>
public sealed class DueByTests
{
    private static readonly Requirement<UnionRecord> _appraised = AppraisalRules.EachSemester.Requirement;
    private static readonly Requirement<UnionRecord> _trained = TrainingRules.InSchool.Requirement;

    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2026)) };

    [Theory]
    [InlineData("2026-09-01", 0, Verdict.Undetermined)]
    [InlineData("2026-11-30", 1, Verdict.Undetermined)]
    [InlineData("2026-11-30", 2, Verdict.Met)]
    [InlineData("2027-02-01", 0, Verdict.Undetermined)]
    [InlineData("2027-08-31", 1, Verdict.Undetermined)]
    [InlineData("2027-09-01", 1, Verdict.NotMet)]
    [InlineData("2027-09-01", 0, Verdict.NotMet)]
    [InlineData("2027-09-01", 2, Verdict.Met)]
    [InlineData("2026-08-31", 1, Verdict.Undetermined)]
    public void Appraisals_that_are_too_few_are_open_while_the_year_runs(string asOf, int times, Verdict verdict) =>
        Assert.Equal(verdict, _appraised.Judge(Appraised(Fact.Given(times), Day(asOf))));

    [Theory]
    [InlineData("2027-01-31", false, null, Verdict.Undetermined)]
    [InlineData("2027-02-01", false, null, Verdict.NotMet)]
    [InlineData("2027-02-01", true, null, Verdict.Undetermined)]
    [InlineData("2027-05-10", true, false, Verdict.Undetermined)]
    [InlineData("2027-05-10", true, true, Verdict.Met)]
    [InlineData("2026-11-30", true, true, Verdict.Met)]
    [InlineData("2027-05-10", false, true, Verdict.NotMet)]
    [InlineData("2027-08-31", true, false, Verdict.Undetermined)]
    [InlineData("2027-09-01", true, false, Verdict.NotMet)]
    public void A_training_that_was_not_held_is_open_until_its_semester_is_over(string asOf, bool autumn, bool? spring, Verdict verdict) =>
        Assert.Equal(verdict, _trained.Judge(Trained(autumn, spring, Day(asOf))));

    [Fact]
    public void Hearings_of_the_year_are_counted_alike_and_a_habit_that_is_denied_is_not()
    {
        var running = _record with { AsOf = Day("2026-11-30"), Guidance = new() { Hearings = Fact.Given(1), PartyHears = Fact.Given(false) } };

        Assert.Equal(Verdict.Undetermined, OversightRules.PartyHearsEachSemester.Requirement.Judge(running));
        Assert.Equal(Verdict.NotMet, OversightRules.PartyHearsEachSemester.Requirement.Judge(running with { AsOf = Day("2027-09-01") }));
        Assert.Equal(Verdict.NotMet, OversightRules.PartyHearsInSchool.Requirement.Judge(running));
    }

    /// <summary>A month may lie in the year, behind it, or across its end; the verdict is the one that holds on every day of it.</summary>
    [Theory]
    [InlineData("2027-08-01", "2027-08-31", Verdict.Undetermined, false)]
    [InlineData("2027-09-01", "2027-09-30", Verdict.NotMet, false)]
    [InlineData("2027-08-31", "2027-09-01", Verdict.Undetermined, true)]
    public void Within_bounds_a_shortfall_stands_on_every_day_or_is_open(string first, string last, Verdict verdict, bool asks)
    {
        var explanation = _appraised.Explain(Appraised(Fact.Given(1), Fact.Within(Day(first).Low, Day(last).Low)));

        Assert.Equal(verdict, explanation.Verdict);
        Assert.Equal(asks ? ["/asOf"] : [], explanation.Missing().Select(static p => p.JsonPointer));
    }

    [Fact]
    public void While_the_year_runs_nothing_is_missing_and_the_last_day_is_named_in_words_and_as_a_day()
    {
        var finding = Finding(AppraisalRules.EachSemester, Appraised(Fact.Given(1), Day("2026-11-30")));

        Assert.Equal((Verdict.Undetermined, new LocalDate(2027, 8, 31)), (finding.Verdict, finding.OpenUntil));
        Assert.Empty(finding.Explanation.Missing());
        Assert.Contains("本学年尚未结束（到2027年8月31日为止）", Assert.Single(finding.Notes).Chinese, StringComparison.Ordinal);
        Assert.Equal(["本学年述职评议次数不少于2次：实为1次。", $"{finding.Notes.Single().Chinese}。"], Why.Of(finding).Sentences(Language.Chinese).Take(2));
        Assert.Equal("使“本学年述职评议次数”达到2次", Assert.Single(finding.Mends).Describe(Language.Chinese));

        var autumn = Finding(TrainingRules.InSchool, Trained(false, null, Day("2026-11-30")));
        Assert.Null(autumn.OpenUntil);
        Assert.Equal(["/training/spring"], autumn.Explanation.Missing().Select(static p => p.JsonPointer));
        Assert.Contains("秋季学期尚未结束（到2027年1月31日为止）", Assert.Single(autumn.Notes).Chinese, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2027, 8, 31), Finding(TrainingRules.InSchool, Trained(false, false, Day("2026-11-30"))).OpenUntil);
    }

    [Fact]
    public void Without_a_day_or_a_year_nobody_knows_whether_it_is_over_and_both_are_asked_for()
    {
        var nameless = Appraised(Fact.Given(1), default) with { Union = _record.Union with { Year = null } };

        Assert.Equal(["/asOf"], Missing(Appraised(Fact.Given(1), default)));
        Assert.Equal(["/academicYear", "/asOf"], Missing(nameless));
        Assert.Equal(["/academicYear"], Missing(nameless with { AsOf = Day("2027-09-01") }));
        Assert.Equal(Verdict.Met, _appraised.Judge(nameless with { Appraisal = new() { TimesInYear = Fact.Given(2) } }));

        static IEnumerable<string> Missing(UnionRecord record)
        {
            var explanation = _appraised.Explain(record);
            Assert.Equal((Verdict.Undetermined, null), (explanation.Verdict, explanation.OpenUntil));
            Assert.Single(explanation.Notes);
            return explanation.Missing().Select(static p => p.JsonPointer);
        }
    }

    /// <summary>Days pass and appraisals are added: whatever was decided before stays decided so.</summary>
    [Fact]
    public void What_is_decided_on_a_day_stays_decided_as_the_year_goes_on() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-30, 400], Gen.Int[0, 400], Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample(
        static (times, more, day, later, autumn, spring, autumnHeld, springHeld) =>
        {
            var first = new LocalDate(2026, 9, 1).PlusDays(day);
            var before = Trained(autumn, spring, Fact.Given(first)) with { Appraisal = new() { TimesInYear = Fact.Given(times) } };
            // After the last day of a semester nothing is held in it any more.
            var year = new AcademicYear(2026);
            var after = Trained(autumn || (autumnHeld && first <= year.LastDayOf(Semester.Autumn)), spring || (springHeld && first <= year.LastDay), Fact.Given(first.PlusDays(later))) with
            {
                Appraisal = new() { TimesInYear = Fact.Given(times + (first <= year.LastDay ? more : 0)) },
            };
            foreach (var asked in new[] { _appraised, _trained })
            {
                Assert.True(asked.Judge(before) is Verdict.Undetermined || asked.Judge(before) == asked.Judge(after), $"{asked.Judge(before)} became {asked.Judge(after)}");
            }
        },
        iter: 20_000);

    [Fact]
    public void More_a_year_entails_fewer_and_not_the_other_way_round()
    {
        var (two, three) = (AppraisalRules.Times(2), AppraisalRules.Times(3));

        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(three, two, _record));
        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(two & three, _appraised, _record));
        Assert.Equal("本学年述职评议次数：2次、评估截至日期：2027年9月1日", Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(two, three, _record)).Describe(Language.Chinese));
        Assert.Equal("春季全员培训：否、评估截至日期：2027年9月1日、秋季全员培训：是", Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(new DueBy(new Is<UnionRecord>(TrainingFacts.Autumn), Semester.Autumn), _trained, _record)).Describe(Language.Chinese));
    }

    /// <summary>What is short while the year runs can be made up, and what is over cannot.</summary>
    [Fact]
    public void A_plan_makes_up_in_the_year_and_not_after_it()
    {
        var running = Assessed.Of(Appraised(Fact.Given(1), Day("2026-11-30")) with { Edition = TenMeasures.Id });
        var over = Assessed.Of(Appraised(Fact.Given(1), Day("2027-09-01")) with { Edition = TenMeasures.Id });

        Assert.Equal(["再开展一次述职评议——为第8项“述职评议”。"], running.LeastChange(static f => f.Item.Rule.Id == "appraisal.each-term").Describe(Language.Chinese));
        Assert.IsType<LeastChange.None>(over.LeastChange(static f => f.Item.Rule.Id == "appraisal.each-term"));
        Assert.Empty(over.All.Single(static f => f.Item.Rule.Id == "appraisal.each-term").Mends);
        Assert.DoesNotContain(running.Questions, static q => q.Of.Any(static f => f.Item.Rule.Id == "appraisal.each-term"));
    }

    [Fact]
    public void A_part_with_parts_of_its_own_is_refused_and_a_database_is_asked_for_what_is_met_alone()
    {
        Assert.Throws<ArgumentException>(static () => new DueBy(_trained, Semester.Spring));
        Assert.Throws<NotSupportedException>(static () => new WithVerdict<UnionRecord>(_appraised, Verdict.NotMet));
        Assert.Equal("dueBy(Spring,atLeast(/appraisal/timesInYear,2))", _appraised.Canonical);
        Assert.NotEqual(new DueBy(new Is<UnionRecord>(TrainingFacts.Spring), Semester.Autumn).Canonical, new DueBy(new Is<UnionRecord>(TrainingFacts.Spring), Semester.Spring).Canonical);
    }

    [Theory]
    [InlineData("2026-11-30", 0, "", "秋季学期和春季学期各开展一次述职评议。")]
    [InlineData("2026-11-30", 1, "本学年开展述职评议1次。", "春季学期再开展一次述职评议。")]
    [InlineData("2027-05-10", 1, "本学年开展述职评议1次。", "本学年结束以前再开展一次述职评议。")]
    [InlineData("2027-05-10", 0, "", "本学年结束以前开展两次述职评议。")]
    public void Papers_say_what_was_held_and_what_is_still_due_and_not_what_begins_next_year(string asOf, int times, string soFar, string due)
    {
        var (record, said) = (Appraised(Fact.Given(times), Day(asOf)), AppraisalRules.EachSemester.Sentences!);

        Assert.Equal(soFar, string.Concat(said.KeptInPart.Select(s => s.In(record))));
        Assert.Equal([due], said.StillDue.Select(s => s.In(record)));
    }

    /// <summary>Of a training that is broken in autumn, spring is not said to lack what it may still bring.</summary>
    [Fact]
    public void Of_a_broken_autumn_a_running_spring_is_told_as_still_to_come()
    {
        var (record, said) = (Trained(false, false, Day("2027-03-01")), TrainingRules.InSchool.Sentences!);
        var over = record with { AsOf = Day("2027-09-01") };

        Assert.Equal("本学年秋季没有开展全员培训。", string.Concat(said.Broken.Select(s => s.In(record))));
        Assert.Equal("春季学期开展一次全员培训，从下学年起，秋季和春季各开展一次。", string.Concat(said.Mended.Select(s => s.In(record))));
        Assert.Equal("本学年秋季没有开展全员培训。本学年春季没有开展全员培训。", string.Concat(said.Broken.Select(s => s.In(over))));
        Assert.Equal("从下学年起，秋季和春季各开展一次全员培训。", string.Concat(said.Mended.Select(s => s.In(over))));
    }

    private static Fact<LocalDate> Day(string day) => Fact.Given(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    private static UnionRecord Appraised(Fact<int> times, Fact<LocalDate> asOf) => _record with { AsOf = asOf, Appraisal = new() { TimesInYear = times } };

    private static UnionRecord Trained(bool autumn, bool? spring, Fact<LocalDate> asOf) => _record with
    {
        AsOf = asOf,
        Training = new() { Autumn = Fact.Given(autumn), Spring = spring is { } held ? Fact.Given(held) : default },
    };

    private static Finding Finding(Rule rule, UnionRecord record) =>
        Assessed.Of(record with { Edition = TenMeasures.Id }).All.Single(f => f.Item.Rule.Id == rule.Id);
}
