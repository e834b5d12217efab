using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Disclosures;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>The papers that a school hands in each year, from its records and its charter.</summary>
public static class YearlyPapers
{
    /// <summary>The kinds of papers that are written from records.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [SelfAssessmentReport.Form, CorrectionLedger.Form, FilingForm.Form, Disclosure.Form];

    /// <summary>Writes them: report, ledger and form for each union, a disclosure for the student union and one for the graduate union, and the charter.</summary>
    /// <param name="sources">The unions of one school and year, judged; its charter, congress and year, whose rules the disclosure prints.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The papers, each with a name of its own. A school of which only colleges' records are given has no disclosure.</returns>
    public static ImmutableArray<PaperWriting> Write(PaperSources sources, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var (assessments, papers) = (sources.Assessments, ImmutableArray.CreateBuilder<PaperWriting>());
        for (var i = 0; i < assessments.Length; i++)
        {
            var (of, suffix) = (assessments[i], assessments.Length == 1 ? string.Empty : FormattableString.Invariant($"-{i + 1}"));
            Add(SelfAssessmentReport.Form, suffix, SelfAssessmentReport.Write(of, sources.Wording, templates));
            Add(CorrectionLedger.Form, suffix, CorrectionLedger.Write(of, templates));
            Add(FilingForm.Form, suffix, FilingForm.Write(of, sources.Wording, templates));
        }

        foreach (var kind in assessments.GroupBy(static a => a.Record.Union.Kind).Where(static k => k.Count(static a => a.Record.Union.Level == UnionLevel.School) == 1))
        {
            Add(
                Disclosure.Form,
                kind.Key == UnionKind.StudentUnion ? string.Empty : "-graduate",
                Disclosure.Write(sources with { Assessments = [.. kind.OrderBy(static a => a.Record.Union.Level)] }, templates));
        }

        if (sources.Charter is { } charter)
        {
            papers.Add(CharterPaper.Write(charter, templates));
        }

        return papers.ToImmutable();

        void Add(PaperForm form, string suffix, Paper paper) => papers.Add(new(form, $"{form.Id}{suffix}", [], paper, []));
    }
}
