using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Editions;

/// <summary>The report on which the project was founded, judged by the ten measures in which it is written.</summary>
public sealed class FoundingReportTests
{
    private static readonly Assessment _assessment = Assess();

    [Fact]
    public void The_four_problems_that_it_admits_are_found_from_its_facts() => Assert.Equal(
        [
            ("goal.congress-reported", Verdict.NotMet, ClaimStanding.Conceded),
            ("goal.reach", Verdict.NotMet, ClaimStanding.Conceded),
            ("goal.half-from-college-unions", Verdict.NotMet, ClaimStanding.Conceded),
            ("goal.satisfaction-measured", Verdict.NotMet, ClaimStanding.Conceded),
        ],
        _assessment.Goals.Select(f => (f.Item.Rule.Id, f.Verdict, f.Standing)));

    [Fact]
    public void That_the_congress_was_held_properly_is_contradicted_by_its_own_admission()
    {
        var held = Find("congress.held");

        Assert.Equal((Verdict.NotMet, ClaimStanding.Contradicted), (held.Verdict, held.Standing));
        Assert.Equal("召开流程不够规范", _assessment.Record.RemarkAt("/congress/inForm")!.Words);
    }

    [Fact]
    public void An_appraisal_once_a_year_is_found_though_it_is_not_admitted() =>
        Assert.Equal((Verdict.NotMet, ClaimStanding.Contradicted), (Find("appraisal.each-term").Verdict, Find("appraisal.each-term").Standing));

    [Theory]
    [InlineData("appraisal.raters", "/appraisal/studentShare")]
    [InlineData("eligibility.study", "/eligibility/outsideRank", "/eligibility/withFailedCourse")]
    public void What_it_claims_without_a_fact_is_unsupported_and_the_missing_fact_named(string rule, params string[] missing)
    {
        var finding = Find(rule);

        Assert.Equal((Verdict.Undetermined, ClaimStanding.Unsupported), (finding.Verdict, finding.Standing));
        Assert.Equal(missing, finding.Explanation.Missing().Select(m => m.JsonPointer));
    }

    [Fact]
    public void What_it_does_not_state_stays_unknown()
    {
        var record = _assessment.Record;

        Assert.All(
            [record.Structure.Staff, record.Structure.Presidium, record.Structure.Departments, record.Congress.StudentsRepresented, record.Congress.Delegates, record.Eligibility.WithFailedCourse],
            fact => Assert.Equal(Known.Unknown, fact.Known));
        Assert.All(["staff.headcount", "presidium.size", "departments.count"], id => Assert.Equal(Verdict.Undetermined, Find(id).Verdict));
        Assert.Equal("不超过60人", record.RemarkAt("/structure/staff")!.Planned);
        Assert.True(record.RemarkAt("/congress/heldOn")!.Inferred);
    }

    [Fact]
    public void What_rests_on_a_statement_names_who_and_which_document()
    {
        var statement = Assert.Single(Find("structure.flat").Statements);

        Assert.Equal("符合（据说明）", Find("structure.flat").Describe(Language.Chinese));
        Assert.Equal(("咸宁职业技术学院", "学生会改革推进情况自评报告"), (statement.By, statement.Document));
    }

    [Fact]
    public void More_than_one_per_cent_of_the_students_is_enough_without_their_number() =>
        Assert.Equal(Verdict.Met, Find("congress.delegate-share").Verdict);

    private static Finding Find(string id) => _assessment.Findings.Single(f => f.Item.Rule.Id == id);

    private static Assessment Assess()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "xianning-2020.json"))).Value!;
        return Assessed.Of(record);
    }
}
