using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Records;

/// <summary>The self-assessment report (自评报告): measures and results, problems, improvements, signature, and what is still to be supplied.</summary>
public static class SelfAssessmentReport
{
    // Rules that the ten measures do not list, under the measure to which they belong.
    private static readonly ImmutableDictionary<string, string> _elsewhere = ImmutableDictionary<string, string>.Empty
        .Add("posts.permitted", "3")
        .Add("congress.delegates-elected", "6");

    internal static PaperKind Kind { get; } = new PaperKind<AssessedUnion>("self-assessment-report", new("自评报告", "self-assessment report"), SourceFile.Record)
    {
        Addressee = new("学校团委、省级团委和学联", "the League committee, the provincial League committee and federation"),
        Signatory = new("学校团委", "the League committee"),
        Each = AssessedUnion.Each,
        Refuse = static u => PaperRules.Refuse(u.Assessment),
        TitleOf = static (u, title) => $"{u.Record.Union.Title}改革情况{title}",
        Facts =
        [
            Text("opening", new("开头一段：依据和范围", "the first paragraph: on what ground, of what"), static (AssessedUnion u, Draft draft) => Opening(u.Assessment, draft)),
            List(
                "measures",
                new("改革措施，一项一组", "the measures, one after another"),
                static (AssessedUnion u) => Measures(u),
                Text("number", new("措施的序号", "its number"), static (Measure m, Draft _) => Shown.Number(m.Number)),
                Text("heading", new("措施的标题", "its heading"), static (Measure m, Draft _) => TenMeasures.Headings[m.Number - 1].Chinese),
                Text("paragraph", new("措施的做法", "what is done"), static (Measure m, Draft draft) => m.Own ?? draft.Fill($"第{m.Number}项措施的情况", $"/paragraphs/{m.Number}")),
                Text("results", new("各项规定的结论和所据数字", "what each rule came to, with its figures"), static (Measure m, Draft draft) => string.Concat(m.Findings.Select(f => Result(f, m.Wording, draft))))),
            Condition("beside", new("指标表之外，《意见》是否另有要求（学校可在记录中写明不写）", "whether the opinions of 2019 ask more than the table, and the school's record does not leave that out"), static (AssessedUnion u, Draft _) => Beside(u.Assessment).Length > 0),
            Text("beside_results", new("指标表之外，《意见》所要求各项的结论和所据数字", "what each thing that the opinions ask beside the table came to, with its figures"), static (AssessedUnion u, Draft draft) => string.Concat(Beside(u.Assessment).Select(f => Result(f, u.Wording, draft)))),
            List(
                "problems",
                new("存在的问题，一个一组", "the problems, one after another"),
                static (AssessedUnion u) => Problems(u),
                Text("number", new("问题的序号", "its number"), static (Problem p, Draft _) => Shown.Number(p.Number)),
                Text("text", new("问题：规定与实际", "the problem: what is asked and what was found"), static (Problem p, Draft _) => p.Text),
                Text("remedy", new("对应的改进措施", "what is to be done about it"), static (Problem p, Draft _) => p.Remedy)),
            SigningBody(static (AssessedUnion u) => u.Record.SignedBy),
            SigningDate<AssessedUnion>(),
            Condition("incomplete", new("是否还有待补事实", "whether a fact is still to be supplied"), static (AssessedUnion _, Draft draft) => draft.Blanks.Length > 0),
        ],
    };

    /// <summary>Writes the report of a record.</summary>
    /// <param name="assessment">The record, assessed. What the opinions of 2019 ask beside its edition has a part of its own, unless the record leaves it out.</param>
    /// <param name="wording">The form's words; ours where it has none for a rule, or is not given.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A stated figure and a roster disagree.</exception>
    public static Paper Write(Assessment assessment, Wording? wording = null, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return PaperRules.Refuse(assessment) is [var refusal, ..] ? throw new ArgumentException($"{refusal.Because.English}; {refusal.By.Words.English}.", nameof(assessment)) : Kind.Write(new() { Assessments = [assessment], Wording = wording ?? Wording.Own, Templates = templates ?? PaperTemplates.Shipped }).Single().Paper!;
    }

    private static ImmutableArray<Finding> Beside(Assessment assessment) => assessment.Record.OpinionsLeftOut ? [] : assessment.Opinions;

    private static string Opening(Assessment assessment, Draft draft)
    {
        var notice = assessment.Record.Notice is { } named ? $"《{named}》" : draft.Fill("省级通知名称", "/notice");
        var asOf = assessment.Record.AsOf.Known is Known.Given or Known.Within ? DateForm.Instance.Show(assessment.Record.AsOf, Language.Chinese) : draft.Fill("评估截至日期", "/asOf");
        var edition = $"“{assessment.Edition.Title.Chinese}”{(assessment.OfAnotherYear is null ? string.Empty : assessment.CarriedForward ? "（非本学年的指标，沿用）" : "（非本学年的指标）")}";
        return $"依据{Opinions2019.Document.Citation}和{notice}，对照{edition}，截至{asOf}，现将{assessment.Record.Union.Title}改革情况报告如下。";
    }

    private static IEnumerable<Measure> Measures(AssessedUnion union)
    {
        var findings = union.Assessment.Findings;
        return Enumerable.Range(1, TenMeasures.Headings.Length).Select(number => new Measure(
            number, union.Record.Paragraphs.FirstOrDefault(p => p.Measure == number)?.Text, [.. findings.Where(f => MeasureOf(f) == Shown.Number(number))], union.Wording));
    }

    private static string Result(Finding finding, Wording wording, Draft draft)
    {
        var measured = finding.Measured.Where(static m => m.Known is Known.Given or Known.Within)
            .Select(static m => $"{m.Path.Label.Chinese}：{m.Describe(Language.Chinese)}");
        var title = wording.Of(finding.Item.Rule);
        switch (finding.Verdict)
        {
            case Verdict.Met:
                var statements = finding.Statements.Select(static s =>
                    $"据{s.By}{DateForm.Instance.Describe(s.On)}《{s.Document}》").ToList();
                return $"{title}：{string.Join("；", statements.Count > 0 ? statements : measured)}，{finding.Describe(Language.Chinese)}。";
            case Verdict.NotApplicable:
                return $"{title}：不适用。";
            case Verdict.Undetermined:
                var missing = finding.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Missing())
                    .Where(static p => !p.JsonPointer.Contains("/list/", StringComparison.Ordinal)).Distinct();
                return $"{title}：{string.Concat(missing.Select(p => draft.Fill(p.Label.Chinese, p.JsonPointer)))}，尚无法判定。";
            default:
                return string.Empty;
        }
    }

    /// <summary>The rules not met, those that the same fact breaks together: they are one problem. A school's goal repeats a national rule and is no second failing.</summary>
    internal static IEnumerable<IGrouping<string, Finding>> BrokenBySameFact(IEnumerable<Finding> findings) =>
        findings.Where(static f => f.Verdict == Verdict.NotMet).GroupBy(BrokenFacts, StringComparer.Ordinal);

    private static IEnumerable<Problem> Problems(AssessedUnion union) =>
        BrokenBySameFact(union.Assessment.Findings.Concat(Beside(union.Assessment)).Concat(union.Assessment.Goals)).Select((group, i) =>
        {
            var correction = union.Record.Corrections.FirstOrDefault(c => group.Any(f => f.Item.Rule.Id == c.Rule));
            var first = group.First();
            var reason = group.Select(static f => f.Reason).FirstOrDefault(static r => r is not null);
            return new Problem(
                i + 1,
                $"{(correction is { Problem.Length: > 0 } ? Sentence(correction.Problem) : Found(first, union.Wording))}{(reason is null ? string.Empty : $"学校说明：{Sentence(reason)}")}",
                correction is { Measure.Length: > 0 } ? Own(correction)
                    : first.Mends.Length == 0 ? "（建议）查明情况，按规定改正。"
                    : $"（建议）{string.Join(first.Mends.Any(static m => m.Alternative) ? "，或者" : "；", first.Mends.Select(static m => m.Describe(Language.Chinese)))}。");
        });

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

    private sealed record Measure(int Number, string? Own, ImmutableArray<Finding> Findings, Wording Wording);

    private sealed record Problem(int Number, string Text, string Remedy);
}
