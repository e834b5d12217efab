using System.Text;
using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Coverage;

/// <summary>Every collected provision is accounted for: encoded by a rule, or otherwise, or not yet, with a reason.</summary>
public sealed class CoverageTests
{
    private static readonly JsonElement _provisions = Load("provisions.json");
    private static readonly JsonElement _notes = Load("coverage.json");

    private static readonly ILookup<string, string> _encoded = NationalEditions.All.SelectMany(e => e.Items).Select(i => i.Rule)
        .Concat(SchoolGoals.All)
        .Append(OversightRules.PartyHearsEachTerm)
        .Append(Selections.SelectionRules.CollegeChain)
        .SelectMany(r => r.Provision.Ids.Select(id => (Id: id, Rule: r.Id)))
        .Distinct()
        .ToLookup(p => p.Id, p => p.Rule);

    [Fact]
    public void Every_provision_is_accounted_for_once()
    {
        var ids = _provisions.EnumerateArray().Select(p => p.GetProperty("id").GetString()!).ToList();
        var noted = _notes.EnumerateObject().Select(n => n.Name).ToList();

        Assert.Equal(127, ids.Distinct().Count());
        Assert.Empty(noted.Except(ids));
        Assert.Empty(_encoded.Select(e => e.Key).Except(ids));
        Assert.DoesNotContain(ids, id => _encoded.Contains(id) == noted.Contains(id));
    }

    [Fact]
    public void No_example_of_a_single_school_is_a_ground_for_not_met()
    {
        var local = _provisions.EnumerateArray().Where(p => p.GetProperty("authority").GetString() == "local-example")
            .Select(p => p.GetProperty("id").GetString()!);

        Assert.DoesNotContain(local, _encoded.Contains);
    }

    [Fact]
    public void The_guide_says_what_the_code_does()
    {
        var page = new StringBuilder(
            """
            # Coverage

            Every entry of the collected provisions, and what becomes of it. Made by a test from the rules themselves and from
            `tests/reference/coverage.json`; *open* marks what a later issue fills.

            | Provision | Subject | Authority | Becomes | Where | Note |
            |---|---|---|---|---|---|

            """);
        foreach (var provision in _provisions.EnumerateArray())
        {
            var id = provision.GetProperty("id").GetString()!;
            var head = $"| {id} | {provision.GetProperty("level").GetString()}: {provision.GetProperty("topic").GetString()} | {provision.GetProperty("authority").GetString()}, {provision.GetProperty("evidence").GetString()}";
            if (_encoded.Contains(id))
            {
                page.Append(head).Append(" | rule | ").AppendJoin(", ", _encoded[id].Select(r => $"`{r}`")).Append(" | |\n");
                continue;
            }

            var note = _notes.GetProperty(id);
            page.Append(head).Append(" | ").Append(note.GetProperty("how").GetString()).Append(" | ").Append(note.GetProperty("where").GetString())
                .Append(" | ").Append(note.GetProperty("note").GetString()).Append(" |\n");
        }

        Golden.Check(page.ToString(), "docs", "guide", "coverage.md");
    }

    private static JsonElement Load(string name) =>
        JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", name))).RootElement;
}
