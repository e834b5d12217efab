using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Facts;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Crosschecks;

/// <summary>Holds a school's files against each other, and each against itself where its parts are dated or told twice. It judges nothing: which of two places is right, the school says.</summary>
public static partial class Crosscheck
{
    // One who takes part of a congress counts the last, this one and the next.
    private const int Near = 1;

    private static readonly (CongressStep Request, CongressStep[] Approvals)[] _approvals =
    [
        (CongressStep.RequestToPrepare, [CongressStep.PartyApprovesPreparation, CongressStep.FederationApprovesPreparation]),
        (CongressStep.RequestToConvene, [CongressStep.PartyApproves, CongressStep.FederationApproves]),
    ];

    /// <summary>What of the files cannot both be right.</summary>
    /// <param name="files">The files, of one union and one year.</param>
    /// <returns>The disagreements; where the files are of different unions or years, those alone.</returns>
    /// <exception cref="ArgumentException">The congress or the year has faults.</exception>
    public static ImmutableArray<Disagreement> Of(SchoolFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Congress is { FaultCount: > 0 } || files.Year is { FaultCount: > 0 })
        {
            throw new ArgumentException("A file with faults is held against nothing.", nameof(files));
        }

        ImmutableArray<Disagreement> others = [.. OfOthers(files)];
        return others.Length > 0 ? others :
        [
            .. Facts(files), .. Caps(files), .. Terms(files), .. Departments(files), .. Ordinals(files), .. Campuses(files), .. Appraisals(files), .. Training(files), .. Approvals(files), .. Requests(files),
        ];
    }

    private static IEnumerable<Disagreement> OfOthers(SchoolFiles files)
    {
        List<(SchoolFile File, string Union, AcademicYear? Year)> told = [];
        if (files.Record is { } record)
        {
            told.Add((SchoolFile.Record, record.Union.Title, record.Union.Year));
        }

        if (files.Charter is { } charter)
        {
            told.Add((SchoolFile.Charter, $"{charter.Name}{charter.Kind.Label.Chinese}", null));
        }

        if (files.Congress is { } congress)
        {
            told.Add((SchoolFile.Congress, congress.Proceedings.Union.Title, congress.Proceedings.Union.Year));
        }

        if (files.Year is { } year)
        {
            told.Add((SchoolFile.Year, year.History.Opening.Union.Title, year.History.Opening.Union.Year));
        }

        foreach (var other in told.Skip(1).Where(o => o.Union != told[0].Union || (o.Year is { } of && told[0].Year is { } first && of != first)))
        {
            yield return Differ("union", new(told[0].File, "/school"), new(other.File, "/school"), new("组织和学年", "union and year"), Named(told[0]), Named(other));
        }

        static string Named((SchoolFile File, string Union, AcademicYear? Year) of) => $"{of.Union}{of.Year?.Show(Language.Chinese)}";
    }

    // Whatever two files state of one fact: what the year's acts and the congress show, and what the record says.
    private static IEnumerable<Disagreement> Facts(SchoolFiles files)
    {
        if (files.Record is not { } record)
        {
            yield break;
        }

        if (files.Year is { } year)
        {
            var shown = record.AsOf is { Known: Known.Given, Low: var day } ? year.KnownOn(day).Record : year.Record;
            foreach (var path in RecordFacts.All.Where(p => !p.Agrees(record, shown)))
            {
                yield return Differ("fact", path, record, new(SchoolFile.Year, string.Empty), shown);
            }
        }

        if (files.Congress is { } congress)
        {
            var shown = record with { Congress = FinishedCongress.Facts(congress) with { Dates = record.Congress.Dates } };
            var apart = CongressFacts.All.Where(p => !p.Agrees(record, shown)).ToList();

            // Of another congress every figure is another: its day says it all.
            foreach (var path in apart.Any(static p => p.JsonPointer == CongressFacts.HeldOn.JsonPointer) ? apart.Where(static p => p.JsonPointer == CongressFacts.HeldOn.JsonPointer) : apart)
            {
                yield return Differ("fact", path, record, new(SchoolFile.Congress, path.JsonPointer switch
                {
                    "/congress/number" => "/number",
                    "/congress/unionTerm" => "/unionTerm",
                    "/congress/heldOn" or "/congress/approvedByParty" or "/congress/approvedByFederation" or "/congress/reportedToFederation" or "/congress/inForm" => "/course",
                    "/congress/studentsRepresented" => "/quotas/units",
                    _ => path.JsonPointer.StartsWith("/congress/presidium", StringComparison.Ordinal) ? "/elections" : "/delegates",
                }), shown);
            }
        }
    }

    // What the charter caps, and the record exceeds: the general rule may well be kept.
    private static IEnumerable<Disagreement> Caps(SchoolFiles files)
    {
        if (files is not { Charter: { } charter, Record: { } record })
        {
            yield break;
        }

        foreach (var (path, cap, at) in new[] { (StructureFacts.Staff, charter.StaffCap, "/terms/staff"), (StructureFacts.Presidium, charter.PresidiumCap, "/terms/presidium") })
        {
            if (path.Read(record) is { Known: Known.Given, Low: var heads } && heads > cap)
            {
                yield return new("charter-cap", new(SchoolFile.Record, path.JsonPointer), new(SchoolFile.Charter, at), new(
                    $"记录的“{path.Label.Chinese}”为{heads}人，章程规定不超过{cap}人",
                    $"The record has {path.Label.English}: {heads}; the charter allows at most {cap}"));
            }
        }

        if (charter.Departments.Count > 0 && StructureFacts.Departments.Read(record) is { Known: Known.Given, Low: var departments } && departments != charter.Departments.Count)
        {
            yield return new("departments", new(SchoolFile.Record, StructureFacts.Departments.JsonPointer), new(SchoolFile.Charter, "/terms/departments"), new(
                $"记录有{departments}个工作部门，章程列出{charter.Departments.Count}个",
                $"The record has {departments} departments; the charter names {charter.Departments.Count}"));
        }
    }

    // A charter that the year or the congress was held by, and the charter that is kept.
    private static IEnumerable<Disagreement> Terms(SchoolFiles files)
    {
        if (files.Charter is not { } charter)
        {
            yield break;
        }

        if (files.Year?.History.Lines.LastOrDefault(static l => l.Act is CharterInForce) is { Act: CharterInForce { Charter.Terms: var lived } } line)
        {
            foreach (var apart in Apart(charter, lived, new(SchoolFile.Year, Line(line))))
            {
                yield return apart;
            }
        }

        if (files.Congress is { } congress)
        {
            foreach (var apart in Apart(charter, charter with { Congress = congress.Proceedings.Terms }, new(SchoolFile.Congress, "/terms")))
            {
                yield return apart;
            }
        }

        static IEnumerable<Disagreement> Apart(CharterTerms one, CharterTerms other, FilePlace place) => CharterTermTable.All.Where(t => t.Show(one) != t.Show(other)).Select(t =>
            Differ("terms", new(SchoolFile.Charter, $"/terms{(t.Members is [var first, ..] ? first : string.Empty)}"), place, t.Option.Question, t.Show(one), t.Show(other)));
    }

    private static IEnumerable<Disagreement> Departments(SchoolFiles files)
    {
        if (files is not { Charter: { Departments: { Count: > 0 } named } charter, Year: { } year } || year.History.Opening.AsOf is not { Known: Known.Given, Low: var day })
        {
            yield break;
        }

        var standing = year.Subject<PresidiumAndDepartments>().StandingOn(day).Where(static b => b.Tier == Tier.Department).Select(static b => b.Name).ToList();
        foreach (var name in standing.Where(n => !named.Contains(n)))
        {
            var line = year.History.Lines.LastOrDefault(l => l.Act is DepartmentSetUp act && act.Department == name);
            yield return new("departments", new(SchoolFile.Year, line is null ? string.Empty : Line(line)), new(SchoolFile.Charter, "/terms/departments"), new(
                $"年度文件设有“{name}”，章程没有这个工作部门", $"The year has a department {name}; the charter has none of that name"));
        }

        foreach (var name in named.Where(n => standing.Count > 0 && !standing.Contains(n)))
        {
            yield return new("departments", new(SchoolFile.Charter, "/terms/departments"), new(SchoolFile.Year, string.Empty), new(
                $"章程设有“{name}”，年度文件到{Shown(day, Language.Chinese)}没有这个工作部门", $"The charter has a department {name}; the year has none of that name by {Shown(day, Language.English)}"));
        }
    }

    // The school's own words may count its congresses otherwise than its figures do.
    private static IEnumerable<Disagreement> Ordinals(SchoolFiles files)
    {
        if (files.Record is not { Congress.Number: { Known: Known.Given, Low: var number } } record)
        {
            yield break;
        }

        IEnumerable<(string At, string? Text)> texts =
        [
            .. record.Paragraphs.Select(static p => (FormattableString.Invariant($"/paragraphs/{p.Measure}"), (string?)p.Text)), ("/leadership", record.Leadership), ("/nextSteps", record.NextSteps),
            .. record.Corrections.SelectMany(static (c, i) => new[] { (FormattableString.Invariant($"/corrections/{i}/problem"), (string?)c.Problem), (FormattableString.Invariant($"/corrections/{i}/measure"), c.Measure) }),
        ];
        var near = Enumerable.Range(number - Near, 1 + (2 * Near)).Where(static n => n > 0).Select(ChineseNumeral.Of).ToHashSet();
        foreach (var (at, text) in texts)
        {
            foreach (var other in CongressOrdinal().Matches(text ?? string.Empty).Where(m => !near.Contains(m.Groups[1].Value)).Select(static m => m.Value).Distinct())
            {
                yield return new("ordinal", new(SchoolFile.Record, CongressFacts.Number.JsonPointer), new(SchoolFile.Record, at), new(
                    $"记录的代表大会是第{ChineseNumeral.Of(number)}次，这一段写的是“{other}”", $"The record's congress is number {number}; this text writes {other}"));
            }
        }
    }

    private static IEnumerable<Disagreement> Campuses(SchoolFiles files)
    {
        var ground = StructureFacts.LargeOrManyCampuses.JsonPointer;
        List<(FilePlace Place, string Number)> told = [];
        Add(new(SchoolFile.Record, $"/remarks/{ground.Replace("/", "~1", StringComparison.Ordinal)}/reason"), files.Record?.RemarkAt(ground)?.Reason);
        Add(new(SchoolFile.Charter, "/terms/largeGround"), files.Charter?.LargeGround);
        if (files.Record is { Colleges: { IsComplete: true } colleges } && colleges.List.All(static c => c.Kind.Known == Known.Given)
            && colleges.List.Count(static c => c.Kind.Low == CollegeKind.BranchCampus) is > 0 and var branches)
        {
            told.Add((new(SchoolFile.Record, "/colleges/list"), Counted(branches + 1)));
        }

        foreach (var other in told.Skip(1).Where(o => o.Number != told[0].Number))
        {
            yield return Differ("campuses", told[0].Place, other.Place, new("校区", "campuses"), $"{told[0].Number}个", $"{other.Number}个");
        }

        void Add(FilePlace place, string? text)
        {
            if (NumberOfCampuses().Match(text ?? string.Empty) is { Success: true } found)
            {
                told.Add((place, int.TryParse(found.Groups[1].Value, out var digits) ? Counted(digits) : found.Groups[1].Value == "二" ? "两" : found.Groups[1].Value));
            }
        }

        static string Counted(int number) => number == 2 ? "两" : ChineseNumeral.Of(number);
    }

    // Whoever rates and whoever says what it came to are one body, or some of it.
    private static IEnumerable<Disagreement> Appraisals(SchoolFiles files)
    {
        foreach (var round in files.Year?.Subject<AppraisalsOfTheYear>().Rounds ?? [])
        {
            if (round is { Held: { By: { Count: > 0 } held } meeting } && round.Acts.OfType<AppraisalConcluded>().FirstOrDefault() is { By: { Count: > 0 } concluded } conclusion && !concluded.Any(held.Contains))
            {
                yield return new("appraisal", Place(files.Year!, meeting), Place(files.Year!, conclusion), new(
                    $"{round.Call.Semester.Label.Chinese}述职评议会由{string.Join('、', held)}召开，结果由{string.Join('、', concluded)}确定",
                    $"The appraisal was held by {string.Join(", ", held)} and concluded by {string.Join(", ", concluded)}"));
            }
        }
    }

    // All staff are trained: who is due are those who serve on the day. Where nobody said that these are all, there may be more of them, not fewer.
    private static IEnumerable<Disagreement> Training(SchoolFiles files)
    {
        foreach (var training in files.Year?.Subject<StudyOfTheYear>().Trainings ?? [])
        {
            var serving = files.Year!.Subject<PresidiumAndDepartments>();
            var staff = serving.ServingOn(training.On).Select(static s => s.Person).Distinct(StringComparer.Ordinal).Count();
            if (training.Due is { } due && staff > 0 && (due < staff || (due > staff && serving.Stated is not null)))
            {
                yield return new("training", Place(files.Year, training), new(SchoolFile.Year, "/members"), new(
                    $"{Shown(training.On, Language.Chinese)}全员培训应到{due}人，当日工作人员名单有{staff}人",
                    $"On {Shown(training.On, Language.English)} {due} were due at the training of all staff, of whom {staff} served that day"));
            }
        }
    }

    private static IEnumerable<Disagreement> Approvals(SchoolFiles files)
    {
        foreach (var (request, approval) in files.Congress is { } congress ? _approvals.SelectMany(a => a.Approvals.Select(step => (Act(congress, a.Request), Act(congress, step)))) : [])
        {
            if (request is { Act.On: { } asked } && approval is { Act.On: { } given } && given < asked)
            {
                yield return new("approval", new(SchoolFile.Congress, At(request.Value.Index)), new(SchoolFile.Congress, At(approval.Value.Index)), new(
                    $"“{approval.Value.Act.Step.Label.Chinese}”的日期是{Shown(given, Language.Chinese)}，早于“{request.Value.Act.Step.Label.Chinese}”的{Shown(asked, Language.Chinese)}",
                    $"{approval.Value.Act.Step.Label.English}: {Shown(given, Language.English)}, before {request.Value.Act.Step.Label.English}: {Shown(asked, Language.English)}"));
            }
        }

        foreach (var upward in files.Year?.Subject<ReportsUpward>().All ?? [])
        {
            if (upward is { MadeOn: { } made, Replied: { } reply } && reply.On < made)
            {
                yield return new("approval", Place(files.Year!, upward.Requested ?? (Act)upward.Reported!), Place(files.Year!, reply), new(
                    $"《{upward.Title}》的批复日期是{Shown(reply.On, Language.Chinese)}，早于报送的{Shown(made, Language.Chinese)}",
                    $"The reply to {upward.Title} is of {Shown(reply.On, Language.English)}, before it was sent on {Shown(made, Language.English)}"));
            }
        }

        static (int Index, CourseAct Act)? Act(CongressReview congress, CongressStep step) =>
            congress.Proceedings.Course.Index().Where(a => a.Item.Step == step).Select(static a => ((int, CourseAct)?)(a.Index, a.Item)).LastOrDefault();

        static string At(int index) => FormattableString.Invariant($"/course/{index}/on");
    }

    // A request of the congress is kept among the year's letters too.
    private static IEnumerable<Disagreement> Requests(SchoolFiles files)
    {
        if (files is not { Congress: { } congress, Year: { } year })
        {
            yield break;
        }

        foreach (var (step, begins, ends) in new[] { (CongressStep.RequestToPrepare, "关于筹备召开", "的请示"), (CongressStep.RequestToConvene, "关于召开", "的请示"), (CongressStep.Report, "关于", "召开情况的报告") })
        {
            var told = congress.Proceedings.Course.Index().LastOrDefault(a => a.Item.Step == step);
            var kept = year.Subject<ReportsUpward>().All.Where(u => u.MadeOn is not null && u.Title.StartsWith(begins, StringComparison.Ordinal) && u.Title.EndsWith(ends, StringComparison.Ordinal) && u.Title.Contains("代表大会", StringComparison.Ordinal))
                .MinBy(static u => u.MadeOn);
            if (told.Item?.On is { } on && kept is not null && kept.MadeOn != on)
            {
                yield return Differ("request", new(SchoolFile.Congress, FormattableString.Invariant($"/course/{told.Index}/on")), Place(year, kept.Requested ?? (Act)kept.Reported!),
                    new($"《{kept.Title}》的日期", $"the day of {kept.Title}"), Shown(on, Language.Chinese), Shown(kept.MadeOn!.Value, Language.Chinese));
            }
        }
    }

    private static Disagreement Differ(string id, FactPath<UnionRecord> path, UnionRecord record, FilePlace other, UnionRecord shown)
    {
        var (one, two) = (path.Measure(record), path.Measure(shown));
        return new(id, new(SchoolFile.Record, path.JsonPointer), other, new(
            $"记录的“{path.Label.Chinese}”是{one.Describe(Language.Chinese)}，{other.File.Label.Chinese}是{two.Describe(Language.Chinese)}",
            $"{path.Label.English}: the record says {one.Describe(Language.English)}, {other.File.Label.English} {two.Describe(Language.English)}"));
    }

    private static Disagreement Differ(string id, FilePlace one, FilePlace other, Words what, string first, string second) => new(id, one, other, new(
        $"{what.Chinese}：{one.File.Label.Chinese}为“{first}”，{other.File.Label.Chinese}为“{second}”",
        $"{what.English}: {one.File.Label.English} says “{first}”, {other.File.Label.English} “{second}”"));

    private static FilePlace Place(YearReplay year, Act act) => new(SchoolFile.Year, year.History.Lines.FirstOrDefault(l => ReferenceEquals(l.Act, act)) is { } line ? Line(line) : string.Empty);

    private static string Line(YearLine line) => FormattableString.Invariant($"{line.Number}:");

    private static string Shown(LocalDate day, Language language) => DateForm.Instance.Show(day, language);

    [GeneratedRegex("第([一二三四五六七八九十百]+)[次届](?:学生|研究生)代表大会", RegexOptions.CultureInvariant)]
    private static partial Regex CongressOrdinal();

    [GeneratedRegex("([两一二三四五六七八九十]+|[0-9]{1,2})个校区", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfCampuses();
}
