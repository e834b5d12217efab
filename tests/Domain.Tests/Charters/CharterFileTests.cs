using System.Text;
using NodaTime.Text;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterFileTests
{
    private static readonly byte[] _sample = File.ReadAllBytes(RepositoryRoot.File("samples", "charter", "full-university.json"));

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

    [Theory]
    [InlineData("staff", 1, 1000)]
    [InlineData("collegePresidium", 1, 1000)]
    [InlineData("standingDelegates", 1, 1000)]
    [InlineData("termYears", 1, 10)]
    [InlineData("selection/cadreYears", 0, 10)]
    [InlineData("seal/handoverWitnesses", 0, 100)]
    [InlineData("seal/destructionWitnesses", 0, 100)]
    public void A_number_of_a_charter_has_its_bounds_which_are_within(string member, int least, int most)
    {
        string[] FaultsOf(int number)
        {
            var terms = member.Split('/') is [var part, var name] ? $$"""
                "{{part}}": { "{{name}}": {{number}} }
                """ : $"\"{member}\": {number}";
            return [.. CharterFile.Read(Encoding.UTF8.GetBytes($$"""{ "terms": { "school": "甲大学", "kind": "studentUnion", "level": "school", {{terms}} } }""")).Faults.Select(static f => f.JsonPointer)];
        }

        Assert.All([least, most], n => Assert.Empty(FaultsOf(n)));
        Assert.All([least - 1, most + 1], n => Assert.Equal([$"/terms/{member}"], FaultsOf(n)));
    }

    /// <summary>A charter is made once and then changed, in the order of the days; of long ago the year suffices.</summary>
    [Theory]
    [InlineData("""{ "kind": "adopted", "on": "2005", "by": "甲" }, { "kind": "revised", "on": "2021-05-22", "by": "乙" }""", true)]
    [InlineData("""{ "kind": "amended", "on": "2021-05-22", "by": "乙" }""", true)]
    [InlineData("""{ "kind": "adopted", "on": "2021-05-22", "by": "甲" }, { "kind": "revised", "on": "2021-05-22", "by": "乙" }""", true)]
    [InlineData("""{ "kind": "adopted", "on": "2021-05-22", "by": "甲" }, { "kind": "revised", "on": "2021-05-21", "by": "乙" }""", false)]
    [InlineData("""{ "kind": "adopted", "on": "2021-05-22", "by": "甲" }, { "kind": "revised", "on": "2005", "by": "乙" }""", false)]
    [InlineData("""{ "kind": "adopted", "on": "2005", "by": "甲" }, { "kind": "adopted", "on": "2021-05-22", "by": "乙" }""", false)]
    [InlineData("""{ "kind": "adopted", "on": "2024-06-01", "by": "甲" }""", false, "2024-05-18")]
    [InlineData("""{ "kind": "adopted", "on": "2024-05-18", "by": "甲" }""", true, "2024-05-18")]
    public void The_congresses_that_passed_a_charter_stand_in_their_order(string history, bool sound, string? adopted = null)
    {
        var adoption = adopted is null ? string.Empty : $$""", "adoption": [ { "step": "adopted", "on": "{{adopted}}" } ]""";
        var reading = CharterFile.Read(Encoding.UTF8.GetBytes($$"""{ "terms": { "school": "甲大学", "kind": "studentUnion", "level": "school" }{{adoption}}, "history": [ {{history}} ] }"""));

        Assert.Equal(sound ? [] : ["/history"], reading.Faults.Select(static f => f.JsonPointer));
    }

    /// <summary>The congress that passed this text is named once: by its step, where the history does not have it yet.</summary>
    [Theory]
    [InlineData(null, "2025年5月17日甲通过")]
    [InlineData("2005-05-21", "2005年5月21日乙通过 2025年5月17日甲修订")]
    [InlineData("2025-05-17", "2025年5月17日乙通过")]
    public void Whoever_passed_this_text_is_among_them_once(string? before, string passings)
    {
        var charter = new Charter
        {
            Terms = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School),
            Adoption = [.. AdoptionTests.Whole().Select(static a => a.Step == AdoptionStep.Adopted ? a with { By = "甲" } : a)],
            History = before is null ? [] : [new() { On = Fact.Given(LocalDatePattern.Iso.Parse(before).Value), By = "乙" }],
        };

        Assert.Equal(passings, string.Join(' ', charter.Passings().Select(static p => p.Describe())));
        Assert.Equal(charter.History, (charter with { Adoption = [.. charter.Adoption.Take(3)] }).Passings());
    }
}
