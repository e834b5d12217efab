using System.Text;
using UnionGovernance.Charters;
using UnionGovernance.Json;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterPaperTests
{
    private static readonly byte[] _sample = File.ReadAllBytes(RepositoryRoot.File("samples", "charter", "full-university.json"));

    /// <summary>The charter of the invented university is among its papers.</summary>
    [Fact]
    public void The_charters_of_a_college_and_of_the_graduate_union_are_the_accepted_ones()
    {
        Golden.Check(CharterPaper.Write(CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College)).Paper!.Markdown, "tests", "Domain.Tests", "Charters", "college.verified.md");
        Golden.Check(CharterPaper.Write(CharterArticlesTests.Terms(UnionKind.GraduateUnion, UnionLevel.School)).Paper!.Markdown, "tests", "Domain.Tests", "Charters", "graduate.verified.md");
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

    [Fact]
    public void The_file_is_read_and_written_back_byte_for_byte_and_its_schema_is_the_shipped_one()
    {
        Assert.Equal(_sample, CharterFile.Write(CharterFile.Read(_sample).Value!));
        Golden.Check(Encoding.UTF8.GetString(CharterFile.Schema()), "schemas", "charter.schema.json");
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_at_its_place()
    {
        var reading = CharterFile.Read("""{ "terms": { "school": "", "kind": "club", "level": "school", "staf": 3, "termYears": 0 }, "adoption": [ { "step": "drafted" } ] }"""u8.ToArray());

        Assert.Null(reading.Value);
        Assert.Equal(["/adoption/0/on", "/terms/kind", "/terms/school", "/terms/staf", "/terms/termYears"], reading.Faults.Select(f => f.JsonPointer).Order());
    }
}
