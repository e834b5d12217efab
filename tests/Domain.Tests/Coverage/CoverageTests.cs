using System.Reflection;
using System.Text;
using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Coverage;

/// <summary>Every collected provision is accounted for: encoded by a rule, or otherwise, or not yet, with a reason.</summary>
public sealed class CoverageTests
{
    private static readonly JsonElement _provisions = Load("provisions.json");
    private static readonly JsonElement _notes = Load("coverage.json");

    private static readonly ILookup<string, string> _ruled = NationalEditions.All.SelectMany(e => e.Items).Select(i => i.Rule)
        .Concat(SchoolGoals.All)
        .Append(OversightRules.PartyHearsEachTerm)
        .Append(UnionGovernance.Selections.SelectionRules.CollegeChain)
        .SelectMany(r => r.Provision.Ids.Select(id => (Id: id, Rule: r.Id)))
        .Distinct()
        .ToLookup(p => p.Id, p => p.Rule);

    private static readonly ILookup<string, (string How, string Where)> _encoded = _ruled.SelectMany(g => g.Select(r => (g.Key, How: "rule", Where: r)))
        .Concat(Preconditions().SelectMany(p => p.Provision.Ids.Select(id => (id, How: "precondition", Where: p.Id))))
        .Concat(CharterOptions.All.SelectMany(o => o.Provisions.Select(id => (id, How: "option", Where: o.Id))))
        .Concat(CharterArticles.All.SelectMany(a => a.Provisions.Select(id => (id, How: "paper", Where: $"charter: {a.Label}"))))
        .Distinct()
        .ToLookup(p => p.Item1, p => (p.How, p.Where));

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

        Assert.DoesNotContain(local, _ruled.Contains);
    }

    [Fact]
    public void The_guide_says_what_the_code_does()
    {
        var page = new StringBuilder(
            """
            # Coverage

            Every entry of the collected provisions, and what becomes of it. Made by a test from the rules themselves and from
            `tests/reference/coverage.json`. An entry that nothing encodes would stand as *open*; there is none.

            | Provision | Subject | Authority | Becomes | Where | Note |
            |---|---|---|---|---|---|

            """);
        foreach (var provision in _provisions.EnumerateArray())
        {
            var id = provision.GetProperty("id").GetString()!;
            var head = $"| {id} | {provision.GetProperty("level").GetString()}: {provision.GetProperty("topic").GetString()} | {provision.GetProperty("authority").GetString()}, {provision.GetProperty("evidence").GetString()}";
            if (_encoded.Contains(id))
            {
                page.Append(head).Append(" | ").AppendJoin(", ", _encoded[id].Select(e => e.How).Distinct()).Append(" | ")
                    .AppendJoin(", ", _encoded[id].Select(e => $"`{e.Where}`").Distinct()).Append(" | |\n");
                continue;
            }

            var note = _notes.GetProperty(id);
            page.Append(head).Append(" | ").Append(note.GetProperty("how").GetString()).Append(" | ").Append(note.GetProperty("where").GetString())
                .Append(" | ").Append(note.GetProperty("note").GetString()).Append(" |\n");
        }

        Assert.DoesNotContain(_notes.EnumerateObject(), static n => n.Value.GetProperty("how").GetString() == "open");
        Golden.Check(page.ToString(), "docs", "guide", "coverage.md");
    }

    [Fact]
    public void What_asks_before_an_act_names_its_source()
    {
        var known = _provisions.EnumerateArray().ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty("authority").GetString()!);

        Assert.True(Preconditions().Select(p => p.Id).Distinct().Count() > 30);
        Assert.All(Preconditions(), p => Assert.All(p.Provision.Ids, id => Assert.True(known.ContainsKey(id), id)));
        Assert.All(
            Preconditions().Where(p => p.Provision.Ids.Count > 0 && p.Provision.Ids.All(id => known[id] == "local-example")),
            p => Assert.Equal(Force.LocalExample, p.Provision.Force));
    }

    private static IEnumerable<Precondition> Preconditions() => typeof(Precondition).Assembly.GetExportedTypes()
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(p => p.PropertyType == typeof(Precondition))
        .Select(p => (Precondition)p.GetValue(null)!);

    private static JsonElement Load(string name) =>
        JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", name))).RootElement;
}
