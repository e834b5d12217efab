using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Charters;

/// <summary>A charter laid over a table: where the table binds the charter's line stands in its place, and elsewhere beside it.</summary>
public sealed class CharterOverlayTests
{
    private static readonly CharterTerms _school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School) with { Staff = 30, CollegeStaff = 20, CollegePresidium = 2 };
    private static readonly CharterTerms _college = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College);

    [Fact]
    public void A_school_s_line_takes_the_place_of_the_one_that_binds_it()
    {
        var overlay = CharterOverlay.Of(_school, School2023.Table);

        Assert.Equal("charter", overlay.Id);
        Assert.Equal(Verdict.Met, overlay.Items.Single(static i => i.Rule.Id == "staff.headcount").Rule.Requirement.Judge(Staff(30, UnionLevel.School)));
        Assert.Equal(Verdict.NotMet, overlay.Items.Single(static i => i.Rule.Id == "staff.headcount").Rule.Requirement.Judge(Staff(31, UnionLevel.School)));
    }

    [Fact]
    public void What_a_school_says_of_its_colleges_stands_over_their_table()
    {
        var overlay = CharterOverlay.Of(_school, College2024.Table);

        Assert.Equal("school-charter", overlay.Id);
        Assert.Equal(["presidium.size", "staff.headcount"], overlay.Items.Select(static i => i.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Verdict.NotMet, overlay.Items.Single(static i => i.Rule.Id == "staff.headcount").Rule.Requirement.Judge(Staff(21, UnionLevel.College)));
        Assert.Equal(Verdict.Met, overlay.Items.Single(static i => i.Rule.Id == "staff.headcount").Rule.Requirement.Judge(Staff(20, UnionLevel.College)));
    }

    [Fact]
    public void A_college_s_charter_stands_over_its_own_table_and_over_no_school_s()
    {
        Assert.Equal("charter", CharterOverlay.Of(_college, College2024.Table).Id);
        Assert.Throws<ArgumentException>(() => CharterOverlay.Of(_college, School2023.Table));
    }

    private static UnionRecord Staff(int heads, UnionLevel level) => new()
    {
        Union = new(new("虚构大学", level == UnionLevel.College ? "文学院" : null), UnionKind.StudentUnion, level, new(2024)),
        Structure = new() { Staff = Fact.Given(heads), LargeOrManyCampuses = Fact.Given(false) },
    };
}
