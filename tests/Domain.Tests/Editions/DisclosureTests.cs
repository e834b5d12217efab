using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Editions;

/// <summary>Whole disclosures that schools published, as records with their source addresses. The founding report is a sample of its own.</summary>
public sealed class DisclosureTests
{
    public static TheoryData<string> All { get; } =
        [.. Directory.GetFiles(RepositoryRoot.File("tests", "cases"), "*.json").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("001", "3", "4", "5")]
    [InlineData("050", "3（一）", "3（二）", "3（三）")]
    [InlineData("084", "3", "4", "5")]
    [InlineData("124", "3", "4")]
    public void From_figures_alone_these_items_are_met(string name, params string[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(Verdict.Met, Assess(name).Findings.Single(f => f.Item.Number == number).Verdict));

    [Theory]
    [InlineData("006", "3（一）", "3（二）", "3（三）")]
    [InlineData("003", "3", "4", "5")]
    [InlineData("138", "3", "4", "5")]
    public void More_than_forty_staff_hang_on_the_one_missing_fact(string name, string staff, string presidium, string departments)
    {
        var findings = Assess(name).Findings.ToDictionary(f => f.Item.Number);

        Assert.Equal(Verdict.Undetermined, findings[staff].Verdict);
        Assert.Equal("/structure/largeOrManyCampuses", Assert.Single(findings[staff].Explanation.Missing()).JsonPointer);
        Assert.Equal([Verdict.Met, Verdict.Met], [findings[presidium].Verdict, findings[departments].Verdict]);
    }

    [Theory]
    [InlineData("006")]
    [InlineData("084")]
    [InlineData("138")]
    public void No_blank_or_sentence_is_read_as_a_no(string name) =>
        Assert.DoesNotContain(Assess(name).Record.Claims, c => c.Answer is Answer.No or Answer.BelowStandard);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_other_declared_item_is_undetermined_and_its_claim_unsupported(string name)
    {
        var assessment = Assess(name);

        Assert.StartsWith("http", assessment.Record.Source, StringComparison.Ordinal);
        foreach (var finding in assessment.Findings.Where(f => f.Item.Rule.Id is not ("staff.headcount" or "presidium.size" or "departments.count")))
        {
            var standing = finding.Claim is null or { Answer: Answer.Blank } ? ClaimStanding.None : ClaimStanding.Unsupported;
            Assert.Equal((Verdict.Undetermined, standing), (finding.Verdict, finding.Standing));
            Assert.NotEmpty(finding.Explanation.Missing());
        }

        Assert.DoesNotContain(assessment.Findings, f => f.Verdict == Verdict.NotMet);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_is_in_the_written_form(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.File("tests", "cases", $"{name}.json"));

        Assert.Equal(bytes, RecordFile.Write(RecordFile.Read(bytes).Value!));
    }

    /// <summary>A date without a year, and one whose separators were lost, stay words.</summary>
    [Theory]
    [InlineData("003", "召开日期为:3月30日")]
    [InlineData("006", "召开日期为:201911920")]
    public void A_date_that_cannot_be_read_is_no_date(string name, string words)
    {
        var record = Assess(name).Record;

        Assert.Equal(Known.Unknown, record.Congress.HeldOn.Known);
        Assert.Equal(words, record.RemarkAt("/congress/heldOn")!.Words);
    }

    private static Assessment Assess(string name)
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("tests", "cases", $"{name}.json"))).Value!;
        return Assessed.Of(record);
    }
}
