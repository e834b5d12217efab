using System.Collections.Immutable;
using UnionGovernance.Actions;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Records;

/// <summary>One union, judged, and the words in which its forms name the rules.</summary>
/// <param name="Assessment">The union, judged.</param>
/// <param name="Wording">The school's words.</param>
/// <param name="Workbook">Where a workbook has what stands at a place of the record; nothing where none is used.</param>
internal sealed record AssessedUnion(Assessment Assessment, Wording Wording, Func<string, Words?>? Workbook)
{
    private const string OnRoster = "/list/";
    private const string Corrections = "/corrections";

    /// <summary>What the union's own charter settles, where it was given.</summary>
    public CharterTerms? Charter { get; init; }

    private ImmutableArray<Problem> _problems;
    private ActionPlan? _plan;

    public UnionRecord Record => Assessment.Record;

    /// <summary>What the union is found to be by its edition and, unless the record leaves that out, by what the opinions of 2019 ask beside it.</summary>
    public ImmutableArray<Finding> Findings => Record.OpinionsLeftOut ? Assessment.Findings : [.. Assessment.Findings, .. Assessment.Opinions];

    /// <summary>What is done about what is broken, and how far it is.</summary>
    public ActionPlan Plan => _plan ??= ActionPlan.Of(Assessment);

    /// <summary>Its problems, each once.</summary>
    public ImmutableArray<Problem> Problems => _problems.IsDefault ? _problems = Problem.Of(this) : _problems;

    /// <summary>How papers of the school speak of a rule; nothing where nobody wrote it.</summary>
    public RuleSentences? SentencesOf(Rule rule) => Wording.SentencesOf(rule);

    /// <summary>The unions that a school's files judge.</summary>
    public static IEnumerable<AssessedUnion> Each(PaperSources sources) => sources.Assessments.Select(a => new AssessedUnion(a, sources.Wording, sources.Workbook)
    {
        Charter = sources.Charter is { } charter && (charter.Name, charter.Kind, charter.Level) == (a.Record.Union.Name, a.Record.Union.Kind, a.Record.Union.Level) ? charter : null,
    });

    /// <summary>The cap on staff that the charter sets below the one that binds all such unions; nothing where it sets none, or where the staff is known to be above it.</summary>
    public string? StricterStaffCap()
    {
        if (Charter is null || Record.Structure.Staff is not { Known: Known.Given, Low: var staff } || staff > Charter.StaffCap)
        {
            return null;
        }

        var caps = Assessment.Findings.FirstOrDefault(static f => f.Item.Rule.Id == "staff.headcount")?.Explanation.Whole()
            .Where(static e => e.Verdict == Verdict.Met).Select(static e => e.Requirement).OfType<AtMost<UnionRecord, int>>().Select(static a => a.Limit).ToList();
        return caps is { Count: > 0 } && caps.Min() > Charter.StaffCap ? $"{Record.Union.Kind.Label.Chinese}章程规定不超过{Shown.Number(Charter.StaffCap)}人，从严执行章程的规定。" : null;
    }

    /// <summary>Whether nothing is open of what the papers judge.</summary>
    public bool IsDecided => Findings.Concat(Assessment.Goals).All(static f => f.Verdict != Verdict.Undetermined);

    /// <summary>What a paper says that has no problem to name: that there is none, or that none was found of what is known.</summary>
    public string NoProblem(string none) => IsDecided ? none : $"按已掌握的情况，{none}";

    /// <summary>The day of assessment as far as it is known; a line to fill in where it is not.</summary>
    public string AsOf(Draft draft) =>
        Record.AsOf.Known is Known.Given or Known.Within ? DateForm.Instance.Show(Record.AsOf, Language.Chinese) : draft.Fill("评估截至日期", "/asOf");

    /// <summary>Leaves every fact blank that a finding lacks: no paper of the record says it.</summary>
    public void LeaveMissing(IEnumerable<Finding> findings, Draft draft)
    {
        var whose = Record.Union.Level == UnionLevel.College ? $"（{Record.Union.Name.College}）" : string.Empty;
        foreach (var path in findings.Where(static f => f.Verdict == Verdict.Undetermined)
            .SelectMany(static f => f.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Missing()))
            .Where(static p => !p.JsonPointer.Contains(OnRoster, StringComparison.Ordinal))
            .Distinct())
        {
            draft.Leave(new($"{path.Label.Chinese}{whose}", path.JsonPointer));
        }
    }

    /// <summary>What the work sheet beside any paper of the record says.</summary>
    public WorkNotes Notes()
    {
        var findings = Findings.Concat(Assessment.Goals).ToList();
        return new(
            [
                .. findings.Where(static f => f.Verdict == Verdict.Met).SelectMany(f => f.Explanation.Whole().Where(static e => e.Statement is not null).SelectMany(static e => e.Measured, static (e, m) => (e.Statement, m.Path)))
                    .Where(a => Record.RemarkAt(a.Path.JsonPointer)?.Evidence is null)
                    .DistinctBy(static a => a.Path.JsonPointer)
                    .Select(a => new WorkNote(a.Path.Label.Chinese, $"{a.Statement!.By}{DateForm.Instance.Show(a.Statement.On, Language.Chinese)}《{a.Statement.Document}》", Where($"/remarks/{a.Path.JsonPointer.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}/evidence"))),
            ],
            [
                .. Assessment.OfAnotherYear is { } other ? new[] { new WorkNote(Assessment.Edition.Title.Chinese, other.Chinese, Where("/edition")) } : [],
                .. findings.Where(static f => f is { Standing: ClaimStanding.Contradicted or ClaimStanding.Unsupported, Claim.Answer: not Answer.Prose }).Select(f => new WorkNote(
                    f.Item.Rule.Title.Chinese,
                    $"自评结论填“{f.Claim!.Answer.Label.Chinese}”，{(f.Standing == ClaimStanding.Unsupported ? "事实还不能得出结论" : f.Verdict == Verdict.Met ? "事实符合规定" : "事实不符合规定")}",
                    WhereClaimed(f.Item.Rule))),
                .. Assessment.Doubts.Select(d => new WorkNote(d.Path.Label.Chinese, d.Text.Chinese, Where(d.Path.JsonPointer))),
                .. Problems.Where(static p => p.IsOwn && p.Found.Length > 0).Select(p => new WorkNote(
                    $"问题“{p.Heading}”", $"文书用学校的话；记录中的事实是：{p.Found}请核对学校的话是否都说到", Where(Of(p, "problem")))),
                .. Assessment.Edition.Items.Where(i => Assessment.Edition.Yearly && i.Attestation != Attestation.Seen).Select(static i => i.Number).ToList() is { Count: > 0 } numbers
                    ? new[] { new WorkNote("自评表", $"第{string.Join('、', numbers)}项的序号为推定，未见原表", "对照原表") } : [],
                .. Assessment.Edition.Yearly && Assessment.Findings.Any(f => !Wording.Texts.ContainsKey(f.Item.Rule.Id))
                    ? new[] { new WorkNote("自评表", $"“{Assessment.Edition.IndicatorColumn}”一栏没有由学校提供原文的，为释义，报送时换成原文", "表格原文文件") } : [],
            ],
            [
                .. Record.Remarks.Where(static r => r.Inferred && r.Words is not null).Select(r => new WorkNote(
                    RecordFacts.All.FirstOrDefault(p => p.JsonPointer == r.At)?.Label.Chinese ?? r.At, $"由原话“{r.Words}”推断", Where(r.At))),
                .. Problems.Where(static p => p.IsDrafted).Select(p => new WorkNote($"改进措施“{p.ImprovementHeading}”", $"学校没有写，代拟为“{p.Measure}”", Where(Of(p, "confirmed")))),
            ],
            [
                .. findings.Where(static f => f.Verdict == Verdict.NotMet).SelectMany(static f => f.Explanation.Whole().Where(static e => e.Of is null && e.BrokenBy.Length > 0), (_, e) => (e.Measured, e.BrokenBy))
                    .Where(b => b.Measured.Length > 0 && b.BrokenBy.Any(id => Record.Members.List.Any(m => m.Id == id)))
                    .Select(b => new WorkNote(b.Measured[0].Path.Label.Chinese, string.Join('、', b.BrokenBy.Select(Assessment.Called)), Where("/members"))),
            ]);
    }

    /// <summary>What each problem lacks to be whole: its cause, who answers for it, until when.</summary>
    public void LeaveOfProblems(Draft draft)
    {
        foreach (var problem in Problems)
        {
            Leave(problem.Cause is null, $"问题“{problem.Heading}”的原因", Of(problem, "reason"));
            Leave(problem.Owner is null, $"改进措施“{problem.ImprovementHeading}”的责任单位", Of(problem, "owner"));
            Leave(problem.Due is null, $"改进措施“{problem.ImprovementHeading}”的完成时限", Of(problem, "due"));
        }

        void Leave(bool isMissing, string label, string jsonPointer)
        {
            if (isMissing)
            {
                draft.Leave(new(label, jsonPointer));
            }
        }
    }

    // In the row of the corrective action; where there is none yet, in a new one.
    private static string Of(Problem problem, string member) => $"{Corrections}/{(problem.Correction is { } row ? Shown.Number(row) : "-")}/{member}";

    // Editions call a line otherwise: it is told as the table at hand calls it.
    private string WhereClaimed(Rule rule) =>
        $"{EntryPlaces.OfRecord("/claims", workbook: null).Chinese}部分“{rule.Title.Chinese}”{(Workbook?.Invoke($"/claims/{rule.Id}/answer") is { } cell ? $"，或者工作簿{cell.Chinese}" : string.Empty)}";

    private string Where(string jsonPointer) => EntryPlaces.OfRecord(jsonPointer, Workbook).Chinese;
}
