using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Satisfaction;
using UnionGovernance.Seals;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance;

/// <summary>All facts of a record, rosters apart, in the order of the file.</summary>
public static class RecordFacts
{
    /// <summary>学年.</summary>
    public static FactPath AcademicYear { get; } = new UnionYearPath("/academicYear", new("学年", "academic year"));

    /// <summary>评估截至日期.</summary>
    public static FactPath<UnionRecord, LocalDate> AsOf { get; } = new(
        "/asOf", new("评估截至日期", "date of assessment"), DateForm.Instance, static r => r.AsOf, static (r, f) => r with { AsOf = f });

    /// <summary>The facts.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
    [
        .. PositioningFacts.All, .. StructureFacts.All, .. EligibilityFacts.All, .. SelectionFacts.All, .. CongressFacts.All,
        .. TrainingFacts.All, .. AppraisalFacts.All, .. IncentivesFacts.All, .. GuidanceFacts.All, .. SealFacts.All,
        .. ReachFacts.All, .. SatisfactionFacts.All,
    ];

    /// <summary>What is asked of a union's year, which is no fact of a record but says which record it is.</summary>
    private sealed record UnionYearPath(string JsonPointer, Words Label) : FactPath(JsonPointer, Label);
}
