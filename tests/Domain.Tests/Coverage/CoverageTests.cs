using System.Reflection;
using System.Text;
using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Coverage;

/// <summary>Every collected provision is accounted for: encoded by a rule, or otherwise, or not, with a reason.</summary>
/// <remarks>
/// The reasons are test data and do not stand beside the provisions: what becomes of a provision is said of the library and not of the law,
/// and Law knows neither rules nor papers.
/// </remarks>
public sealed class CoverageTests
{
    private static readonly JsonElement _notes = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "coverage.json"))).RootElement;

    private static readonly Rule[] _rules =
    [
        .. RuleBook.National.Editions.SelectMany(static e => e.Items).Select(static i => i.Rule),
        .. SchoolGoals.All,
        OversightRules.PartyHearsEachSemester,
        SelectionRules.CollegeChain,
    ];

    private static readonly Precondition[] _preconditions =
    [
        .. typeof(Precondition).Assembly.GetTypes()
            .SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(static p => p.PropertyType == typeof(Precondition))
            .Select(static p => (Precondition)p.GetValue(null)!),
    ];

    private static readonly ILookup<Provision, (string How, string Where)> _encoded = _rules.SelectMany(static r => r.Basis.Provisions.Select(p => (p, How: "rule", Where: r.Id)))
        .Concat(_preconditions.SelectMany(static r => r.Basis.Provisions.Select(p => (p, How: "precondition", Where: r.Id))))
        .Concat(CharterOptions.All.SelectMany(static o => o.Provisions.Select(p => (p, How: "option", Where: o.Id))))
        .Concat(CharterArticles.All.SelectMany(static a => a.Provisions.Select(p => (p, How: "paper", Where: $"charter: {a.Label}"))))
        .Distinct()
        .ToLookup(static e => e.p, static e => (e.How, e.Where));

    [Fact]
    public void Every_provision_is_accounted_for_once()
    {
        var noted = _notes.EnumerateObject().Select(static n => n.Name).ToList();

        Assert.Empty(noted.Except(Provisions.All.Select(static p => p.Id)));
        Assert.DoesNotContain(Provisions.All, p => _encoded.Contains(p) == noted.Contains(p.Id));
    }

    /// <summary>A rule that rested on nothing would be an invention of ours.</summary>
    [Fact]
    public void A_rule_cites_a_provision_or_is_the_school_s_own_goal() =>
        Assert.All(_rules, static r => Assert.True(r.Basis.Provisions.Count > 0 || r.Basis.Equals(Basis.OwnGoal), r.Id));

    /// <summary>An act is refused by arithmetic or the order of time, and found by what a provision, a goal of the school's own or a charter says; what rests on habit alone is told here.</summary>
    [Fact]
    public void What_asks_before_an_act_names_its_basis()
    {
        Assert.True(_preconditions.Select(static p => p.Id).Distinct().Count() > 30);
        Assert.Equal(
            new[] { Basis.Habit("改革运行机制"), Basis.Habit("公章移交"), Basis.Habit("用印审批"), Basis.Habit("满意度调查") }.ToHashSet(),
            _preconditions.Select(static p => p.Basis).Where(static b => b.Provisions.Count == 0 && b != Basis.OwnGoal && b != Basis.Arithmetic(b.Place) && b != Basis.Time(b.Place)).ToHashSet());
    }

    /// <summary>Where a charter chooses and no provision is known, the reason for the default says so, or whose report it follows.</summary>
    [Fact]
    public void An_option_cites_a_provision_or_says_that_none_is_known() => Assert.All(
        CharterOptions.All,
        static o => Assert.True(
            o.Provisions.Count > 0 || o.Reason.Chinese.Contains("未见", StringComparison.Ordinal) || o.Reason.Chinese.Contains("自评报告", StringComparison.Ordinal), o.Id));

    [Fact]
    public void No_example_of_a_single_school_is_a_ground_for_not_met()
    {
        Assert.DoesNotContain(_rules, static r => r.Basis.Force == Force.LocalExample);
        Assert.All(_rules, static r => Assert.DoesNotContain(r.Basis.Provisions, static p => p.Force == Force.LocalExample));
        Assert.All(
            _preconditions.Where(static p => p.Basis.Provisions.Count > 0 && p.Basis.Provisions.All(static q => q.Force == Force.LocalExample)),
            static p => Assert.Equal(Force.LocalExample, p.Basis.Force));
    }

    [Fact]
    public void The_guide_says_what_the_code_does()
    {
        var page = new StringBuilder(
            """
            # Coverage

            Every provision that was collected, document by document, and what becomes of it: rules, preconditions, options of the charter and its articles name it, or a
            reason says why none does. Made by a test from the provisions themselves and from `tests/reference/coverage.json`.

            """);
        foreach (var document in Provisions.All.GroupBy(static p => p.Document))
        {
            page.Append($"\n## {document.Key.Citation}\n\n{document.Key.Title.English}.\n\n| Provision | Id | It says | Place | Force | Known | Becomes | Where |\n|---|---|---|---|---|---|---|---|\n");
            foreach (var provision in document)
            {
                page.Append($"| `{_names[provision]}` | {provision.Id} | {provision.Says.English} | {Places(provision)} | {provision.Force.Describe(Language.English)} | {HowKnown(provision)} | {Becomes(provision)} |\n");
            }
        }

        page.Append(
            """

            ## What published cases hold and a record does not

            Of some ninety cases that schools published, run through the program (`PublishedCasesTests`), this cannot be expressed, or only in part.

            | Source | What | Why |
            |---|---|---|

            """);
        foreach (var (source, what, why) in PublishedCasesTests.NotHeld)
        {
            page.Append($"| {source} | {what} | {why} |\n");
        }

        Assert.DoesNotContain(_notes.EnumerateObject(), static n => n.Value.GetProperty("how").GetString() == "open");
        Golden.Check(page.ToString(), "docs", "guide", "coverage.md");
    }

    private static readonly Dictionary<Provision, string> _names = typeof(Provision).Assembly.GetTypes()
        .SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(static p => p.PropertyType == typeof(Provision))
        .ToDictionary(static p => (Provision)p.GetValue(null)!, static p => $"{p.DeclaringType!.Name}.{p.Name}");

    private static string HowKnown(Provision provision) =>
        provision.IsGap ? "no national text found" : provision.Attestation.Describe(Language.English);

    private static string Places(Provision provision) => string.Join("; ", provision.Places
        .Select(p => p.Document == provision.Document ? p.Number ?? provision.Heading : p.Number is null ? p.Document.Title.English : $"{p.Document.Title.English}, {p.Number}"));

    private static string Becomes(Provision provision)
    {
        if (_encoded.Contains(provision))
        {
            return $"{string.Join(", ", _encoded[provision].Select(static e => e.How).Distinct())} | {string.Join(", ", _encoded[provision].Select(static e => $"`{e.Where}`").Distinct())}";
        }

        var note = _notes.GetProperty(provision.Id);
        return $"{note.GetProperty("how").GetString()} | {note.GetProperty("where").GetString()}: {note.GetProperty("note").GetString()}";
    }
}
