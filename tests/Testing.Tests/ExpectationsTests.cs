using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Testing.Tests;

public sealed class ExpectationsTests
{
    [Fact]
    public void What_is_so_passes_and_gives_the_finding()
    {
        var record = Invented.Record(2023) with { Structure = new() { Staff = 51 } };
        RuleBook.National.Assess(record).ExpectAssessed()
            .Expect("staff.headcount", Verdict.Undetermined)
            .ExpectMissing(StructureFacts.LargeOrManyCampuses);
    }

    [Fact]
    public void Another_verdict_fails_with_what_was_measured_and_asked()
    {
        var assessment = RuleBook.National.Assess(Invented.Record(2023) with { Structure = new() { Staff = 61 } }).ExpectAssessed();

        var said = Said(() => assessment.Expect("staff.headcount", Verdict.Met));

        Assert.All(["staff.headcount", "expected Met", "found NotMet", "/structure/staff", "61", "40"], part => Assert.Contains(part, said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_nobody_asked_fails_with_those_that_were() =>
        Assert.Contains("staff.headcount", Said(() => RuleBook.National.Assess(Invented.Record(2023)).ExpectAssessed().Expect("staff.headcounts", Verdict.Met)), StringComparison.Ordinal);

    [Fact]
    public void Other_missing_facts_fail_and_none_is_said_to_be_none()
    {
        var finding = RuleBook.National.Assess(Invented.Record(2023) with { Structure = new() { Staff = 40 } }).ExpectAssessed().Expect("staff.headcount", Verdict.Met);

        Assert.Same(finding, finding.ExpectMissing());
        Assert.Contains("/structure/staff, it waits for none", Said(() => finding.ExpectMissing(StructureFacts.Staff)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_breaks_a_rule_is_expected_by_name()
    {
        var record = Invented.Record(2023) with { Members = Invented.Staff(3, static (m, place) => m with { PoliticalStatus = place == 1 ? PoliticalStatus.Neither : PoliticalStatus.LeagueMember }) };
        var finding = RuleBook.National.Assess(record).ExpectAssessed().FindingOf("eligibility.politics");

        Assert.Same(finding, finding.ExpectBrokenBy("2"));
        Assert.Contains("expected to be broken by 1, it is by 2", Said(() => finding.ExpectBrokenBy("1")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_was_not_assessed_fails_with_the_reason()
    {
        Assert.Contains("/structure/staff", Said(() => RuleBook.National.Assess(Invented.Record(2023) with { Structure = new() { Staff = -3 } }).ExpectAssessed()), StringComparison.Ordinal);
        Assert.Contains("school-2021", Said(() => RuleBook.National.Assess(Invented.Record(2021)).ExpectAssessed()), StringComparison.Ordinal);
        Assert.Contains("No edition", Said(() => RuleBook.National.Assess(Invented.Record(2001)).ExpectAssessed()), StringComparison.Ordinal);
        Assert.Contains("college-", Said(() => RuleBook.National.Assess(Invented.Record(2024) with { Edition = "college-2024-2025" }).ExpectAssessed()), StringComparison.Ordinal);
    }

    private static string Said(Action act) => Assert.Throws<ExpectationFailedException>(act).Message;
}
