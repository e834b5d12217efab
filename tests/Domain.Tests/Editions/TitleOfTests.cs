using UnionGovernance.Editions;

namespace UnionGovernance.Tests.Editions;

/// <summary>A rule is called what the edition calls it by which a record is judged.</summary>
public sealed class TitleOfTests
{
    [Theory]
    [InlineData(2020, UnionLevel.School, "school-2020")]
    [InlineData(2022, UnionLevel.School, "school-2022")]
    [InlineData(2023, UnionLevel.School, "school-2023-2024")]
    [InlineData(2030, UnionLevel.School, "school-2023-2024")]
    [InlineData(2024, UnionLevel.College, "college-2024-2025")]
    public void A_claim_is_labelled_as_in_the_edition_of_the_record(int year, UnionLevel level, string like)
    {
        var record = new UnionRecord { Union = new(new("虚构大学", level == UnionLevel.College ? "文学院" : null), UnionKind.StudentUnion, level, new(year)) };
        var edition = Assert.Single(RuleBook.National.Fitting(record));

        Assert.StartsWith(like[..8], edition.Id, StringComparison.Ordinal);
        Assert.All(edition.Items, i => Assert.Equal(i.Rule.Title, RuleBook.National.TitleOf(i.Rule.Id, record)));
    }

    [Fact]
    public void A_college_is_not_asked_for_the_cap_of_a_school()
    {
        var college = new UnionRecord { Union = new(new("虚构大学", "文学院"), UnionKind.StudentUnion, UnionLevel.College, new(2024)) };

        Assert.Equal("工作人员不超过30人", RuleBook.National.TitleOf("staff.headcount", college)?.Chinese);
    }

    [Fact]
    public void Without_a_record_the_newest_edition_speaks_and_what_is_in_none_has_no_title()
    {
        Assert.Equal(RuleBook.National.Newest(UnionKind.StudentUnion, UnionLevel.School).RuleOf("posts.permitted")!.Title, RuleBook.National.TitleOf("posts.permitted"));
        Assert.Equal(RuleBook.National.Goals[0].Title, RuleBook.National.TitleOf(RuleBook.National.Goals[0].Id));
        Assert.Null(RuleBook.National.TitleOf("no.rule"));
    }
}
