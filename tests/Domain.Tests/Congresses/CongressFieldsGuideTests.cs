using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Editions;

namespace UnionGovernance.Tests.Congresses;

/// <summary>The guide to the members that tell of congresses: its examples are read, and come to the verdicts that stand below them.</summary>
public sealed partial class CongressFieldsGuideTests
{
    private static readonly string _guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "congress-fields.md"));

    public static TheoryData<string, string, string> Records { get; } = [.. Record().Matches(_guide).Select(static m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];

    public static TheoryData<string> Congresses { get; } = [.. Congress().Matches(_guide).Select(static m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Records))]
    public void An_example_of_a_record_has_the_verdict_below_it(string json, string verdict, string asked)
    {
        var reading = RecordFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Faults.Select(static f => f.Describe(Language.English)));
        var explanation = new OnSchedule().Explain(reading.Value!);

        Assert.Equal(verdict, explanation.Verdict.ToString());
        Assert.Equal(asked.Length == 0 ? [] : [asked], explanation.Missing().Select(static p => p.JsonPointer).Take(1));
        Assert.Empty(Assessed.Of(reading.Value!).Conflicts);
        Assert.Empty(Assessed.Of(reading.Value!).Doubts);
    }

    [Theory]
    [MemberData(nameof(Congresses))]
    public void An_example_of_a_congress_is_read_and_no_number_of_it_is_refused(string json)
    {
        var reading = ProceedingsFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Faults.Select(static f => f.Describe(Language.English)));

        var review = CongressReview.Of(reading.Value!);
        Assert.Empty(review.Credentials.Refusals.Concat(review.Refusals).Concat(review.Elections.SelectMany(static e => e.AllRefusals)));
    }

    /// <summary>Every member that the page names is one of a record's or of a congress file's.</summary>
    [Fact]
    public void Every_fact_of_congresses_that_is_new_to_readers_is_named()
    {
        Assert.All(
            CongressFacts.All.Where(static p => p.JsonPointer[10..] is not ("inForm" or "studentsRepresented" or "delegateShare" or "nonCadreShare" or "delegatesElected" or "presidiumElectedBy" or "approvedByParty" or "approvedByFederation" or "reportedToFederation")),
            static p => Assert.Contains($"`{p.JsonPointer[10..]}`", _guide, StringComparison.Ordinal));
        Assert.Equal((10, 3), (Records.Count, Congresses.Count));
    }

    [GeneratedRegex(@"```json record\n(.+?)\n```\n\nYearly congress: (\w+)\.(?: Asked for: `([^`]+)`\.)?", RegexOptions.Singleline)]
    private static partial Regex Record();

    [GeneratedRegex(@"```json congress\n(.+?)\n```", RegexOptions.Singleline)]
    private static partial Regex Congress();
}
