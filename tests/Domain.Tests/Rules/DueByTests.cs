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
    [InlineData("2026-09-01", false, false, Verdict.Undetermined)]
    [InlineData("2026-08-31", true, false, Verdict.Undetermined)]
    [InlineData("2026-11-30", true, false, Verdict.Undetermined)]
    [InlineData("2027-01-31", false, false, Verdict.Undetermined)]
    [InlineData("2027-02-01", false, false, Verdict.NotMet)]
    [InlineData("2027-02-01", false, true, Verdict.NotMet)]
    [InlineData("2027-02-01", null, false, Verdict.Undetermined)]
    [InlineData("2027-08-31", true, false, Verdict.Undetermined)]
    [InlineData("2027-09-01", true, false, Verdict.NotMet)]
    [InlineData("2027-09-01", null, false, Verdict.NotMet)]
    [InlineData("2027-09-01", true, null, Verdict.Undetermined)]
    [InlineData("2027-05-10", true, true, Verdict.Met)]
    [InlineData("2027-09-01", true, true, Verdict.Met)]
    public void Each_semester_has_its_appraisal_or_is_open_until_it_is_over(string asOf, bool? autumn, bool? spring, Verdict verdict) =>
        Assert.Equal(verdict, _appraised.Judge(Held(autumn, spring, default, Day(asOf))));

    /// <summary>Two in one semester are not one in each. A number that says nothing of the semesters breaks the rule where it is too small for both, and keeps it never.</summary>
    [Theory]
    [InlineData("2026-11-30", 0, Verdict.Undetermined)]
    [InlineData("2027-01-31", 0, Verdict.Undetermined)]
    [InlineData("2027-02-01", 0, Verdict.NotMet)]
    [InlineData("2026-11-30", 1, Verdict.Undetermined)]
    [InlineData("2027-08-31", 1, Verdict.Undetermined)]
    [InlineData("2027-09-01", 1, Verdict.NotMet)]
    [InlineData("2027-09-01", 0, Verdict.NotMet)]
    [InlineData("2027-05-10", 2, Verdict.Undetermined)]
    [InlineData("2027-09-01", 2, Verdict.Undetermined)]
    [InlineData("2027-09-01", 7, Verdict.Undetermined)]
    public void A_number_of_the_year_alone_tells_of_no_semester(string asOf, int times, Verdict verdict)
    {
        var record = Appraised(Fact.Given(times), Day(asOf));

        Assert.Equal(verdict, _appraised.Judge(record));
        Assert.Equal(times > 0 && verdict == Verdict.Undetermined ? ["/appraisal/autumn", "/appraisal/spring"] : [], _appraised.Explain(record).Missing().Select(static p => p.JsonPointer));
    }

    [Theory]
    [InlineData(true, null, 1, true, false)]
    [InlineData(null, true, 1, false, true)]
    [InlineData(false, null, 1, false, true)]
    [InlineData(null, false, 2, true, false)]
    [InlineData(null, null, 0, false, false)]
    [InlineData(true, null, 2, true, null)]
    [InlineData(false, null, 0, false, false)]
    public void What_the_number_and_one_semester_tell_of_the_other_need_not_be_said(bool? autumn, bool? spring, int times, bool? inAutumn, bool? inSpring)
    {
        var record = Held(autumn, spring, Fact.Given(times), default);

        Assert.Equal((Said(inAutumn), Said(inSpring)), (AppraisalFacts.Autumn.Read(record), AppraisalFacts.Spring.Read(record)));
        Assert.All(AppraisalFacts.All, p => Assert.Null(p.ConflictIn(record)));
    }

    [Theory]
    [InlineData(false, false, 0, 0)]
    [InlineData(true, null, 1, int.MaxValue)]
    [InlineData(null, true, 1, int.MaxValue)]
    [InlineData(true, false, 1, int.MaxValue)]
    [InlineData(true, true, 2, int.MaxValue)]
    public void The_semesters_tell_how_many_there_were_at_least(bool? autumn, bool? spring, int least, int most) =>
        Assert.Equal(Fact.Within(least, most), AppraisalFacts.TimesInYear.Read(Held(autumn, spring, default, default)));

    /// <summary>A number that the semesters do not allow is put right first; neither is preferred, and none is in breach.</summary>
    [Theory]
    [InlineData(true, true, 1, "所填事项互相矛盾：本学年述职评议次数，填报1次，按所填学期为不少于2次")]
    [InlineData(true, null, 0, "所填事项互相矛盾：本学年述职评议次数，填报0次，按所填学期为不少于1次")]
    [InlineData(false, false, 2, "所填事项互相矛盾：本学年述职评议次数，填报2次，按所填学期为0次")]
    public void A_number_against_the_semesters_is_a_conflict(bool? autumn, bool? spring, int times, string says)
    {
        var record = Held(autumn, spring, Fact.Given(times), Day("2027-09-01"));

        Assert.Equal(says, AppraisalFacts.TimesInYear.ConflictIn(record)?.Describe(Language.Chinese));
        Assert.Equal(Verdict.Undetermined, _appraised.Judge(record));
        Assert.Contains("所填次数和另一学期", AppraisalFacts.Autumn.ConflictIn(record)?.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("what is stated contradicts itself: an appraisal was held in the autumn semester, stated ", AppraisalFacts.Autumn.ConflictIn(record)?.Describe(Language.English), StringComparison.Ordinal);
    }

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
        var explanation = _appraised.Explain(Held(true, false, Fact.Given(1), Fact.Within(Day(first).Low, Day(last).Low)));

        Assert.Equal(verdict, explanation.Verdict);
        Assert.Equal(asks ? ["/asOf"] : [], explanation.Missing().Select(static p => p.JsonPointer));
    }

    [Fact]
    public void While_the_year_runs_nothing_is_missing_and_the_last_day_is_named_in_words_and_as_a_day()
    {
        var finding = Finding(AppraisalRules.EachSemester, Held(true, false, Fact.Given(1), Day("2026-11-30")));

        Assert.Equal((Verdict.Undetermined, new LocalDate(2027, 8, 31)), (finding.Verdict, finding.OpenUntil));
        Assert.Empty(finding.Explanation.Missing());
        Assert.Contains("本学年尚未结束（到2027年8月31日为止）", Assert.Single(finding.Notes).Chinese, StringComparison.Ordinal);
        Assert.Equal(["其中还不能判定的：春季学期开展过述职评议：否；本学年述职评议次数不少于2次：实为1次。", $"{finding.Notes.Single().Chinese}。"], Why.Of(finding).Sentences(Language.Chinese).Take(2));
        Assert.Equal(["做到“春季学期开展过述职评议”", "使“本学年述职评议次数”达到2次"], finding.Mends.Select(static m => m.Describe(Language.Chinese)));

        var autumn = Finding(TrainingRules.InSchool, Trained(false, null, Day("2026-11-30")));
        Assert.Null(autumn.OpenUntil);
        Assert.Equal(["/training/spring"], autumn.Explanation.Missing().Select(static p => p.JsonPointer));
        Assert.Contains("秋季学期尚未结束（到2027年1月31日为止）", Assert.Single(autumn.Notes).Chinese, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2027, 8, 31), Finding(TrainingRules.InSchool, Trained(false, false, Day("2026-11-30"))).OpenUntil);
    }

    [Fact]
    public void Without_a_day_or_a_year_nobody_knows_whether_it_is_over_and_both_are_asked_for()
    {
        var nameless = Held(true, false, Fact.Given(1), default) with { Union = _record.Union with { Year = null } };

        Assert.Equal(["/asOf"], Missing(Held(true, false, Fact.Given(1), default)));
        Assert.Equal(["/academicYear", "/asOf"], Missing(nameless));
        Assert.Equal(["/academicYear"], Missing(nameless with { AsOf = Day("2027-09-01") }));
        Assert.Equal(Verdict.Met, _appraised.Judge(nameless with { Appraisal = new() { Autumn = Fact.Given(true), Spring = Fact.Given(true) } }));

        static IEnumerable<string> Missing(UnionRecord record)
        {
            var explanation = _appraised.Explain(record);
            Assert.Equal((Verdict.Undetermined, null), (explanation.Verdict, explanation.OpenUntil));
            Assert.Single(explanation.Whole().SelectMany(static e => e.Notes).Distinct());
            return explanation.Missing().Select(static p => p.JsonPointer);
        }
    }

    /// <summary>Days pass and appraisals are added: whatever was decided before stays decided so.</summary>
    [Fact]
    public void What_is_decided_on_a_day_stays_decided_as_the_year_goes_on() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-30, 400], Gen.Int[0, 400], Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample(
        static (times, more, day, later, autumn, spring, autumnHeld, springHeld) =>
        {
            var first = new LocalDate(2026, 9, 1).PlusDays(day);
            var before = Trained(autumn, spring, Fact.Given(first)) with { Appraisal = Counted(autumn, spring, times) };
            // After the last day of a semester nothing is held in it any more.
            var year = new AcademicYear(2026);
            var (inAutumn, inSpring) = (autumn || (autumnHeld && first <= year.LastDayOf(Semester.Autumn)), spring || (springHeld && first <= year.LastDay));
            var after = Trained(inAutumn, inSpring, Fact.Given(first.PlusDays(later))) with { Appraisal = Counted(inAutumn, inSpring, times + more) };
            foreach (var asked in new[] { _appraised, _trained })
            {
                Assert.True(asked.Judge(before) is Verdict.Undetermined || asked.Judge(before) == asked.Judge(after), $"{asked.Judge(before)} became {asked.Judge(after)}");
            }

            // So many at least, and one at least in each semester that had any.
            static Appraisal Counted(bool autumn, bool spring, int times) => new()
            {
                TimesInYear = Fact.Given(autumn || spring ? Math.Max(times, (autumn ? 1 : 0) + (spring ? 1 : 0)) : 0),
                Autumn = Fact.Given(autumn),
                Spring = Fact.Given(spring),
            };
        },
        iter: 20_000);

    [Fact]
    public void More_a_year_entails_fewer_and_not_the_other_way_round()
    {
        var (two, three) = (AppraisalRules.Times(2), AppraisalRules.Times(3));

        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(three, two, _record));
        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(two & three, _appraised, _record));
        Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(AppraisalRules.Times(1), _appraised, _record));
        Assert.Equal("本学年述职评议次数：2次、评估截至日期：2027年9月1日、秋季学期开展过述职评议：是、春季学期开展过述职评议：是", Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(two, three, _record)).Describe(Language.Chinese));
        Assert.Equal("春季全员培训：否、评估截至日期：2027年9月1日、秋季全员培训：是", Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(new DueBy(new Is<UnionRecord>(TrainingFacts.Autumn), Semester.Autumn), _trained, _record)).Describe(Language.Chinese));
    }

    /// <summary>What is short while the year runs can be made up, and what is over cannot.</summary>
    [Fact]
    public void A_plan_makes_up_in_the_year_and_not_after_it()
    {
        var running = Assessed.Of(Held(true, false, Fact.Given(1), Day("2026-11-30")) with { Edition = TenMeasures.Id });
        var over = Assessed.Of(Held(true, false, Fact.Given(1), Day("2027-09-01")) with { Edition = TenMeasures.Id });

        Assert.Equal(["春季学期开展一次述职评议——为第8项“述职评议”。"], running.LeastChange(static f => f.Item.Rule.Id == "appraisal.each-term").Describe(Language.Chinese));
        Assert.IsType<LeastChange.None>(over.LeastChange(static f => f.Item.Rule.Id == "appraisal.each-term"));
        Assert.Empty(over.All.Single(static f => f.Item.Rule.Id == "appraisal.each-term").Mends);
        Assert.DoesNotContain(running.Questions, static q => q.Of.Any(static f => f.Item.Rule.Id == "appraisal.each-term"));
    }

    /// <summary>Of autumn that is over nothing is promised for spring, whether it is said of autumn or follows.</summary>
    [Theory]
    [InlineData(false, true, 1)]
    [InlineData(null, true, 1)]
    [InlineData(false, true, 2)]
    [InlineData(false, false, 0)]
    [InlineData(null, null, 0)]
    public void An_autumn_without_an_appraisal_is_past_in_spring(bool? autumn, bool? spring, int times)
    {
        var assessment = Assessed.Of(Held(autumn, spring, Fact.Given(times), Day("2027-05-10")) with { Edition = TenMeasures.Id });
        var finding = assessment.All.Single(static f => f.Item.Rule.Id == "appraisal.each-term");

        Assert.Equal(Verdict.NotMet, finding.Verdict);
        Assert.Empty(finding.Notes);
        Assert.Equal(
            ["第8项“每学期开展一次述职评议”，已成事实，下一学年起改正：秋季学期开展过述职评议：否。"],
            assessment.LeastChange(f => f == finding).Describe(Language.Chinese));
    }

    /// <summary>Where nobody says in which semester the only one was, it is said, or one is held in each.</summary>
    [Fact]
    public void An_appraisal_of_an_unknown_semester_is_placed_before_another_is_planned()
    {
        var found = Assert.IsType<LeastChange.Found>(Assessed.Of(Appraised(Fact.Given(1), Day("2026-11-30")) with { Edition = TenMeasures.Id }).LeastChange(static f => f.Item.Rule.Id == "appraisal.each-term"));

        Assert.Contains("春季学期再开展一次述职评议", string.Join('\n', found.Describe(Language.Chinese)), StringComparison.Ordinal);
        Assert.Contains("补填“秋季学期开展过述职评议”（如为“是”）", string.Join('\n', found.Describe(Language.Chinese)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_with_parts_of_its_own_is_refused_and_a_database_is_asked_for_what_is_met_alone()
    {
        Assert.Throws<ArgumentException>(static () => new DueBy(_trained, Semester.Spring));
        Assert.Throws<NotSupportedException>(static () => new WithVerdict<UnionRecord>(_appraised, Verdict.NotMet));
        Assert.Equal("all([dueBy(Autumn,is(/appraisal/autumn)),dueBy(Spring,is(/appraisal/spring)),dueBy(Spring,atLeast(/appraisal/timesInYear,2))])", _appraised.Canonical);
        Assert.NotEqual(new DueBy(new Is<UnionRecord>(TrainingFacts.Spring), Semester.Autumn).Canonical, new DueBy(new Is<UnionRecord>(TrainingFacts.Spring), Semester.Spring).Canonical);
    }

    [Theory]
    [InlineData("2026-11-30", false, false, 0, "", "秋季学期和春季学期各开展一次述职评议。")]
    [InlineData("2026-11-30", true, false, 1, "本学年秋季学期开展述职评议1次。", "春季学期再开展一次述职评议。")]
    [InlineData("2026-11-30", true, false, 2, "本学年秋季学期开展述职评议2次。", "春季学期再开展一次述职评议。")]
    [InlineData("2027-05-10", true, false, 1, "本学年秋季学期开展述职评议1次。", "春季学期再开展一次述职评议。")]
    [InlineData("2026-11-30", null, null, 1, "本学年开展述职评议1次。", "本学年结束以前再开展一次述职评议。")]
    public void Papers_say_what_was_held_and_what_is_still_due_and_not_what_begins_next_year(string asOf, bool? autumn, bool? spring, int times, string soFar, string due)
    {
        var (record, said) = (Held(autumn, spring, Fact.Given(times), Day(asOf)), AppraisalRules.EachSemester.Sentences!);

        Assert.Equal(soFar, string.Concat(said.KeptInPart.Select(s => s.In(record))));
        Assert.Equal([due], said.StillDue.Select(s => s.In(record)));
    }

    /// <summary>What is broken is named by its semester, and what spring may still bring is not called too late.</summary>
    [Theory]
    [InlineData("2027-05-10", false, true, 2, "按规定，述职评议每学期开展一次，本学年秋季学期没有开展。", "从下学年起，每学期末开展一次述职评议。", "秋季学期未开展")]
    [InlineData("2027-05-10", false, false, 0, "按规定，述职评议每学期开展一次，本学年秋季学期没有开展。", "春季学期开展一次述职评议，从下学年起，每学期末开展一次。", "秋季学期未开展")]
    [InlineData("2027-09-01", true, false, 2, "按规定，述职评议每学期开展一次，本学年春季学期没有开展。", "从下学年起，每学期末开展一次述职评议。", "春季学期未开展")]
    [InlineData("2027-09-01", false, false, 0, "本学年没有开展述职评议。", "从下学年起，每学期末开展一次述职评议。", "本学年未开展")]
    [InlineData("2027-09-01", null, null, 1, "按规定，述职评议每学期开展一次，本学年只开展了1次。", "从下学年起，每学期末开展一次述职评议。", "本学年1次")]
    public void Of_a_breach_papers_name_the_semester(string asOf, bool? autumn, bool? spring, int times, string broken, string mended, string remark)
    {
        var (record, said) = (Held(autumn, spring, Fact.Given(times), Day(asOf)), AppraisalRules.EachSemester.Sentences!);

        Assert.Equal(Verdict.NotMet, _appraised.Judge(record));
        Assert.Equal((broken, mended, remark), (string.Concat(said.Broken.Select(s => s.In(record))), string.Concat(said.Mended.Select(s => s.In(record))), string.Concat(said.Remark.Select(s => s.In(record)))));
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

    private static UnionRecord Held(bool? autumn, bool? spring, Fact<int> times, Fact<LocalDate> asOf) =>
        _record with { AsOf = asOf, Appraisal = new() { TimesInYear = times, Autumn = Said(autumn), Spring = Said(spring) } };

    private static Fact<bool> Said(bool? fact) => fact is { } said ? Fact.Given(said) : default;

    private static UnionRecord Trained(bool autumn, bool? spring, Fact<LocalDate> asOf) => _record with
    {
        AsOf = asOf,
        Training = new() { Autumn = Fact.Given(autumn), Spring = Said(spring) },
    };

    private static Finding Finding(Rule rule, UnionRecord record) =>
        Assessed.Of(record with { Edition = TenMeasures.Id }).All.Single(f => f.Item.Rule.Id == rule.Id);
}
