using UnionGovernance.Editions;
using UnionGovernance.Interchange;
using UnionGovernance.Interchange.Oscal;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Interchange;

/// <summary>The code of docs/guide/interchange.md stands here, line by line, and is run.</summary>
public sealed class InterchangeGuideTests
{
    [Fact]
    public void A_result_is_written_and_made_again_as_the_guide_says()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Structure = new() { Staff = Fact.Given(42), LargeOrManyCampuses = Fact.Given(false) },
        };

        Assert.StartsWith("逐字节相同", Told(record), StringComparison.Ordinal);
    }

    [Fact]
    public void Oscal_is_written_as_the_guide_says()
    {
        var assessment = RuleBook.National.Assess(new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)), Structure = new() { Presidium = Fact.Given(6) } }).Assessment!;
        var (catalog, results, plan) = Written(assessment);

        Assert.All([catalog, results, plan!], Assert.NotEmpty);
    }

    private static string Told(UnionRecord record)
    {
        var outcome = RuleBook.National.Assess(record);
        if (outcome.Assessment is not { } assessment)
        {
            throw new InvalidOperationException(outcome.ToString());
        }

        byte[] file = ResultFile.Write(assessment);

        return Reproduction.Of(file) switch
        {
            Reproduction.Same => "逐字节相同",
            Reproduction.Altered => "内容改动过",
            Reproduction.Differs { Because: var because, Turned: var turned } => $"{string.Join('；', because.Select(b => b.Chinese))}；{turned.Count} 条结论不同",
            Reproduction.Refused { Reading: var reading } => string.Join('\n', reading.Faults),
            _ => string.Empty,
        };
    }

    private static (byte[] Catalog, byte[] Results, byte[]? Plan) Written(Assessment assessment)
    {
        var on = new NodaTime.LocalDate(2025, 9, 1);
        byte[] catalog = OscalFile.Catalog(RuleBook.National, on);
        byte[] results = OscalFile.AssessmentResults(assessment, on);
        byte[]? plan = OscalFile.PlanOfAction(assessment, on);
        return (catalog, results, plan);
    }
}
