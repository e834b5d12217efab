using System.Collections.Immutable;
using System.Globalization;
using Scriban.Runtime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers;

/// <summary>The self-assessment report (自评报告): measures and results, problems, improvements, signature, and what is still to be supplied.</summary>
public static class SelfAssessmentReport
{
    /// <summary>The kind of paper.</summary>
    public static PaperForm Form { get; } = new(
        "self-assessment-report",
        new("自评报告", "self-assessment report"),
        new("学校团委、省级团委和学联", "the League committee, the provincial League committee and federation"),
        new("学校团委", "the League committee"),
        new("无", "none"))
    {
        Names =
        [
            .. Texts("title", "opening", "organ", "date"), new("incomplete", TemplateValue.Condition),
            new("measures", TemplateValue.List, Texts("number", "heading", "paragraph", "results")), new("problems", TemplateValue.List, Texts("number", "text", "remedy")),
        ],
    };

    // Rules that the ten measures do not list, under the measure to which they belong.
    private static readonly ImmutableDictionary<string, string> _elsewhere = ImmutableDictionary<string, string>.Empty
        .Add("posts.permitted", "3")
        .Add("congress.delegates-elected", "6");

    /// <summary>Writes the report of a record.</summary>
    /// <param name="assessment">The record, assessed. Measures that its edition does not ask are assessed beside it.</param>
    /// <returns>The report, in our own words.</returns>
    public static Paper Write(Assessment assessment) => Write(assessment, Wording.Own);

    /// <summary>Writes the report of a record in a form's own words.</summary>
    /// <param name="assessment">The record, assessed.</param>
    /// <param name="wording">The form's words; where it has none for a rule, ours stand.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The report.</returns>
    public static Paper Write(Assessment assessment, Wording wording, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(assessment);
        var record = assessment.Record;
        var blanks = new List<Blank>();
        ImmutableArray<Finding> findings = [.. assessment.Findings, .. Beside(assessment)];
        var title = $"{record.Union.Title}改革情况自评报告";
        var values = new ScriptObject
        {
            ["title"] = Dialect.Escape(title),
            ["opening"] = Opening(assessment, blanks),
            ["measures"] = Measures(record, findings, wording, blanks),
            ["problems"] = Problems(record, [.. findings, .. assessment.Goals], wording),
            ["organ"] = record.SignedBy is { } organ ? Dialect.Escape(organ) : Fill("落款单位", "/signedBy", blanks),
            ["date"] = Fill("落款日期", null, blanks),
        };
        ImmutableArray<Blank> listed = [.. blanks.Distinct()];
        values["incomplete"] = listed.Length > 0;
        return PaperWriter.Finish(templates ?? PaperTemplates.Shipped, Form, title, values, listed);
    }

    private static IEnumerable<Finding> Beside(Assessment assessment)
    {
        if (assessment.Record.Union.Level != UnionLevel.School || assessment.Record.Union.Kind != UnionKind.StudentUnion)
        {
            return [];
        }

        var known = assessment.Findings.Select(static f => f.Item.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return RuleBook.National.Assess(assessment.Record with { Edition = TenMeasures.Id }).Assessment!.Findings.Where(f => !known.Contains(f.Item.Rule.Id));
    }

    private static string Opening(Assessment assessment, List<Blank> blanks)
    {
        var notice = assessment.Record.Notice is { } named ? Dialect.Escape($"《{named}》") : Fill("省级通知名称", "/notice", blanks);
        var asOf = assessment.Record.AsOf.Known == Known.Given
            ? Dialect.Escape(DateForm.Instance.Show(assessment.Record.AsOf.Low, Language.Chinese))
            : Fill("评估截至日期", "/asOf", blanks);
        var edition = Dialect.Escape($"“{assessment.Edition.Title.Chinese}”{(assessment.CarriedForward ? "（非本学年的指标，沿用）" : string.Empty)}");
        return $"{Dialect.Escape($"依据{Opinions2019.Document.Citation}和")}{notice}{Dialect.Escape("，对照")}{edition}{Dialect.Escape("，截至")}{asOf}"
            + $"{Dialect.Escape($"，现将{assessment.Record.Union.Title}改革情况报告如下。")}";
    }

    private static ScriptArray Measures(UnionRecord record, ImmutableArray<Finding> findings, Wording wording, List<Blank> blanks)
    {
        var measures = new ScriptArray();
        for (var number = 1; number <= TenMeasures.Headings.Length; number++)
        {
            var own = record.Paragraphs.FirstOrDefault(p => p.Measure == number);
            measures.Add(new ScriptObject
            {
                ["number"] = Number(number),
                ["heading"] = Dialect.Escape(TenMeasures.Headings[number - 1].Chinese),
                ["paragraph"] = own is null
                    ? Fill($"第{number}项措施的情况", $"/paragraphs/{number}", blanks)
                    : Dialect.Escape(own.Text),
                ["results"] = string.Concat(findings.Where(f => MeasureOf(f) == Number(number)).Select(f => Result(f, wording, blanks))),
            });
        }

        return measures;
    }

    private static string Result(Finding finding, Wording wording, List<Blank> blanks)
    {
        var measured = finding.Measured.Where(static m => m.Known is Known.Given or Known.Within)
            .Select(static m => $"{m.Path.Label.Chinese}：{m.Describe(Language.Chinese)}");
        var title = wording.Of(finding.Item.Rule);
        switch (finding.Verdict)
        {
            case Verdict.Met:
                var statements = finding.Statements.Select(static s =>
                    $"据{s.By}{DateForm.Instance.Describe(s.On)}《{s.Document}》").ToList();
                return Dialect.Escape($"{title}：{string.Join("；", statements.Count > 0 ? statements : measured)}，{finding.Describe(Language.Chinese)}。");
            case Verdict.NotApplicable:
                return Dialect.Escape($"{title}：不适用。");
            case Verdict.Undetermined:
                var missing = finding.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Missing())
                    .Where(static p => !p.JsonPointer.Contains("/list/", StringComparison.Ordinal)).Distinct();
                return Dialect.Escape($"{title}：")
                    + string.Concat(missing.Select(p => Fill(p.Label.Chinese, p.JsonPointer, blanks)))
                    + Dialect.Escape("，尚无法判定。");
            default:
                return string.Empty;
        }
    }

    // Rules broken by the same fact are one problem: a school's goal repeats a national rule, not a second failing.
    private static ScriptArray Problems(UnionRecord record, ImmutableArray<Finding> findings, Wording wording)
    {
        var problems = new ScriptArray();
        foreach (var group in findings.Where(static f => f.Verdict == Verdict.NotMet).GroupBy(BrokenFacts, StringComparer.Ordinal))
        {
            var correction = record.Corrections.FirstOrDefault(c => group.Any(f => f.Item.Rule.Id == c.Rule));
            var first = group.First();
            var reason = group.Select(static f => f.Reason).FirstOrDefault(static r => r is not null);
            problems.Add(new ScriptObject
            {
                ["number"] = Number(problems.Count + 1),
                ["text"] = Dialect.Escape(
                    $"{(correction is { Problem.Length: > 0 } ? Sentence(correction.Problem) : Found(first, wording))}{(reason is null ? string.Empty : $"学校说明：{Sentence(reason)}")}"),
                ["remedy"] = Dialect.Escape(
                    correction is { Measure.Length: > 0 } ? Own(correction)
                    : first.Mends.Length == 0 ? "（建议）查明情况，按规定改正。"
                    : $"（建议）{string.Join(first.Mends.Any(static m => m.Alternative) ? "，或者" : "；", first.Mends.Select(static m => m.Describe(Language.Chinese)))}。"),
            });
        }

        return problems;
    }

    private static string BrokenFacts(Finding finding) => string.Join(
        ' ',
        finding.Explanation.Whole()
            .Where(static e => e is { Verdict: Verdict.NotMet, Of: null } && e.Measured.Length > 0)
            .SelectMany(static e => e.Measured)
            .Select(static m => m.Path.JsonPointer)
            .Distinct());

    /// <summary>What was found beside what is asked.</summary>
    internal static string Found(Finding finding, Wording wording)
    {
        var broken = finding.BrokenBy.Count();
        var facts = string.Join("；", finding.Measured.Where(static m => m.Known is Known.Given or Known.Within)
            .Select(static m => $"{m.Path.Label.Chinese}：{m.Describe(Language.Chinese)}"));
        return $"规定“{wording.Of(finding.Item.Rule)}”，{(facts.Length > 0 ? $"实际为：{facts}" : $"涉及{broken}处")}。";
    }

    private static string Own(Correction correction) =>
        Sentence(correction.Measure)
        + (correction.Owner is null ? string.Empty : $"责任：{Sentence(correction.Owner)}")
        + (correction.Due.Known is Known.Given or Known.Within ? $"期限：{DateForm.Instance.Describe(correction.Due)}。" : string.Empty);

    private static string Describe(this DateForm form, Fact<NodaTime.LocalDate> date) =>
        date.Known == Known.Given ? form.Show(date.Low, Language.Chinese) : form.ShowWithin(date.Low, date.High, date.Edges, Language.Chinese);

    private static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.Length > 0 && "。！？；".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : $"{trimmed}。";

    private static string MeasureOf(Finding finding)
    {
        var id = finding.Item.Rule.Id;
        return TenMeasures.Table.Items.FirstOrDefault(i => i.Rule.Id == id)?.Number ?? _elsewhere.GetValueOrDefault(id, "7");
    }

    private static string Fill(string label, string? jsonPointer, List<Blank> blanks)
    {
        blanks.Add(new(label, jsonPointer));
        return Dialect.Escape($"〔待填：{label}〕");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
