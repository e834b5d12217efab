using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Papers.Activities;
using UnionGovernance.Papers.Appraisals;
using UnionGovernance.Papers.Oversight;
using UnionGovernance.Papers.Satisfaction;
using UnionGovernance.Papers.Selections;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Seals.Register;
using UnionGovernance.Selections.Course;
using UnionGovernance.Years;

namespace UnionGovernance.Papers;

/// <summary>The papers that the acts of a year give rise to: of selections, appraisals, activities, hearings and surveys.</summary>
public static class YearPapers
{
    /// <summary>The kinds of papers, subject by subject.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } =
        [.. SelectionPapers.Forms, .. AppraisalPapers.Forms, .. ActivityPapers.Forms, .. OversightPapers.Forms, .. SatisfactionPapers.Forms];

    /// <summary>Writes every paper of a year.</summary>
    /// <param name="year">The year, replayed.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <param name="seals">The registers of the union's seals, of which the oversight reports print checkpoints.</param>
    /// <returns>The papers, each with a name of its own.</returns>
    public static ImmutableArray<PaperWriting> Write(YearReplay year, PaperTemplates? templates = null, params IEnumerable<SealRegister> seals)
    {
        ArgumentNullException.ThrowIfNull(year);
        var opening = year.History.Opening;
        return
        [
            .. SelectionPapers.Write(year.Subject<SelectionsOfTheYear>(), opening, templates),
            .. AppraisalPapers.Write(year.Subject<AppraisalsOfTheYear>(), opening, templates),
            .. ActivityPapers.Write(year.Subject<ActivityRegister>(), opening, templates),
            .. OversightPapers.Write(year, templates, seals),
            .. SatisfactionPapers.Write(year, templates),
        ];
    }
}
