using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UnionGovernance.Actions;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Papers.Records;

/// <summary>One union, judged, and the words in which its forms name the rules.</summary>
/// <param name="Assessment">The union, judged.</param>
/// <param name="Sources">What its school has beside it: the school's words, the union's own charter.</param>
internal sealed record AssessedUnion(Assessment Assessment, PaperSources Sources)
{
    /// <summary>The rule on how many staff there may be.</summary>
    public const string StaffRule = "staff.headcount";

    private const string OnRoster = "/list/";
    private const string Corrections = "/corrections";
    private const string EvidencePlace = "/evidence";

    private ImmutableArray<Problem> _problems;
    private ActionPlan? _plan;

    public UnionRecord Record => Assessment.Record;

    /// <summary>The record as rules were asked: no sentence tells of a fact whose evidence has expired.</summary>
    public UnionRecord Judged => Assessment.Judged;

    /// <summary>The school's words.</summary>
    public Wording Wording => Sources.Wording;

    /// <summary>What the union's own charter settles, where it was given and is in force.</summary>
    private CharterTerms? Charter => Sources.CharterOf(Record.Union, Record.AsOf);

    /// <summary>What the union is found to be by its edition and, unless the record leaves that out, by what the opinions of 2019 ask beside it.</summary>
    public ImmutableArray<Finding> Findings => Record.OpinionsLeftOut ? Assessment.Findings : [.. Assessment.Findings, .. Assessment.Opinions];

    /// <summary>Why no paper of the record is written: two of its figures contradict each other, the files of congress and year beside it tell something otherwise, or it would be signed before the day of which it tells.</summary>
    public IEnumerable<Refusal> Refusals => Amiss.Select(static a => a.Refusal);

    /// <summary>Where what stands against the papers is put right, both places where two contradict each other.</summary>
    public string? Mended(Refusal refusal) => Amiss.Where(a => a.Refusal == refusal).Select(static a => a.Where).FirstOrDefault();

    private IEnumerable<(Refusal Refusal, string Where)> Amiss =>
    [
        .. Assessment.Conflicts.Zip(PaperRules.Refuse(Assessment), (conflict, refusal) => (refusal, string.Join("；", PlacesOf(conflict).Distinct().Select(Where)))),
        .. Sources.Contradicting(Record).Select(d => (new Refusal(PaperRules.FilesAgree, d.Text), EntryPlaces.OfBoth(d, Sources))),
        .. PaperRules.RefuseEarly(Record, Sources.Signing.On).Select(r => (r, $"{Where("/asOf")}；落款日期在签发时给出")),
    ];

    // A figure and what it contradicts: another figure, the facts that it is made of, or a roster.
    private static IEnumerable<string> PlacesOf(Conflict conflict)
    {
        yield return conflict.Stated.Path.JsonPointer;
        if (conflict.Counted.Path != conflict.Stated.Path)
        {
            yield return conflict.Counted.Path.JsonPointer;
        }
        else if (!conflict.IsMadeOfFacts)
        {
            yield return conflict.Stated.Path.JsonPointer.StartsWith("/reach/", StringComparison.Ordinal) ? "/colleges" : "/members";
        }
    }

    /// <summary>What is done about what is broken, and how far it is.</summary>
    public ActionPlan Plan => _plan ??= ActionPlan.Of(Assessment);

    /// <summary>Its problems, each once.</summary>
    public ImmutableArray<Problem> Problems => _problems.IsDefault ? _problems = Problem.Of(this) : _problems;

    /// <summary>How papers of the school speak of a rule; nothing where nobody wrote it.</summary>
    public RuleSentences? SentencesOf(Rule rule) => Wording.SentencesOf(rule);

    /// <summary>The unions that a school's files judge.</summary>
    public static IEnumerable<AssessedUnion> Each(PaperSources sources) => sources.Assessments.Select(a => new AssessedUnion(a, sources));

    /// <summary>The cap on staff that the charter sets below the one that binds all such unions; nothing where it sets none, or where the staff is known to be above it.</summary>
    public string? StricterStaffCap()
    {
        if (Charter is null || Judged.Structure.Staff is not { Known: Known.Given, Low: var staff } || staff > Charter.StaffCap)
        {
            return null;
        }

        var caps = Assessment.Findings.FirstOrDefault(static f => f.Item.Rule.Id == StaffRule)?.Explanation.Whole()
            .Where(static e => e.Verdict == Verdict.Met).Select(static e => e.Requirement).OfType<AtMost<UnionRecord, int>>().Select(static a => a.Limit).ToList();
        return caps is { Count: > 0 } && caps.Min() > Charter.StaffCap ? $"{Record.Union.Kind.Label.Chinese}章程规定工作人员不超过{Shown.Number(Charter.StaffCap)}人，从严执行章程的规定。" : null;
    }

    /// <summary>When the appraisals of the year met, up to the day of assessment; none where the union's year was not given.</summary>
    public IEnumerable<(string Semester, LocalDate On)> Appraisals =>
        Sources.Year is { FaultCount: 0 } year && year.History.Opening.Union == Record.Union && Record.AsOf is { Known: Known.Given or Known.Within, High: var day }
            ? year.Subject<AppraisalsOfTheYear>().Rounds.Where(r => r.Held is { } held && held.On <= day).Select(static r => (r.Call.Semester.Label.Chinese, r.Held!.On)).OrderBy(static r => r.On) : [];

    /// <summary>Whether nothing is open of what the papers judge.</summary>
    public bool IsDecided => Findings.Concat(Assessment.Goals).All(static f => f.Verdict != Verdict.Undetermined);

    /// <summary>The finding on a rule that is short of what the year may still bring; nothing where it is anything else.</summary>
    public Finding? OpenInTheYear(Rule rule) => Findings.Concat(Assessment.Goals).FirstOrDefault(f => f.Item.Rule.Id == rule.Id && f.OpenUntil is not null);

    /// <summary>Whether acts were done against what a rule rests on: a paper admits them, and does not report beside that the rule is kept.</summary>
    public bool IsBrokenByActs(Rule rule) => Record.Breaches.Any(b => rule.Basis.Provisions.Any(p => p.Id == b.Provision));

    /// <summary>Whether the school itself admits, in words of its own, that it falls short of what the year may still bring.</summary>
    public bool IsAdmitted(Finding finding) => finding.OpenUntil is not null && Record.Corrections.Any(c => c.Rule == finding.Item.Rule.Id && c.Problem.Length > 0);

    /// <summary>What a paper says that has no problem to name: that there is none, or that none was found of what is known.</summary>
    public string NoProblem(string none) => IsDecided ? none : $"按已掌握的情况，{none}";

    /// <summary>The day of assessment as far as it is known; a line to fill in where it is not.</summary>
    public string AsOf(Draft draft) =>
        Record.AsOf.Known is Known.Given or Known.Within ? DateForm.Instance.Show(Record.AsOf, Language.Chinese) : draft.Fill("评估截至日期", "/asOf");

    /// <summary>Leaves every fact blank that a finding lacks: no paper of the record says it.</summary>
    public void LeaveMissing(IEnumerable<Finding> findings, Draft draft)
    {
        var all = findings.ToList();
        var whose = Record.Union.Level == UnionLevel.College ? $"（{Record.Union.Name.College}）" : string.Empty;
        var people = all.Where(static f => f.Verdict is Verdict.Undetermined or Verdict.NotMet).SelectMany(static f => f.Explanation.Whole())
            .Select(static e => e.Requirement).OfType<Every<UnionRecord, Member>>().Distinct().ToList();
        foreach (var path in all.Where(static f => f.Verdict == Verdict.Undetermined)
            .SelectMany(static f => f.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Missing()))
            .Where(static p => !p.JsonPointer.Contains(OnRoster, StringComparison.Ordinal))
            .Distinct())
        {
            // Of a roster that names all it is asked of whom something is not known, and of nobody else.
            if (people.Find(p => p.Exceptions.JsonPointer == path.JsonPointer) is not { } of)
            {
                draft.Leave(new($"{path.Label.Chinese}{whose}", path.JsonPointer));
            }
            else if (!(Record.Members.IsComplete && Unknown(of).Any()))
            {
                draft.Leave(new($"{path.Label.Chinese}有几名{whose}", path.JsonPointer));
            }
        }

        foreach (var of in people.Where(p => Unknown(p).Any()))
        {
            draft.LeaveOf(StaffBlanks.Asked(of.Exceptions), Record.Union.Name.College, Unknown(of), StaffBlanks.Of);
        }

        // Either of two grounds lifts the cap on staff, and a paper says which.
        var lifted = StructureFacts.LargeOrManyCampuses;
        if (Record.RemarkAt(lifted.JsonPointer)?.Reason is null && all.Exists(static f => f.Verdict == Verdict.Met && f.Explanation.Whole().Any(static e =>
            e.Verdict == Verdict.NotMet && e.Requirement is AtMost<UnionRecord, int> { Path.JsonPointer: var at } && at == StructureFacts.Staff.JsonPointer)))
        {
            draft.Leave(new($"学生较多还是有多个校区{whose}", $"/remarks/{lifted.JsonPointer.Replace("/", "~1", StringComparison.Ordinal)}/reason"));
        }
    }

    // Whoever may or may not keep a condition, by what the roster tells.
    private IEnumerable<string> Unknown(Every<UnionRecord, Member> of) => of.Undecided(Judged).Select(Who);

    /// <summary>What a member is called on a work sheet: by name, else by the row of the roster.</summary>
    public string Who(string id) => Record.Members.List.Index().FirstOrDefault(m => m.Item.Id == id) is { Item: { Name.Known: not Known.Given } } at ? $"名单第{at.Index + 1}行" : Assessment.Called(id);

    /// <summary>What the work sheet beside a paper of the record says.</summary>
    /// <param name="told">What the paper tells.</param>
    public WorkNotes Notes(Told told)
    {
        // Where nothing is told of what is kept, only what is broken is looked at, and the facts that show it.
        var findings = Findings.Concat(Assessment.Goals).Where(f => told.HasFlag(Told.Kept) || f.Verdict == Verdict.NotMet || IsAdmitted(f)).ToList();
        var waivers = Record.Waivers.Where(w => told.HasFlag(Told.Kept) || findings.Exists(f => f.Item.Rule.Id == w.Rule)).ToList();
        var facts = findings.SelectMany(static f => f.Measured).Select(static m => m.Path.JsonPointer).ToHashSet(StringComparer.Ordinal);
        bool IsTold(string pointer) => told.HasFlag(Told.Kept) || facts.Contains(pointer);
        return new(
            [
                .. waivers.Where(w => w.On(Record.AsOf) == WaiverStanding.Expired).Select(Waived),
                .. Assessment.Expired.Where(e => IsTold(e.Path.JsonPointer)).Select(e => new WorkNote(e.Path.Label.Chinese, e.Text.Chinese, Where(EvidencePlace))),
            ],
            [
                .. waivers.Where(w => w.On(Record.AsOf) != WaiverStanding.Expired).Select(Waived),
                .. from path in RecordFacts.All
                   where IsTold(path.JsonPointer) && Assessment.Expired.All(e => e.Path != path)
                   from evidence in Record.Evidence
                   where evidence.At == path.JsonPointer
                   select new WorkNote(path.Label.Chinese, Said(evidence), Where(EvidencePlace)),
            ],
            [
                .. findings.Where(static f => f.Verdict == Verdict.Met).SelectMany(f => f.Explanation.Whole().Where(static e => e.Statement is not null).SelectMany(static e => e.Measured, static (e, m) => (e.Statement, m.Path)))
                    .Where(a => Record.RemarkAt(a.Path.JsonPointer)?.Evidence is null)
                    .DistinctBy(static a => a.Path.JsonPointer)
                    .Select(a => new WorkNote(a.Path.Label.Chinese, $"{a.Statement!.By}{DateForm.Instance.Show(a.Statement.On, Language.Chinese)}《{a.Statement.Document}》", Where($"/remarks/{a.Path.JsonPointer.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}/evidence"))),
            ],
            [
                .. Assessment.OfAnotherYear is { } other ? new[] { new WorkNote(Assessment.Edition.Title.Chinese, other.Chinese, Where("/edition")) } : [],
                .. findings.Where(f => told.HasFlag(Told.Answers) && f is { Standing: ClaimStanding.Contradicted or ClaimStanding.Unsupported, Claim.Answer: not Answer.Prose }).Select(f => new WorkNote(
                    f.Item.Rule.Title.Chinese,
                    $"自评结论填{Quotation.Of(f.Claim!.Answer.Label.Chinese)}，{(f.Standing == ClaimStanding.Unsupported ? "事实还不能得出结论" : f.Verdict == Verdict.Met ? "事实符合规定" : "事实不符合规定")}",
                    WhereClaimed(f.Item.Rule))),
                .. findings.Where(static f => f.OpenUntil is not null).Select(f => new WorkNote(
                    f.Item.Rule.Title.Chinese,
                    $"本学年尚未结束，到{DateForm.Instance.Show(f.OpenUntil!.Value, Language.Chinese)}以前可以补上，{(IsAdmitted(f) ? "学校自己写了这个问题，结论按不符合填" : "结论不填")}",
                    Where(f.Measured.First().Path.JsonPointer))),
                .. Assessment.Doubts.Where(d => IsTold(d.Path.JsonPointer)).Select(d => new WorkNote(d.Path.Label.Chinese, d.Text.Chinese, Where(d.Path.JsonPointer))),
                .. Problems.Where(p => told.HasFlag(Told.Problems) && p.IsOwn && p.Found.Length > 0).Select(p => new WorkNote(
                    $"问题{Quotation.Of(p.Heading)}", $"文书用学校的话；记录中的事实是：{p.Found}请核对学校的话是否都说到", Where(Of(p, "problem")))),
                .. Assessment.Edition.Items.Where(i => told.HasFlag(Told.Answers) && Assessment.Edition.Yearly && i.Attestation != Attestation.Seen).Select(static i => i.Number).ToList() is { Count: > 0 } numbers
                    ? new[] { new WorkNote("自评表", $"第{InRuns(numbers)}项的序号和表述为推定，未见原表", "对照原表") } : [],
                .. told.HasFlag(Told.Answers) && Assessment.Edition.Yearly && Assessment.Findings.Any(f => !Wording.Texts.ContainsKey(f.Item.Rule.Id))
                    ? new[] { new WorkNote("自评表", $"“{Assessment.Edition.IndicatorColumn}”一栏没有由学校提供原文的，为释义，报送时换成原文", "表格原文文件") } : [],
            ],
            [
                .. Record.Remarks.Where(r => r.Inferred && r.Words is not null && IsTold(r.At)).Select(r => new WorkNote(
                    RecordFacts.All.FirstOrDefault(p => p.JsonPointer == r.At)?.Label.Chinese ?? r.At, $"由原话{Quotation.Of(r.Words!)}推断", Where(r.At))),
                .. Problems.Where(p => told.HasFlag(Told.Measures) && p.IsDrafted).Select(p => new WorkNote($"改进措施{Quotation.Of(p.ImprovementHeading)}", $"学校没有写，代拟为{Quotation.Of(p.Measure)}", Where(Of(p, "confirmed")))),
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
            if (problem.Cause is null)
            {
                draft.Leave(new($"问题{Quotation.Of(problem.Heading)}的原因", Of(problem, "reason")));
            }

            LeaveResponsibility(problem, draft);
        }
    }

    /// <summary>Who answers for each problem and until when, where nobody says.</summary>
    public void LeaveResponsibility(Draft draft)
    {
        foreach (var problem in Problems)
        {
            LeaveResponsibility(problem, draft);
        }
    }

    private static void LeaveResponsibility(Problem problem, Draft draft)
    {
        if (problem.Owner is null)
        {
            draft.Leave(new($"改进措施{Quotation.Of(problem.ImprovementHeading)}的责任单位", Of(problem, "owner")));
        }

        if (problem.Due is null)
        {
            draft.Leave(new($"改进措施{Quotation.Of(problem.ImprovementHeading)}的完成时限", Of(problem, "due")));
        }
    }

    // In the row of the corrective action; where there is none yet, in a new one.
    private static string Of(Problem problem, string member) => $"{Corrections}/{(problem.Correction is { } row ? Shown.Number(row) : "-")}/{member}";

    private WorkNote Waived(Waiver waiver) => new(
        Findings.Concat(Assessment.Goals).Select(static f => f.Item.Rule).FirstOrDefault(r => r.Id == waiver.Rule)?.Title.Chinese ?? Assessment.Book.TitleOf(waiver.Rule)?.Chinese ?? waiver.Rule,
        waiver.Describe(Record.AsOf).Chinese,
        Where("/waivers"));

    // A piece that holds no more is told beside one that does.
    private string Said(Evidence evidence) => $"{evidence.Method}，{evidence.Origin}，{DateForm.Instance.Show(evidence.Collected, Language.Chinese)}取得，"
        + (evidence.ValidUntil is not { } last ? "长期有效" : $"有效期至{DateForm.Instance.Show(last, Language.Chinese)}{(evidence.HoldsOn(Record.AsOf) ? string.Empty : "，已过期，另有有效的佐证")}");

    // Numbers that follow each other: 12至17.
    private static string InRuns(List<string> numbers) => string.Join('、', numbers.Index()
        .GroupBy(n => int.TryParse(n.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - n.Index : int.MinValue + n.Index)
        .Select(static run => run.Count() > 2 ? $"{run.First().Item}至{run.Last().Item}" : string.Join('、', run.Select(static n => n.Item))));

    private string WhereClaimed(Rule rule) => EntryPlaces.OfClaim(rule.Id, rule.Title.Chinese, Sources).Chinese;

    private string Where(string jsonPointer) => EntryPlaces.OfRecord(jsonPointer, Sources).Chinese;
}
