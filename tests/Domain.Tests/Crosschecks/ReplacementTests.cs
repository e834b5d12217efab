using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Crosschecks;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Crosschecks;

/// <summary>Whatever a record stated and states otherwise after something was entered is told, old and new.</summary>
public sealed class ReplacementTests
{
    private static readonly UnionRecord _before = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        Structure = new() { Staff = Fact.Given(38), Presidium = Fact.Within(3, 5) },
        Congress = new() { InForm = Fact.Given(false) },
        Members = new() { Complete = Fact.Given(true), List = [new() { Id = "m1", Name = Fact.Given("赵一"), Post = Fact.Given("部长") }, new() { Id = "m2", Name = Fact.Given("钱二") }] },
        Remarks = [new() { At = "/seal/namedCustodian", Statement = new("校团委", Fact.Given(new LocalDate(2024, 10, 8)), "保管登记") }],
    };

    [Fact]
    public void What_stands_as_it_was_and_what_was_unknown_replaces_nothing()
    {
        Assert.Empty(Replacement.Between(_before, _before));
        Assert.Empty(Replacement.Between(_before, _before with { Structure = _before.Structure with { Departments = Fact.Given(6) } }));
    }

    [Fact]
    public void A_figure_is_told_as_it_was_and_as_it_is()
    {
        var after = _before with { Structure = new() { Staff = Fact.Given(39) }, Congress = new() { InForm = Fact.Given(true) } };

        Assert.Equal(["工作人员人数：38人 → 39人", "主席团人数：3人至5人 → 未知", $"{CongressFacts.InForm.Label.Chinese}：否 → 是"], Told(after));
        Assert.Equal("staff members: 38 people → 39 people", Replacement.Between(_before, after)[0].Describe(Language.English));
    }

    /// <remarks>A roster that is read anew numbers its people anew: 赵一 is the same person under another number.</remarks>
    [Fact]
    public void People_are_told_by_their_names()
    {
        var after = _before with { Members = new() { List = [new() { Id = "m9", Name = Fact.Given("赵一"), Post = Fact.Given("副部长") }, new() { Id = "m1", Name = Fact.Given("孙三") }] } };

        Assert.Equal(["工作人员·职务：赵一 部长 → 副部长", "工作人员：钱二 在名单上 → 不在名单上", "工作人员·名单列全：是 → 未知"], Told(after));
    }

    [Fact]
    public void A_statement_on_which_a_fact_rested_is_told()
    {
        Assert.Equal(
            ["公章由专人保管·所依据的说明：校团委，2024年10月8日，保管登记 → 学生工作部，2025年3月1日，移交记录"],
            Told(_before.WithStatement("/seal/namedCustodian", new("学生工作部", Fact.Given(new LocalDate(2025, 3, 1)), "移交记录"))));
    }

    private static string[] Told(UnionRecord after) => [.. Replacement.Between(_before, after).Select(static r => r.Describe(Language.Chinese))];
}
