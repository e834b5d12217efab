using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Disclosures;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>The papers that a school hands in each year, from its records and its charter.</summary>
public static class YearlyPapers
{
    /// <summary>The kinds of papers.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [SelfAssessmentReport.Form, CorrectionLedger.Form, FilingForm.Form, Disclosure.Form];

    /// <summary>Writes them: report, ledger and form for each union, a disclosure for the student union and one for the graduate union, and the charter.</summary>
    /// <param name="assessments">The unions of one school and year, judged.</param>
    /// <param name="charter">What the charter settles; nothing writes no charter.</param>
    /// <param name="wording">The form's own words.</param>
    /// <param name="maskNames">Whether the disclosure masks the names of students.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The papers, each with a name of its own. A school of which only colleges' records are given has no disclosure.</returns>
    public static ImmutableArray<PaperWriting> Write(ImmutableArray<Assessment> assessments, CharterTerms? charter, Wording wording, bool maskNames = false, PaperTemplates? templates = null)
    {
        var papers = ImmutableArray.CreateBuilder<PaperWriting>();
        for (var i = 0; i < assessments.Length; i++)
        {
            var (of, suffix) = (assessments[i], assessments.Length == 1 ? string.Empty : FormattableString.Invariant($"-{i + 1}"));
            papers.Add(new(SelfAssessmentReport.Form, $"{SelfAssessmentReport.Form.Id}{suffix}", [], SelfAssessmentReport.Write(of, wording, templates), []));
            papers.Add(new(CorrectionLedger.Form, $"{CorrectionLedger.Form.Id}{suffix}", [], CorrectionLedger.Write(of, templates), []));
            papers.Add(new(FilingForm.Form, $"{FilingForm.Form.Id}{suffix}", [], FilingForm.Write(of, wording, templates), []));
        }

        foreach (var kind in assessments.GroupBy(static a => a.Record.Kind).Where(static k => k.Count(static a => a.Record.Level == UnionLevel.School) == 1))
        {
            ImmutableArray<Assessment> unions = [.. kind.OrderBy(static a => a.Record.Level)];
            var fitting = charter is { Level: UnionLevel.School } && charter.Kind == kind.Key ? charter : null;
            papers.Add(new(Disclosure.Form, kind.Key == UnionKind.StudentUnion ? Disclosure.Form.Id : $"{Disclosure.Form.Id}-graduate", [], Disclosure.Write(unions, fitting, wording, maskNames, templates), []));
        }

        if (charter is not null)
        {
            papers.Add(CharterPaper.Write(charter, templates));
        }

        return papers.ToImmutable();
    }
}
