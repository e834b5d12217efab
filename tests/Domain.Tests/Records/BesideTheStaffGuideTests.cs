using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Records;

/// <summary>The guide to who helps beside the staff and to the seal's rules: its examples are read, and the sentences below them are what is said of them.</summary>
public sealed partial class BesideTheStaffGuideTests
{
    private static readonly string _guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "beside-the-staff.md"));

    public static TheoryData<string, string> Examples { get; } =
        [.. Example().Matches(_guide).Select(static m => (m.Groups[1].Value, m.Groups[2].Value.Replace("> ", string.Empty, StringComparison.Ordinal).TrimEnd()))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_told_in_the_words_below_it(string json, string said)
    {
        var reading = RecordFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Faults.Select(static f => f.Describe(Language.English)));
        var record = reading.Value!;

        Rule[] rules = [StructureRules.StaffHeadcount(40, 60), SealCustodyRules.Custodian];
        var told = rules.Where(r => r.Requirement.Judge(record) == Verdict.Met).SelectMany(r => r.Sentences!.Kept.Select(s => s.In(record))).OfType<string>()
            .Concat(RecordDoubts.Of(record).Select(static d => $"存疑：{d.Text.Chinese}"));
        Assert.Equal(said, string.Join('\n', told));
    }

    [Fact]
    public void Every_new_fact_is_named()
    {
        Assert.Equal(3, Examples.Count);
        Assert.All(
            new[] { StructureFacts.Volunteers.JsonPointer, StructureFacts.Reserve.JsonPointer, SealFacts.UseApprovedBy.JsonPointer, SealFacts.TakingOut.JsonPointer, SealFacts.BlankSheets.JsonPointer },
            static pointer => Assert.Contains($"`{pointer[1..].Replace('/', '.')}`", _guide, StringComparison.Ordinal));
        Assert.All(UseApprover.Form.Choices, static c => Assert.Contains($"`{c.Word}`", _guide, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"```json record\n(.+?)\n```\n\n((?:> [^\n]+\n)+)", RegexOptions.Singleline)]
    private static partial Regex Example();
}
