using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Activities;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Records;

/// <summary>The self-assessment report (自评报告): what was done and with which effect, problems, improvements, what comes next.</summary>
public static class SelfAssessmentReport
{
    private const string Measures = "措施";

    // The measure under which theory study is reported, and the word without which nobody writes of it.
    private const int Discipline = 7;
    private const string OfStudy = "学习";

    // The same of appraisals.
    private const int Appraisal = 8;
    private const string OfAppraisal = "述职评议";

    // Rules that the ten measures do not list, under the measure to which they belong.
    private static readonly ImmutableDictionary<string, int> _elsewhere = ImmutableDictionary<string, int>.Empty
        .Add("posts.permitted", 3)
        .Add("congress.delegates-elected", 6)
        .Add("goal.congress-reported", 6)
        .Add("goal.satisfaction-measured", 1)
        .Add("goal.satisfaction-index", 1)
        .Add("goal.reach", 10);

    internal static PaperKind Kind { get; } = new PaperKind<AssessedUnion>("self-assessment-report", new("自评报告", "self-assessment report"), SourceFile.Record)
    {
        Addressee = new("学校团委、省级团委和学联", "the League committee, the provincial League committee and federation"),
        Signatory = Bodies.LeagueCommitteeOfSchool,
        Each = AssessedUnion.Each,
        Refuse = static u => u.Refusals,
        Mended = static (u, refusal) => u.Mended(refusal),
        Notes = Notes,
        NameOf = static u => u.Record.Union.Title,
        TitleOf = static (u, title) => $"{u.Record.Union.Printed}改革情况{title}",
        Facts =
        [
            Text("opening", new("开头一段：依据、党委和团委做了什么、截至日期", "the first paragraph: on what ground, what Party and League committee did, as of when"), static (AssessedUnion u, Draft draft) => Opening(u, draft)),
            List(
                "measures",
                new("改革措施，一项一组", "the measures, one after another"),
                static (AssessedUnion u, Draft draft) => Reported(u, draft),
                Text("number", new("措施的序号", "its number"), static ((int Place, Measure Measure) m, Draft _) => ChineseNumeral.Of(m.Place)),
                Text("heading", new("措施的标题", "its heading"), static ((int Place, Measure Measure) m, Draft _) => m.Measure.Heading),
                Text("paragraph", new("做法和效果", "what is done, and with which effect"), static ((int Place, Measure Measure) m, Draft _) => m.Measure.Text)),
            List(
                "problems",
                new("存在的问题，一个一组", "the problems, one after another"),
                static (AssessedUnion u) => u.Problems,
                Text("number", new("问题的序号", "its number"), static (Problem p, Draft _) => ChineseNumeral.Of(p.Number)),
                Text("heading", WordingUse.Problem.Label, static (Problem p, Draft _) => p.Heading),
                Text("text", new("问题：事实和原因", "the problem: what was found and why"), static (Problem p, Draft _) => $"{p.Text}{p.Cause}"),
                Text("improvement", WordingUse.Improvement.Label, static (Problem p, Draft _) => p.ImprovementHeading),
                Text("remedy", new("改进措施、责任单位和时限", "what is to be done about it, by whom and until when"), static (Problem p, Draft _) => $"{p.Measure}{p.Responsibility}")),
            Condition("has_next", new("是否有下一步工作安排可写", "whether anything is known of what comes next"), static (AssessedUnion u, Draft _) => NextSteps(u).Length > 0),
            Text("next", WordingUse.Next.Label, static (AssessedUnion u, Draft draft) => Next(u, draft)),
            SigningBody(static (AssessedUnion u) => u.Record.SignedBy),
            SigningDate<AssessedUnion>(),
        ],
    };

    /// <summary>Writes the report of a record.</summary>
    /// <param name="assessment">The record, assessed. What the opinions of 2019 ask beside its edition stands under its measure, unless the record leaves it out.</param>
    /// <param name="wording">The form's words; ours where it has none for a rule, or is not given.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <param name="workbook">Where a workbook has what stands at a JSON Pointer of the record, for the work sheet; nothing where none is used.</param>
    /// <param name="entry">In what people enter facts, for the work sheet.</param>
    /// <returns>The report; where a stated figure and a roster disagree, its work sheet alone.</returns>
    public static PaperWriting Write(Assessment assessment, Wording? wording = null, PaperTemplates? templates = null, Func<string, Words?>? workbook = null, Entry entry = Entry.Pages)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Kind.Write(new() { Assessments = [assessment], Wording = wording ?? Wording.Own, Templates = templates ?? PaperTemplates.Shipped, Workbook = workbook, Entry = entry }).Single();
    }

    private static string Opening(AssessedUnion union, Draft draft)
    {
        var record = union.Record;
        var year = union.Assessment.Edition.Yearly ? record.Union.Year?.Show(Language.Chinese) ?? draft.Fill("学年", "/academicYear") : string.Empty;
        var ground = union.Wording.Say(
            PaperTexts.Ground,
            ("依据", $"{Cited.Of(Opinions2019.Document)}{Notice(record, draft)}"),
            ("我校", record.Union.Level == UnionLevel.School ? "我校" : "我院"),
            ("学年", year),
            ("组织", record.Union.Kind.Label.Chinese));
        return $"{ground}{Leadership(record, draft)}{union.Wording.Say(PaperTexts.AsOf, ("截至日期", union.AsOf(draft)))}";
    }

    private static string Notice(UnionRecord record, Draft draft)
    {
        if (record.Notice is not { } title)
        {
            draft.Leave(new("省级通知名称", "/notice"));
            return string.Empty;
        }

        if (record.NoticeNumber is null)
        {
            draft.Leave(new("省级通知的发文字号", "/noticeNumber"));
        }

        if (record.NoticeIssuer is null)
        {
            draft.Leave(new("省级通知的发文单位", "/noticeIssuer"));
        }

        return $"和{record.NoticeIssuer}《{title}》{(record.NoticeNumber is { } number ? $"（{number}）" : string.Empty)}";
    }

    // The school's own words or none: what the record knows of it stands under its measures.
    private static string Leadership(UnionRecord record, Draft draft)
    {
        if (record.Leadership is { } own)
        {
            return own.Trim();
        }

        draft.Leave(new("党委和团委做了什么（报告开头）", "/leadership"));
        return string.Empty;
    }

    // A measure of which nothing is known is none of the results: the work sheet asks for it, and the others are counted without it.
    private static IEnumerable<(int Place, Measure Measure)> Reported(AssessedUnion union, Draft draft)
    {
        var findings = union.Findings.Concat(union.Assessment.Goals).ToList();
        var told = Enumerable.Range(1, TenMeasures.Headings.Length).Select(number => new Measure(
            number, union, union.Record.Paragraphs.FirstOrDefault(p => p.Measure == number)?.Text.Trim() ?? string.Empty, [.. findings.Where(f => MeasureOf(f) == number)]))
            .ToLookup(static m => m.Text.Length > 0);
        foreach (var silent in told[false])
        {
            draft.Leave(new($"改革措施{Quotation.Of(silent.Heading)}的情况", $"/paragraphs/{silent.Number}"));
        }

        return told[true].Select(static (m, i) => (i + 1, m));
    }

    private static string Next(AssessedUnion union, Draft draft)
    {
        union.LeaveMissing(union.Findings.Concat(union.Assessment.Goals), draft);
        union.LeaveOfProblems(draft);
        var said = NextSteps(union);
        if (said.Length == 0)
        {
            draft.Leave(new(WordingUse.Next.Label.Chinese, "/nextSteps"));
        }

        return said;
    }

    private static WorkNotes Notes(AssessedUnion union)
    {
        var (notes, next) = (union.Notes(Told.Kept | Told.Problems | Told.Measures), NextSteps(union));
        return union.Record.NextSteps is not null || next.Length == 0 ? notes
            : notes with { Drafted = [.. notes.Drafted, new(WordingUse.Next.Label.Chinese, $"学校没有写，代拟为{Quotation.Of(next.ReplaceLineEndings(string.Empty))}", EntryPlaces.OfRecord("/nextSteps", union.Sources).Chinese)] };
    }

    // In the school's own words; else what the record itself calls a plan.
    private static string NextSteps(AssessedUnion union)
    {
        var problems = union.Problems.Length == 0 ? string.Empty : union.Wording.Say(PaperTexts.Ledger, ("问题", union.Problems.Length switch
        {
            1 => "问题",
            2 => "两个问题",
            var several => $"{ChineseNumeral.Of(several)}个问题",
        }));
        return $"{union.Record.NextSteps?.Trim() ?? Planned(union)}{StillDue(union)}\n{problems}".Trim();
    }

    // What the year may still bring, where the school does not say itself what it will do about it.
    private static string StillDue(AssessedUnion union) => string.Concat(
        union.Findings.Concat(union.Assessment.Goals).Where(f => f.OpenUntil is not null && !union.Record.Corrections.Any(c => c.Rule == f.Item.Rule.Id))
            .Select(f => union.SentencesOf(f.Item.Rule)).OfType<RuleSentences>().Where(s => union.Record.NextSteps?.Contains(s.Topic, StringComparison.Ordinal) != true)
            .SelectMany(s => s.StillDue.Select(d => d.In(union.Judged))).Distinct(StringComparer.Ordinal));

    // A congress after the day of assessment, and what stands beside a fact as planned.
    private static string Planned(AssessedUnion union)
    {
        var record = union.Record;
        var congress = RecordedCongress.IsStillToCome(record)
            ? union.Wording.Say(PaperTexts.PlannedCongress, ("代表大会", RecordedCongress.NameOf(record)), ("日期", DateForm.Instance.Show(CongressFacts.HeldOn.Read(record), Language.Chinese))) : string.Empty;
        return record.Remarks.Where(static r => r.Planned is not null)
            .Select(static r => (Fact: RecordFacts.All.FirstOrDefault(p => p.JsonPointer == r.At), Plan: r.Planned!.Trim().TrimEnd('。')))
            .Where(static p => p.Fact is not null)
            .Aggregate(congress, (told, p) => $"{told}{union.Wording.Say(PaperTexts.Planned, ("事项", p.Fact!.Label.Chinese), ("计划", p.Plan))}");
    }

    private static int MeasureOf(Finding finding)
    {
        // What the opinions ask beside a table is another reading of a rule, under the measure whose number it has.
        var id = finding.Item.Rule.Id;
        var number = finding.Item.Number.StartsWith(Measures, StringComparison.Ordinal) ? finding.Item.Number[Measures.Length..] : TenMeasures.Table.Items.FirstOrDefault(i => i.Rule.Id == id)?.Number;
        return number is null ? _elsewhere.GetValueOrDefault(id, 7) : int.Parse(number, CultureInfo.InvariantCulture);
    }

    private sealed record Measure(int Number, AssessedUnion Union, string Own, ImmutableArray<Finding> Findings)
    {
        public string Heading => TenMeasures.Headings[Number - 1].Chinese;

        // A paragraph of the school's own goes first; of our sentences those follow that say what it does not. Empty where nothing is known.
        public string Text
        {
            get
            {
                var ours = string.Concat(Appraised().Concat(Told()).Concat(Study()).Distinct(StringComparer.Ordinal));
                return (Own.Length, ours.Length) switch
                {
                    (0, _) => ours,
                    (_, 0) => Own,
                    _ => $"{(Own[^1] is '。' or '！' ? Own : $"{Own}。")}{ours}",
                };
            }
        }

        // Rules of one matter say it once: a goal of the school's own adds only what the table's rule leaves out.
        private IEnumerable<string> Told()
        {
            var said = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var finding in Findings.Where(f => !Union.IsBrokenByActs(f.Item.Rule)))
            {
                var matter = Union.SentencesOf(finding.Item.Rule)?.Problem ?? finding.Item.Rule.Id;
                List<string> told = [.. Told(finding, $"{Own}{(finding.Item.Rule.Basis.Force == Force.OwnGoal ? said.GetValueOrDefault(matter) : string.Empty)}")];
                said[matter] = said.GetValueOrDefault(matter) + string.Concat(told);
                foreach (var sentence in told)
                {
                    yield return sentence;
                }
            }
        }

        // A rule that nobody wrote sentences for is told by its title where it is kept.
        private IEnumerable<string> Told(Finding finding, string beside)
        {
            var told = Union.SentencesOf(finding.Item.Rule)?.Beside(Union.Judged, finding.Verdict, beside) ?? (finding.Verdict == Verdict.Met ? [$"{finding.Item.Rule.Title.Chinese}。"] : []);
            return finding.Item.Rule.Id == AssessedUnion.StaffRule && Union.StricterStaffCap() is { } capped ? told.Append(capped) : told;
        }

        private IEnumerable<string> Appraised() => Number != Appraisal || Own.Contains(OfAppraisal, StringComparison.Ordinal) ? []
            : Union.Appraisals.Select(a => Union.Wording.Say(PaperTexts.Appraisal, ("学期", a.Semester), ("日期", DateForm.Instance.Show(a.On, Language.Chinese))));

        private IEnumerable<string> Study() =>
            Number == Discipline && !Own.Contains(OfStudy, StringComparison.Ordinal) && Figure.Of(TrainingFacts.StudyPerMonth).In(Union.Judged) is { } times && !times.StartsWith('0')
                ? [Union.Wording.Say(PaperTexts.Study, ("次数", times))] : [];
    }
}
