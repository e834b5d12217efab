using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Interchange.Oscal;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Interchange;

/// <summary>What is written for readers of OSCAL.</summary>
public sealed partial class OscalTests
{
    private const string Library = "1.2.3";

    private static readonly LocalDate _day = new(2025, 9, 1);

    private static readonly UnionRecord _record = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new LocalDate(2025, 6, 30)),
        Structure = new() { Staff = Fact.Given(45), LargeOrManyCampuses = Fact.Given(false), Presidium = Fact.Given(6), Departments = Fact.Given(6) },
        Corrections =
        [
            new("staff.headcount", "工作人员超过上限", "换届时减少5人", "校团委", Fact.Given(new LocalDate(2025, 10, 31)), Fact.Given(false)) { Milestones = [new(new(2025, 9, 15), "核对名单", true), new(new(2025, 10, 20), "公布新名单")] },
        ],
        Waivers = [new("presidium.size", "两院合并，过渡一年", "校党委", "党发〔2024〕7号", new(2024, 9, 1), new(2025, 8, 31))],
        Evidence = [new("/structure/departments", "核对名册", new(2025, 6, 1), "校团委", new(2025, 12, 31))],
    };

    private static Assessment Assessed => RuleBook.National.Assess(_record).Assessment!;

    /// <summary>A few lines of a table, so that a person reads what is made of them: not met and planned, not met and waived, met on evidence, open.</summary>
    internal static Edition Few { get; } = School2023.Table with
    {
        Id = "invented-few",
        Yearly = false,
        Items = [.. School2023.Table.Items.Where(static i => i.Rule.Id is "structure.flat" or "staff.headcount" or "presidium.size" or "departments.count")],
    };

    private static Assessment Of(Edition edition) => RuleBook.National.With(edition).Assess(_record with { Edition = edition.Id }).Assessment!;

    // Identifiers follow from every word of the rule book: each is told by the place where it first stands.
    private static string Numbered(byte[] document)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var book = RuleBook.National.With(Few).Hash;
        return Uuids().Replace(Encoding.UTF8.GetString(document), m => $"uuid-{numbers[m.Value] = numbers.GetValueOrDefault(m.Value, numbers.Count + 1)}")
            .Replace(book, "the-hash-of-the-rule-book", StringComparison.Ordinal).Replace($"\"{book[..12]}\"", "\"the-hash-of-t\"", StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessment_in_oscal_is_read_before_it_is_accepted() =>
        Golden.Check(Numbered(OscalFile.AssessmentResults(Of(Few), _day, Library)), "tests", "Domain.Tests", "Interchange", "OscalResults.verified.json");

    [Fact]
    public void A_plan_of_action_in_oscal_is_read_before_it_is_accepted() =>
        Golden.Check(Numbered(OscalFile.PlanOfAction(Of(Few), _day, Library)!), "tests", "Domain.Tests", "Interchange", "OscalPlan.verified.json");

    [Fact]
    public void A_catalog_has_every_rule_of_every_edition_once_with_its_number_and_its_limits()
    {
        using var catalog = JsonDocument.Parse(OscalFile.Catalog(RuleBook.National, _day, Library));
        var controls = catalog.RootElement.GetProperty("catalog").GetProperty("groups").EnumerateArray().SelectMany(static g => g.GetProperty("controls").EnumerateArray()).ToDictionary(static c => c.GetProperty("id").GetString()!);

        Assert.All(RuleBook.National.Editions.SelectMany(static e => e.Items.Select(i => (e.Id, Item: i))), line =>
        {
            var control = controls[$"{line.Id}.{line.Item.Rule.Id}"];
            Assert.Equal(line.Item.Number, Property(control, "label"));
            Assert.Equal(line.Item.Rule.Title.Chinese, control.GetProperty("title").GetString());
        });
        Assert.Equal(["40", "60"], controls["school-2023-2024.staff.headcount"].GetProperty("params").EnumerateArray()
            .Where(static p => Property(p, "fact") == "/structure/staff").Select(static p => p.GetProperty("values")[0].GetString()!).Order(StringComparer.Ordinal));
    }

    /// <summary>OSCAL knows a finding that is satisfied and one that is not. What is open is neither, and is seen all the same.</summary>
    [Fact]
    public void What_is_undetermined_is_an_observation_and_no_finding()
    {
        using var results = JsonDocument.Parse(OscalFile.AssessmentResults(Assessed, _day, Library));
        var result = results.RootElement.GetProperty("assessment-results").GetProperty("results")[0];
        var observed = result.GetProperty("observations").EnumerateArray().ToDictionary(static o => o.GetProperty("uuid").GetString()!, static o => Enum.Parse<Verdict>(Property(o, "verdict")!));
        var found = result.GetProperty("findings").EnumerateArray().ToDictionary(
            static f => f.GetProperty("related-observations")[0].GetProperty("observation-uuid").GetString()!, static f => f.GetProperty("target").GetProperty("status").GetProperty("state").GetString());

        Assert.Equal(Assessed.All.Select(static f => f.Verdict), observed.Values);
        Assert.Contains(Verdict.Undetermined, observed.Values);
        Assert.All(observed, o => Assert.Equal(o.Value switch { Verdict.Met => "satisfied", Verdict.NotMet => "not-satisfied", _ => null }, found.GetValueOrDefault(o.Key)));
    }

    [Fact]
    public void Where_nothing_is_to_be_done_there_is_no_plan()
    {
        var nothing = RuleBook.National.Assess(_record with { Structure = new(), Corrections = [], Waivers = [], Evidence = [] }).Assessment!;

        Assert.Null(OscalFile.PlanOfAction(nothing, _day, Library));
    }

    /// <summary>The example of RFC 9562 (A.4): www.example.com in the namespace of host names.</summary>
    [Fact]
    public void Identifiers_are_uuids_of_version_five() =>
        Assert.Equal("2ed6657d-e927-568b-95e1-2665a8aea6a2", OscalIds.Of(new("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    /// <summary>What the specification asks of every document, looked for in all that is written of random unions: tokens, lines, times, identifiers that stand once, references that lead somewhere.</summary>
    [Fact]
    public void Whatever_a_record_holds_its_documents_are_sound()
    {
        using var catalog = JsonDocument.Parse(OscalFile.Catalog(RuleBook.National, _day, Library));
        var controls = All(catalog.RootElement).Where(static e => e.Name == "id").Select(static e => e.Value.GetString()!).ToHashSet();
        Sound(catalog.RootElement, controls);
        RandomUnion.Any.Sample(
            union =>
            {
                foreach (var record in new[] { union.Rosters, union.Figures })
                {
                    if (RuleBook.National.Assess(record).Assessment is not { } assessment)
                    {
                        continue;
                    }

                    foreach (var written in new[] { OscalFile.AssessmentResults(assessment, _day, Library), OscalFile.PlanOfAction(assessment, _day, Library) })
                    {
                        if (written is not null)
                        {
                            using var document = JsonDocument.Parse(written);
                            Sound(document.RootElement, controls);
                        }
                    }
                }
            },
            // Each draw writes three documents and reads every member of them.
            iter: 60);
    }

    private static void Sound(JsonElement document, HashSet<string> controls)
    {
        var all = All(document).ToList();
        var uuids = all.Where(static e => e.Name == "uuid").Select(static e => e.Value.GetString()!).ToList();
        Assert.Equal(uuids.Count, uuids.Distinct().Count());
        Assert.All(uuids, static u => Assert.Matches(Uuid(), u));
        foreach (var (name, value) in all)
        {
            switch (name)
            {
                case "id" or "state" or "reason" or "type" or "rel" or "lifecycle" or "status" when value.ValueKind == JsonValueKind.String:
                    Assert.Matches(Token(), value.GetString()!);
                    break;
                case "value" or "title" or "version" or "identifier-type" or "label":
                    Assert.Matches(Line(), value.GetString()!);
                    break;
                case "last-modified" or "start" or "collected" or "expires" or "deadline" or "date":
                    Assert.Matches(Time(), value.GetString()!);
                    break;
                case "control-id":
                    Assert.Contains(value.GetString()!, controls);
                    break;
                case "target-id":
                    Assert.Contains(value.GetString()!, controls);
                    break;
                case "observation-uuid" or "risk-uuid":
                    Assert.Contains(value.GetString()!, uuids);
                    break;
                case "href" when value.GetString()!.StartsWith('#'):
                    Assert.Contains(value.GetString()![1..], uuids);
                    break;
            }

            Assert.False(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0, $"{name} is empty");
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> All(JsonElement element) => element.ValueKind switch
    {
        // Whose the system is is called by its name, which is no token.
        JsonValueKind.Object => element.EnumerateObject().Where(static p => p.Name != "system-id").SelectMany(static p => All(p.Value).Prepend((p.Name, p.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };

    private static string? Property(JsonElement of, string name) =>
        of.GetProperty("props").EnumerateArray().Where(p => p.GetProperty("name").GetString() == name).Select(static p => p.GetProperty("value").GetString()).FirstOrDefault();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
    private static partial Regex Uuids();

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$")]
    private static partial Regex Token();

    [GeneratedRegex(@"^\S(.*\S)?$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$")]
    private static partial Regex Time();
}
