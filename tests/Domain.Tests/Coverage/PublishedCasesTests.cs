using System.Text;
using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Coverage;

/// <summary>
/// What schools published, case by case, as far as a record holds it: figures, dates and answers with their source address, and what no record holds, with the
/// reason. Whole disclosures and the founding report have tests of their own.
/// </summary>
public sealed class PublishedCasesTests
{
    private static readonly Dictionary<string, JsonElement> _cases = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "published.json")))
        .RootElement.EnumerateArray().ToDictionary(static c => c.GetProperty("case").GetString()!);

    public static TheoryData<string> All => [.. _cases.Keys];

    /// <summary>What no record holds of the cases, each once with its reason.</summary>
    internal static IEnumerable<(string Source, string What, string Why)> NotHeld => _cases.Values
        .SelectMany(static c => c.TryGetProperty("cannot", out var cannot) ? cannot.EnumerateArray().Select(n => (c.GetProperty("source").GetString()!, n.GetProperty("what").GetString()!, n.GetProperty("why").GetString()!)) : []);

    /// <summary>What is definite is what the source says, and nothing else: whatever it leaves out is unknown, and no verdict is made of it.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void No_verdict_says_more_or_other_than_the_source(string name)
    {
        var one = _cases[name];
        var reading = RecordFile.Read(Encoding.UTF8.GetBytes(one.GetProperty("record").GetRawText()));
        Assert.Empty(reading.Faults);
        var outcome = RuleBook.National.Assess(reading.Value!);

        if (one.TryGetProperty("outcome", out _))
        {
            Assert.IsType<AssessmentOutcome.NoneFits>(outcome);
            return;
        }

        var assessment = Assert.IsType<AssessmentOutcome.Assessed>(outcome).Assessment;
        Assert.Equal(
            one.GetProperty("definite").EnumerateObject().Select(static d => (d.Name, d.Value.GetString()!)).Order(),
            assessment.All.Where(static f => f.Verdict is Verdict.Met or Verdict.NotMet).Select(static f => (f.Item.Rule.Id, f.Verdict.ToString())).Order());
        Assert.All(assessment.All.Where(static f => f.Verdict == Verdict.Undetermined), static f => Assert.NotEmpty(f.Explanation.Missing()));
        Assert.Empty(assessment.Conflicts);
    }

    [Fact]
    public void A_source_stands_beside_every_case_and_a_reason_beside_whatever_is_not_held()
    {
        Assert.Equal(80, _cases.Count);
        Assert.All(_cases.Values, static c => Assert.False(string.IsNullOrWhiteSpace(c.GetProperty("source").GetString())));
        Assert.All(NotHeld, static n => Assert.EndsWith(".", n.Why, StringComparison.Ordinal));
    }
}
