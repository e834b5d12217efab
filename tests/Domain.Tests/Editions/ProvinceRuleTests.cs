using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Editions;

/// <summary>The code of docs/guide/rule-book.md stands here, line by line, and is run: a province that does not exist asks more than the national table.</summary>
public sealed class ProvinceRuleTests
{
    [Fact]
    public void A_province_that_allows_thirty_five_staff_finds_thirty_eight_too_many()
    {
        var book = RuleBook.National.With(InventedProvince.Table).With(InventedProvince.FewerDepartments);
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
            Structure = new() { Staff = Fact.Given(38), LargeOrManyCampuses = Fact.Given(false), Departments = Fact.Given(5) },
            Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(19, 38)) },
            Goals = [InventedProvince.FewerDepartments.Id],
        };

        var outcome = book.Assess(record);
        if (outcome.Assessment is not { } assessment)
        {
            throw new InvalidOperationException(outcome.ToString());
        }

        Assert.Equal("invented-province-2024", assessment.Edition.Id);
        Assert.Equal(Verdict.NotMet, assessment.Findings.Single(f => f.Item.Rule.Id == "staff.headcount").Verdict);
        Assert.Equal(Verdict.Met, assessment.Findings.Single(f => f.Item.Rule == InventedProvince.HalfFromCollegeUnions).Verdict);
        Assert.Equal(Verdict.NotMet, assessment.Goals.Single().Verdict);
        Assert.Equal(Verdict.Met, RuleBook.National.Assess(record with { Goals = [] }).Assessment!.Findings.Single(f => f.Item.Rule.Id == "staff.headcount").Verdict);
    }

    [Theory]
    [InlineData(35, false, Verdict.Met)]
    [InlineData(36, false, Verdict.NotMet)]
    [InlineData(50, true, Verdict.Met)]
    [InlineData(51, true, Verdict.NotMet)]
    public void The_limits_of_the_province_are_allowed_themselves(int staff, bool large, Verdict expected)
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
            Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(large) },
        };

        Assert.Equal(expected, InventedProvince.Table.RuleOf("staff.headcount")!.Requirement.Judge(record));
    }

    [Fact]
    public void Files_of_the_province_are_read_by_its_book()
    {
        var book = RuleBook.National.With(InventedProvince.Table);
        var file = """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "edition": "invented-province-2024" }"""u8;

        var reading = RecordFile.Read(file, book);

        Assert.Equal("invented-province-2024", reading.Value?.Edition);
        Assert.Equal("/edition", RecordFile.Read(file).Faults.Single().JsonPointer);
    }

    [Fact]
    public void Every_outcome_is_told_apart()
    {
        var record = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2021)), Structure = new() { Staff = Fact.Given(-3) } };

        Assert.Equal("/structure/staff：读到 -3，应为不小于 0 的整数，或范围 { \"atLeast\": 2, \"atMost\": 3 }；不知道就不写这个字段", Say(record));
        Assert.Equal("请选定一份：school-2021-11、school-2021-2022", Say(record with { Structure = new() }));

        static string Say(UnionRecord record) => RuleBook.National.Assess(record) switch
        {
            AssessmentOutcome.Assessed { Assessment: var assessment } => $"{assessment.Findings.Count(f => f.Verdict == Verdict.Met)} 项符合",
            AssessmentOutcome.SeveralFit { Fitting: var editions } => $"请选定一份：{string.Join('、', editions.Select(e => e.Id))}",
            AssessmentOutcome.NoneFits { Named: { } named } => $"{named.Id} 不是这类组织的指标表",
            AssessmentOutcome.NoneFits => "该学年没有指标表",
            AssessmentOutcome.Refused { Faults: var faults } => string.Join('\n', faults),
            _ => string.Empty,
        };
    }
}
