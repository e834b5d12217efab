using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>People are called by name where the record knows it, whatever it calls them itself.</summary>
public sealed class CalledTests
{
    [Fact]
    public void Who_breaks_a_rule_is_called_by_name() =>
        Assert.Equal(["陈望舒"], Called(new Member { Id = "a1", Name = Fact.Given("陈望舒"), PoliticalStatus = Fact.Given(PoliticalStatus.Neither) }));

    [Fact]
    public void Who_has_no_name_is_called_as_the_record_does() =>
        Assert.Equal(["a1"], Called(new Member { Id = "a1", PoliticalStatus = Fact.Given(PoliticalStatus.Neither) }));

    /// <summary>Two of one name are two people.</summary>
    [Fact]
    public void Two_of_one_name_are_told_apart_by_their_colleges() =>
        Assert.Equal(
            ["陈望舒（文学院）", "陈望舒（理学院）"],
            Called(
                new() { Id = "a1", Name = Fact.Given("陈望舒"), College = Fact.Given("文学院"), PoliticalStatus = Fact.Given(PoliticalStatus.Neither) },
                new() { Id = "a2", Name = Fact.Given("陈望舒"), College = Fact.Given("理学院"), PoliticalStatus = Fact.Given(PoliticalStatus.Neither) }));

    private static IEnumerable<string> Called(params Member[] members)
    {
        var record = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)), Members = new() { List = [.. members] } };
        var assessment = Assessed.Of(record);
        var finding = assessment.All.Single(static f => f.Item.Rule.Id == "eligibility.politics");
        Assert.Equal(Verdict.NotMet, finding.Verdict);
        return finding.BrokenBy.Select(assessment.Called);
    }
}
