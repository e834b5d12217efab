using System.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Editions;

namespace UnionGovernance.Tests.Congresses;

/// <summary>When congresses were held, as a record of 2023—2024 may know it: several with their days, one without its day, none at all.</summary>
public sealed class CongressDaysTests
{
    /// <remarks>The year is over on 1 September 2024; until then a congress of 2022—2023 counts too. What the year asks is decided by the congress held in it.</remarks>
    [Theory]
    [InlineData("""["2022-05-20", "2023-05-19", "2024-05-18"]""", "2024-09-01", Verdict.Met)]
    [InlineData("""["2024-05-18", "2025-05-20"]""", "2025-06-01", Verdict.Met)]
    [InlineData("""{ "atLeast": ["2024-05-18", "2025-05-20"] }""", "2025-06-01", Verdict.Met)]
    [InlineData("""["2023-09-01"]""", "2024-09-01", Verdict.Met)]
    [InlineData("""["2024-08-31"]""", "2024-09-01", Verdict.Met)]
    [InlineData("""["2023-08-31", "2024-09-01"]""", "2024-09-01", Verdict.NotMet)]
    [InlineData("""{ "atLeast": ["2023-08-31", "2024-09-01"] }""", "2024-09-01", Verdict.Undetermined)]
    [InlineData("""["2022-05-20", "2025-05-20"]""", "2025-06-01", Verdict.NotMet)]
    [InlineData("""[]""", "2024-09-01", Verdict.NotMet)]
    [InlineData("""{ "atLeast": [] }""", "2024-09-01", Verdict.Undetermined)]
    [InlineData("""["2024"]""", "2024-09-01", Verdict.Undetermined)]
    [InlineData("""["2022-05-20", "2024"]""", "2024-09-01", Verdict.Undetermined)]
    [InlineData("""["2024-05"]""", "2024-09-01", Verdict.Met)]
    [InlineData("""["--05-18"]""", "2024-09-01", Verdict.Undetermined)]
    [InlineData("""["2024-05-18", "--05"]""", "2024-09-01", Verdict.Met)]
    [InlineData("""["2023-05-19"]""", "2024-06-30", Verdict.Met)]
    [InlineData("""["2022-05-20"]""", "2024-06-30", Verdict.NotMet)]
    [InlineData("""["2022-05-20", "2024-07-01"]""", "2024-06-30", Verdict.NotMet)]
    public void Of_several_congresses_the_one_held_in_the_year_decides(string dates, string asOf, Verdict verdict) =>
        Assert.Equal(verdict, new OnSchedule().Judge(Read($$""" "asOf": "{{asOf}}", "congress": { "dates": {{dates}} } """)));

    /// <remarks>That none was held says nothing of the year before, which counts while the year runs.</remarks>
    [Theory]
    [InlineData("false", "", "2024-09-01", Verdict.NotMet)]
    [InlineData("false", "", "2024-06-30", Verdict.Undetermined)]
    [InlineData("false", """, "heldOn": "2023-05-19" """, "2024-06-30", Verdict.Met)]
    [InlineData("false", """, "heldOn": "2022-05-20" """, "2024-06-30", Verdict.NotMet)]
    [InlineData("false", """, "heldOn": "2023-05-19" """, "2024-09-01", Verdict.NotMet)]
    [InlineData("false", """, "heldOn": "2024-11-01" """, "2024-09-01", Verdict.NotMet)]
    [InlineData("false", """, "heldOn": "2024-11-01" """, "2024-12-01", Verdict.NotMet)]
    [InlineData("true", "", "2024-09-01", Verdict.Met)]
    [InlineData("true", "", "2024-06-30", Verdict.Met)]
    [InlineData("true", """, "heldOn": "2024-11-01" """, "2024-12-01", Verdict.Met)]
    [InlineData("true", """, "heldOn": "--05-18" """, "2024-09-01", Verdict.Met)]
    public void That_one_was_held_in_the_year_or_none_may_be_stated_without_a_day(string held, string beside, string asOf, Verdict verdict)
    {
        var explanation = new OnSchedule().Explain(Read($$""" "asOf": "{{asOf}}", "congress": { "heldThisYear": {{held}}{{beside}} } """));

        Assert.Equal(verdict, explanation.Verdict);
        Assert.Contains("/congress/heldThisYear", explanation.Measured.Select(m => m.Path.JsonPointer));
        Assert.Equal(verdict == Verdict.Undetermined, explanation.Missing().Any());
    }

    /// <remarks>Assessed on some day of May, held on the 18th: what is stated of the year tells on which side of it the day lies.</remarks>
    [Theory]
    [InlineData("", Verdict.Undetermined)]
    [InlineData(""", "heldThisYear": false """, Verdict.NotMet)]
    [InlineData(""", "heldThisYear": true """, Verdict.Met)]
    public void A_statement_on_the_year_settles_a_day_of_assessment_known_as_a_month(string stated, Verdict verdict) =>
        Assert.Equal(verdict, new HeldSince(new(2023, 9, 1)).Judge(Read($$""" "asOf": "2024-05", "congress": { "dates": ["2024-05-18"]{{stated}} } """)));

    /// <remarks>On 30 September none can have been held since 1 October; assessed on some day from August to October, the record leaves open what it does not say of October.</remarks>
    [Theory]
    [InlineData("2019-09-30", "", Verdict.NotMet)]
    [InlineData("2019-09-30", """ "heldOn": "2019-09-15" """, Verdict.NotMet)]
    [InlineData("2019-09-14", """ "heldOn": "2019-09-15" """, Verdict.NotMet)]
    [InlineData("2019-10-01", """ "heldOn": "2019-09-15" """, Verdict.NotMet)]
    [InlineData("2019-10-01", "", Verdict.Undetermined)]
    [InlineData("2019", """ "heldOn": "2019-09-15" """, Verdict.NotMet)]
    [InlineData("2019", "", Verdict.Undetermined)]
    public void Before_the_first_day_that_counts_none_was_held(string asOf, string congress, Verdict verdict) =>
        Assert.Equal(verdict, new HeldSince(new(2019, 10, 1)).Judge(Read($$""" "asOf": "{{asOf}}", "congress": { {{congress}} } """)));

    /// <remarks>Whoever assesses on 31 August 2023 cannot know of a congress of 2023—2024.</remarks>
    [Theory]
    [InlineData("2023-08-31", true)]
    [InlineData("2023-09-01", false)]
    [InlineData("2023", false)]
    public void A_congress_of_a_year_not_yet_begun_is_a_conflict(string asOf, bool conflict)
    {
        var assessment = Assessed.Of(Read($$""" "asOf": "{{asOf}}", "congress": { "heldThisYear": true, "inForm": true } """));

        Assert.Equal(conflict ? ["/congress/heldThisYear"] : [], assessment.Conflicts.Select(c => c.Stated.Path.JsonPointer));
        Assert.Equal(conflict ? Verdict.Undetermined : Verdict.Met, new OnSchedule().Judge(assessment.Record));
    }

    /// <remarks>Both cannot be; neither is chosen, and both are shown.</remarks>
    [Theory]
    [InlineData(""" "heldThisYear": false, "heldOn": "2024-05-18" """, "/congress/heldThisYear")]
    [InlineData(""" "heldThisYear": false, "dates": ["2022-05-20", "2024-05-18"] """, "/congress/heldThisYear")]
    [InlineData(""" "heldThisYear": true, "heldOn": "2023-05-19" """, "/congress/heldThisYear")]
    [InlineData(""" "heldThisYear": true, "dates": [] """, "/congress/heldThisYear")]
    [InlineData(""" "heldOn": "2024-05-18", "dates": ["2022-05-20", "2023-05-19"] """, "/congress/heldOn")]
    [InlineData(""" "heldOn": "2023-05-19", "dates": { "atLeast": ["2024-05-18"] } """, "/congress/heldOn")]
    public void What_contradicts_itself_is_a_conflict_and_decides_nothing(string congress, string place)
    {
        var assessment = Assessed.Of(Read($$""" "asOf": "2024-09-01", "congress": { {{congress}}, "inForm": true } """));

        Assert.Equal([place], assessment.Conflicts.Select(c => c.Stated.Path.JsonPointer));
        Assert.Equal(Verdict.Undetermined, new OnSchedule().Judge(assessment.Record));
        Assert.NotEmpty(new OnSchedule().Explain(assessment.Record).Missing());
    }

    [Theory]
    [InlineData(""" "heldThisYear": false, "heldOn": "2024-10-18" """)]
    [InlineData(""" "heldThisYear": true, "heldOn": "2024-05-18" """)]
    [InlineData(""" "heldOn": "2024-05", "dates": ["2022-05-20", "2024-05-18"] """)]
    [InlineData(""" "heldOn": "--05-18", "dates": ["2022-05-20", "2024-05-18"] """)]
    [InlineData(""" "heldOn": "2024-05-18", "dates": { "atLeast": ["2022-05-20"] } """)]
    public void What_agrees_is_none(string congress) => Assert.Empty(Assessed.Of(Read($$""" "asOf": "2024-09-01", "congress": { {{congress}} } """)).Conflicts);

    [Fact]
    public void The_latest_congress_is_made_from_the_list()
    {
        Assert.Equal(Fact.Given(new NodaTime.LocalDate(2024, 5, 18)), CongressFacts.HeldOn.Read(Read(""" "congress": { "dates": ["2024-05-18", "2022-05-20"] } """)));
        Assert.Equal(new NodaTime.LocalDate(2024, 5, 18), CongressFacts.HeldOn.Read(Read(""" "congress": { "dates": { "atLeast": ["2024-05-18"] } } """)).Low);
        Assert.Equal(default, CongressFacts.HeldOn.Read(Read(""" "congress": { "dates": [] } """)));
    }

    /// <remarks>What was planned on the day of assessment was not held by it; where nobody says on which day it is told, whatever has a day is told.</remarks>
    [Theory]
    [InlineData(""" "asOf": "2024-06-30", """, 2024, 5, 18)]
    [InlineData(""" "asOf": "2024-05-17", """, 2023, 5, 19)]
    [InlineData("", 2024, 11, 1)]
    public void The_latest_that_had_been_held_is_told(string asOf, int year, int month, int day) => Assert.Equal(
        Fact.Given(new NodaTime.LocalDate(year, month, day)),
        CongressDays.LatestHeld(Read($$""" {{asOf}} "congress": { "dates": ["2023-05-19", "2024-05-18", "2024-11-01"] } """), ofTheYear: false));

    /// <summary>What was done cannot be changed by anybody, nor can how many students there are.</summary>
    [Fact]
    public void What_was_done_and_how_large_the_school_is_is_nobodys_to_change() => Assert.Equal(
        [
            "/structure/largeOrManyCampuses", "/congress/dates", "/congress/heldOn", "/congress/heldUntil", "/congress/studentsRepresented",
            "/congress/presidiumSeats", "/congress/presidiumCandidates", "/congress/presidiumElected", "/congress/approvedByParty", "/congress/approvedByFederation",
        ],
        RecordFacts.All.Where(static f => !f.CanChange).Select(static f => f.JsonPointer));

    [Fact]
    public void Days_of_congresses_are_listed_and_no_order_of_theirs_says_anything() =>
        Assert.Equal("2023年5月19日、2024年5月18日", CongressFacts.Dates.Form.Show(Read(""" "congress": { "dates": ["2023-05-19", "2024-05-18"] } """).Congress.Dates, Language.Chinese));

    /// <summary>The form of 2020 asks for a congress since October 2019: one that was held, and no plan.</summary>
    [Theory]
    [InlineData(""" "heldOn": "2019-10-01" """, "2021-06-30", Verdict.Met)]
    [InlineData(""" "heldOn": "2019-09-30" """, "2021-06-30", Verdict.NotMet)]
    [InlineData(""" "heldOn": "2021-07-01" """, "2021-06-30", Verdict.Undetermined)]
    [InlineData(""" "heldOn": "2021-06-30" """, "2021-06-30", Verdict.Met)]
    [InlineData(""" "heldOn": "2021-06" """, "2021-06-30", Verdict.Met)]
    [InlineData(""" "heldOn": "2021-06" """, "2021-06-29", Verdict.Undetermined)]
    [InlineData(""" "heldOn": "--11-20" """, "2021-06-30", Verdict.Undetermined)]
    [InlineData(""" "dates": ["2018-05-20", "2021-07-01"] """, "2021-06-30", Verdict.NotMet)]
    [InlineData(""" "dates": ["2018-05-20", "2020-11-20", "2021-07-01"] """, "2021-06-30", Verdict.Met)]
    [InlineData(""" "dates": [] """, "2021-06-30", Verdict.NotMet)]
    [InlineData(""" "heldOn": "2020-11-20" """, null, Verdict.Undetermined)]
    [InlineData("", "2021-06-30", Verdict.Undetermined)]
    public void A_planned_congress_is_none_since_october_2019(string congress, string? asOf, Verdict verdict)
    {
        var day = asOf is null ? string.Empty : $$""" "asOf": "{{asOf}}", """;
        var explanation = CongressRules.HeldSinceOctober2019.Requirement.Explain(Read($$""" {{day}} "congress": { {{congress}} } """));

        Assert.Equal(verdict, explanation.Verdict);
        Assert.Equal(verdict == Verdict.Undetermined, explanation.Missing().Any());
    }

    [Fact]
    public void A_plan_is_told_and_the_congress_held_before_it_asked_for()
    {
        var explanation = CongressRules.HeldSinceOctober2019.Requirement.Explain(Read(""" "asOf": "2021-06-30", "congress": { "heldOn": "2021-07-01" } """));

        Assert.Equal(["/congress/heldOn"], explanation.Missing().Select(m => m.JsonPointer));
        Assert.Contains("是召开计划", Assert.Single(explanation.Notes).Chinese, StringComparison.Ordinal);
    }

    /// <remarks>A session of two days is of the year of its first.</remarks>
    [Fact]
    public void A_session_of_two_days_is_of_the_year_of_its_first()
    {
        Assert.Equal(Verdict.Met, new OnSchedule().Judge(Read(""" "asOf": "2024-09-02", "congress": { "heldOn": "2024-08-31", "heldUntil": "2024-09-01" } """)));
        Assert.Equal(Verdict.NotMet, new OnSchedule().Judge(Read(""" "asOf": "2024-09-02", "congress": { "heldOn": "2023-08-31", "heldUntil": "2023-09-01" } """)));
    }

    /// <remarks>Delegates may be known as numbers alone: 60 % of 200 who are no cadres are 120.</remarks>
    [Theory]
    [InlineData(""" "delegates": 200, "nonCadreDelegates": 120 """, Verdict.Met)]
    [InlineData(""" "delegates": 200, "nonCadreDelegates": 119 """, Verdict.NotMet)]
    [InlineData(""" "delegates": 200, "nonCadreDelegates": { "atLeast": 119, "atMost": 120 } """, Verdict.Undetermined)]
    [InlineData(""" "nonCadreDelegates": 120 """, Verdict.Undetermined)]
    [InlineData(""" "delegates": 0, "nonCadreDelegates": 0 """, Verdict.NotApplicable)]
    public void Delegates_who_are_no_cadres_may_be_counted_without_names(string congress, Verdict verdict) =>
        Assert.Equal(verdict, CongressRules.NonCadreShare.Requirement.Judge(Read($$""" "congress": { {{congress}} } """)));

    [Fact]
    public void A_share_and_numbers_that_disagree_are_a_conflict()
    {
        var assessment = Assessed.Of(Read(""" "congress": { "delegates": 200, "nonCadreDelegates": 120, "nonCadreShare": "65%" } """));

        Assert.Equal(["/congress/nonCadreShare"], assessment.Conflicts.Select(c => c.Stated.Path.JsonPointer));
    }

    private static UnionRecord Read(string facts)
    {
        var comma = string.IsNullOrWhiteSpace(facts) ? string.Empty : ", ";
        var reading = RecordFile.Read(Encoding.UTF8.GetBytes($$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024"{{comma}}{{facts}} }"""));
        Assert.Empty(reading.Faults.Select(f => f.Describe(Language.English)));
        return reading.Value!;
    }
}
