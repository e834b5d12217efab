using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>Writes rule books and assessments for whoever reads OSCAL, the Open Security Controls Assessment Language of NIST, in JSON.</summary>
/// <remarks>
/// OSCAL knows less than an assessment: <c>docs/guide/interchange.md</c> says what is lost. Every identifier is a UUID of version 5 that follows from the
/// content, so that the same is written of the same.
/// </remarks>
public static class OscalFile
{
    /// <summary>Writes a rule book as a catalog: a group an edition, a control a line, and the provisions as sources.</summary>
    /// <param name="book">The book.</param>
    /// <param name="on">The day that the document bears.</param>
    /// <param name="library">The version that is named; this library's, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Catalog(RuleBook book, LocalDate on, string? library = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var catalog = OscalCatalog.Of(book, on, library ?? LibraryVersion.Current);
        return Output.File(output => OscalCatalog.Shape.Write(output, catalog));
    }

    /// <summary>Writes an assessment as assessment results: an observation a rule, a finding a rule that is met or not, a risk a rule that is not.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="on">The day that the document bears, and that of the assessment where nobody stated it.</param>
    /// <param name="library">The version that is named; this library's, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] AssessmentResults(Assessment assessment, LocalDate on, string? library = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var results = OscalResults.Of(assessment, on, library ?? LibraryVersion.Current, new("评估结果", "assessment results"));
        return Output.File(output => OscalResults.Shape.Write(output, results));
    }

    /// <summary>Writes the corrective actions that follow from an assessment as a plan of action and milestones.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="on">The day that the document bears, and that of the assessment where nobody stated it.</param>
    /// <param name="library">The version that is named; this library's, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed; nothing where there is nothing to be done, since OSCAL knows no empty plan.</returns>
    public static byte[]? PlanOfAction(Assessment assessment, LocalDate on, string? library = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var results = OscalResults.Of(assessment, on, library ?? LibraryVersion.Current, new("整改台账", "plan of action and milestones"));
        return results.HasActions ? Output.File(output => OscalResults.PlanShape.Write(output, results)) : null;
    }
}
