using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Editions;

/// <summary>Assessments of records that are known to be sound, by the one edition that fits.</summary>
internal static class Assessed
{
    public static Assessment Of(UnionRecord record) => Of(RuleBook.National.Assess(record));

    public static Assessment Of(UnionRecord record, Edition edition) => Of(RuleBook.National.With(edition).Assess(record with { Edition = edition.Id }));

    public static Assessment Of(AssessmentOutcome outcome) => Assert.IsType<AssessmentOutcome.Assessed>(outcome).Assessment;
}
