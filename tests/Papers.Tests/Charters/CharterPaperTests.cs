using UnionGovernance.Charters;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterPaperTests
{
    /// <summary>The charter of the invented university is among its papers.</summary>
    [Fact]
    public void The_charters_of_a_college_and_of_the_graduate_union_are_the_accepted_ones()
    {
        Golden.Check(CharterPaper.Write(CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.College)).Paper!.Markdown, "tests", "Papers.Tests", "Charters", "college.verified.md");
        Golden.Check(CharterPaper.Write(CharterTextTests.Terms(UnionKind.GraduateUnion, UnionLevel.School)).Paper!.Markdown, "tests", "Papers.Tests", "Charters", "graduate.verified.md");
    }

    [Fact]
    public void A_name_that_nobody_gave_is_a_blank()
    {
        var paper = CharterPaper.Write(new() { Level = UnionLevel.College }).Paper!;

        Assert.Equal(["/school", "/college"], paper.Blanks.Select(b => b.JsonPointer));
        Assert.Contains("〔待填：学校〕", paper.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 甲\n\n## 乙")]
    [InlineData("{{ 1 }}")]
    [InlineData("|a|b|")]
    [InlineData("::: signature")]
    [InlineData("2025. 年度")]
    [InlineData("- 项")]
    [InlineData("<script>")]
    public void Any_name_changes_neither_articles_nor_chapters(string name) => Assert.Equal(
        CharterPaper.Write(new() { Name = new("甲"), Departments = ["乙"] }).Paper!.Blocks.Length,
        CharterPaper.Write(new() { Name = new(name), Departments = [name] }).Paper!.Blocks.Length);

    [Theory]
    [InlineData(UnionKind.StudentUnion, UnionLevel.School, "虚构江南大学学生会章程")]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.School, "虚构江南大学研究生会章程")]
    [InlineData(UnionKind.StudentUnion, UnionLevel.College, "虚构江南大学文学院学生会章程")]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.College, "虚构江南大学文学院研究生会章程")]
    public void A_charter_is_called_after_its_union(UnionKind kind, UnionLevel level, string title) =>
        Assert.Equal(title, CharterPaper.Write(CharterTextTests.Terms(kind, level)).Paper!.Title);

    /// <summary>Less than what is asked normally is told by the review and printed; looser than what binds is no charter.</summary>
    [Fact]
    public void A_charter_is_written_where_its_terms_stand_and_refused_in_the_words_of_its_review()
    {
        var school = CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
        var (less, looser) = (school with { Congress = new() { DelegateShare = new(1, 200), NonCadres = new(1, 2) } }, school with { Staff = 45 });

        Assert.NotEmpty(CharterReview.Of(less).Looser);
        Assert.NotNull(CharterPaper.Write(less).Paper);
        Assert.Empty(CharterPaper.Write(less).Refusals);
        Assert.Null(CharterPaper.Write(looser).Paper);
        Assert.Equal(CharterReview.Of(looser).Refusals.Select(r => r.Refusal), CharterPaper.Write(looser).Refusals);
    }
}
