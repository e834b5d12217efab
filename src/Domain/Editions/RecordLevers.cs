using System.Collections;
using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Satisfaction;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Editions;

/// <summary>All that a union can change of what a record says. No lever: circumstances, the past, what others decide.</summary>
internal static class RecordLevers
{
    private const int MostMore = 100;

    // They have levers of their own, move people by people, or are nobody's to change here.
    private static readonly HashSet<FactPath> _elsewhere =
    [
        StructureFacts.Staff, StructureFacts.Presidium, StructureFacts.Posts, .. EligibilityFacts.All,
        CongressFacts.Delegates, CongressFacts.NonCadreDelegates, CongressFacts.DelegateShare, CongressFacts.NonCadreShare, CongressFacts.HeldThisYear, CongressFacts.InForm,
        AppraisalFacts.Raters, AppraisalFacts.StudentRaters, AppraisalFacts.StudentShare,
        ReachFacts.CollegesOutOfReach, ReachFacts.CollegeUnions, ReachFacts.CollegeUnionsChecked,
        RecordFacts.AsOf, GuidanceFacts.ProvinceChecked, SatisfactionFacts.Satisfied, SatisfactionFacts.Index,
    ];

    // What is held in an academic year is held no more when it is over.
    private static readonly HashSet<FactPath> _ofTheYear =
        [CongressFacts.HeldThisYear, CongressFacts.InForm, AppraisalFacts.TimesInYear, GuidanceFacts.Hearings, TrainingFacts.Autumn, TrainingFacts.Spring, TrainingFacts.StudyPerMonth, SatisfactionFacts.Measured];

    private static readonly HashSet<FactPath> _heldAnew =
        [CongressFacts.PresidiumElectedBy, CongressFacts.DelegatesElected, SelectionFacts.PresidiumSteps, SelectionFacts.DepartmentSteps];

    /// <summary>Whether a fact tells what belongs to an academic year, or to its autumn, that was over on the day of the record, so that nothing more is held in it.</summary>
    /// <param name="path">The fact.</param>
    /// <param name="record">The record.</param>
    public static bool IsOver(FactPath path, UnionRecord record) => _ofTheYear.Contains(path) && record is { AsOf: { Known: Known.Given or Known.Within, Low: var today }, Union.Year: { } year }
        && today > year.LastDayOf(path == TrainingFacts.Autumn ? Semester.Autumn : Semester.Spring);

    /// <summary>Facts that levers move together, by their pointers.</summary>
    public static ImmutableArray<ImmutableHashSet<string>> Together { get; } =
    [
        Pointers([StructureFacts.Staff, StructureFacts.Presidium, StructureFacts.Posts, .. EligibilityFacts.All]),
        Pointers([CongressFacts.Delegates, CongressFacts.NonCadreDelegates, CongressFacts.DelegateShare, CongressFacts.NonCadreShare]),
        Pointers([CongressFacts.Dates, CongressFacts.HeldOn, CongressFacts.HeldUntil, CongressFacts.HeldThisYear, CongressFacts.InForm]),
        Pointers([AppraisalFacts.Raters, AppraisalFacts.StudentRaters, AppraisalFacts.StudentShare]),
    ];

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asked">What is asked of it.</param>
    /// <param name="efforts">What changes cost.</param>
    /// <param name="called">What people call someone of a roster.</param>
    public static ImmutableArray<Lever<UnionRecord>> Of(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> asked, Efforts efforts, Func<string, string> called)
    {
        ImmutableArray<Requirement<UnionRecord>> leaves = [.. asked.SelectMany(static r => r.Leaves()).DistinctBy(static l => l.Canonical)];
        var isOfStaff = leaves.Any(static l => l.ReadsRoster || l is PermittedPosts || l.CriticalValues().Any(static v => Together[0].Contains(v.Path.JsonPointer)));
        return
        [
            .. Stating(record, leaves, called), .. isOfStaff ? StaffLevers.Of(record, asked, efforts, called) : [], .. Posts(record, leaves, efforts), .. CongressLevers.Of(record, efforts), .. AppraisalLevers.Of(record, efforts),
            .. Colleges(record, leaves, efforts), .. leaves.SelectMany(static l => l.CriticalValues().Select(v => (Leaf: l, Value: v))).GroupBy(static v => v.Value.Path).Where(p => IsLever(p.Key, record))
                .SelectMany(p => OfFact(p.Key, [.. p.Select(static v => v.Value)], [.. p.Select(static v => v.Leaf).Distinct()], record, efforts)),
        ];
    }

    private static ImmutableHashSet<string> Pointers(IEnumerable<FactPath> paths) => [.. paths.Select(static p => p.JsonPointer)];

    private static bool IsLever(FactPath<UnionRecord> path, UnionRecord record) =>
        path.CanChange && !_elsewhere.Contains(path) && path.Measure(record).Known is Known.Given or Known.Within && !IsOver(path, record);

    private static IEnumerable<Lever<UnionRecord>> OfFact(
        FactPath<UnionRecord> path, ImmutableArray<CriticalValue<UnionRecord>> values, ImmutableArray<Requirement<UnionRecord>> leaves, UnionRecord record, Efforts efforts)
    {
        var effort = path == StructureFacts.Departments ? efforts.Department : _heldAnew.Contains(path) ? efforts.Repetition : _ofTheYear.Contains(path) ? efforts.Event : efforts.Arrangement;
        if (path is FactPath<UnionRecord, int> count)
        {
            // Whose department ends is not for a plan to say: it has the number alone.
            Func<UnionRecord, UnionRecord> alone = path == StructureFacts.Departments ? StructureCounts.WithoutDepartments : static r => r;
            return count.Read(record) is { Known: Known.Given or Known.Within, High: <= int.MaxValue - MostMore } now ? [OfCount(count, effort, now, now.Low, -1, alone), OfCount(count, effort, now, MostMore, 1, alone)] : [];
        }

        // Of values of which every rule says the same the shortest list will do; where all is said as before, nothing is changed.
        string Said(UnionRecord r) => string.Join(',', leaves.Select(l => l.Judge(r)));
        var said = Said(record);
        return CriticalValue<UnionRecord>.CasesOf(values).Select(c => (c.Give, Made: c.Give(record))).Select(c => (c.Give, Said: Said(c.Made), After: path.Measure(c.Made)))
            .Where(c => c.After.Known == Known.Given && c.Said != said)
            .GroupBy(c => c.After.Low is IEnumerable and not string ? c.Said : $"{c.Said}{c.After.Low}")
            .Select(static g => g.MinBy(static c => c.After.Low is IEnumerable list and not string ? list.Cast<object>().Count() : 0))
            .Select(c => new Lever<UnionRecord> { About = path.JsonPointer, Effort = effort, Step = (r, _) => c.Give(r), Forget = path.Forget, Say = _ => Become(path, c.After), Facts = [path] });
    }

    // Of a number that is known within bounds so much is moved as suffices wherever in them it lies.
    private static Lever<UnionRecord> OfCount(FactPath<UnionRecord, int> path, int effort, Fact<int> now, int most, int by, Func<UnionRecord, UnionRecord> alone) => new()
    {
        About = path.JsonPointer,
        Effort = effort,
        Most = most,
        Room = most,
        Step = (r, _) => path.Read(r) is var before ? path.Write(alone(r), Fact.Within(before.Low + by, before.High + by)) : r,
        Forget = r => path.Forget(alone(r)),
        Say = n => now.Known == Known.Given ? Moved(path, by, n)
            : Moved(path, by, n) is var moved && Measurement.Of(path, path.Form, now) is var known ? new(
                $"{moved.Chinese}（{Quotation.Of(path.Label.Chinese)}只知{known.Describe(Language.Chinese)}，写出确数后也许可以少改）",
                $"{moved.English} (\"{path.Label.English}\" is only known to be {known.Describe(Language.English)}; once the number is stated, less may do)") : throw new InvalidOperationException(),
        Facts = [path],
    };

    // What nobody states may be stated, and then be as it is asked. Where it turned out otherwise, another plan would be made.
    private static IEnumerable<Lever<UnionRecord>> Stating(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Func<string, string> called)
    {
        var open = leaves.Where(l => l is not Every<UnionRecord, Member> && l.Judge(record) == Verdict.Undetermined).ToList();
        foreach (var values in open.SelectMany(static l => l.CriticalValues().Select(v => (Leaf: l, Value: v))).GroupBy(static v => v.Value.Path).Where(static v => v.Key != RecordFacts.AsOf))
        {
            var path = values.Key;
            List<Requirement<UnionRecord>> of = [.. values.Select(static v => v.Leaf).Distinct()];
            List<CriticalValue<UnionRecord>> all = [.. leaves.SelectMany(static l => l.CriticalValues()).Where(v => v.Path == path)];
            List<(Func<UnionRecord, UnionRecord> Give, List<Requirement<UnionRecord>> Met)> cases =
            [
                .. CriticalValue<UnionRecord>.CasesOf([.. all, .. all.DistinctBy(static v => v.GetType()).SelectMany(v => v.Bounds(record))])
                .Select(c => AsStated(path, c.Give, record)).Where(give => path.Agrees(record, give(record)))
                .Select(give => (Give: give, Met: of.Where(l => l.Judge(give(record)) == Verdict.Met).ToList()))
                .Where(static c => c.Met.Count > 0).DistinctBy(static c => string.Join(' ', c.Met.Select(static l => l.Canonical))),
            ];
            // Of limits of which the one is within the other that one is told.
            bool IsWithin(Requirement<UnionRecord> one, Requirement<UnionRecord> other) => one != other && cases.All(c => !c.Met.Contains(one) || c.Met.Contains(other)) && cases.Any(c => c.Met.Contains(other) && !c.Met.Contains(one));
            foreach (var (give, met) in cases)
            {
                yield return new()
                {
                    About = path.JsonPointer,
                    Effort = 0,
                    IsStating = true,
                    Step = (r, _) => give(r),
                    Forget = path.Forget,
                    Say = _ => Stated(path, path.Measure(record).Known == Known.Given, [.. met.Where(l => !met.Exists(m => IsWithin(m, l)))]),
                    Facts = [path],
                };
            }
        }

        // Whoever a roster leaves out holds no other post than those who are on it.
        if (record.Members is { IsComplete: false, List.Count: > 0 } && leaves.Any(static l => l is PermittedPosts) && !(StructureFacts.Staff.Stated(record) is { Known: Known.Given, Low: var heads } && heads > record.Members.List.Count))
        {
            FactPath complete = new FactPath<UnionRecord, bool>("/members/complete", RecordForm.Staff, YesNoForm.Instance, static r => r.Members.Complete, static (r, f) => r with { Members = r.Members with { Complete = f } });
            yield return new()
            {
                About = complete.JsonPointer,
                Effort = 0,
                IsStating = true,
                Step = static (r, _) => r with { Members = r.Members with { Complete = Fact.Given(true) } },
                Forget = static r => r with { Members = r.Members with { Complete = default } },
                Say = static _ => new("补全工作人员名单，写明名单完整（如其余人员的职务也合规定）", "complete the roster of staff, and say that it is (if the posts of the others are permitted)"),
                Facts = [complete],
            };
        }

        // Where it is told that there are more than it lists, the posts are stated instead: those that it shows, and no others.
        else if (record.Members is { IsComplete: false, List.Count: > 0 } && record.Structure.Posts.Known == Known.Unknown && leaves.Any(static l => l is PermittedPosts))
        {
            yield return new()
            {
                About = StructureFacts.Posts.JsonPointer,
                Effort = 0,
                IsStating = true,
                Step = static (r, _) => StructureFacts.Posts.Read(r) is { Known: Known.Given or Known.Within, Low: var held } ? StructureFacts.Posts.Write(r, Fact.Given(held)) : r,
                Forget = StructureFacts.Posts.Forget,
                Say = static _ => new("补全工作人员名单，或写明“所设职务”（如其余人员的职务也合规定）", "complete the roster of staff, or state the posts (if those of the others are permitted)"),
                Facts = [StructureFacts.Posts],
            };
        }

        // Of those of whom too little is known, and of those whom a roster leaves out, nobody breaks what is asked.
        foreach (var every in leaves.OfType<Every<UnionRecord, Member>>().DistinctBy(static e => e.Exceptions).Where(e => e.Exceptions.Read(record).Known != Known.Given && e.Told(record).Known != Known.Given))
        {
            yield return new()
            {
                About = every.Exceptions.JsonPointer,
                Effort = 0,
                IsStating = true,
                Step = (r, _) => every.Told(r) is { Known: Known.Given or Known.Within, Low: var broken } ? every.Exceptions.Write(r, Fact.Given(broken)) : every.Exceptions.Write(r, Fact.Given(0)),
                Forget = every.Exceptions.Forget,
                Say = _ => Words.Of(language => Untold(every, record, called, language)),
                Facts = [every.Exceptions],
            };
        }
    }

    // A share is stated of as many heads as there are known to be, and as a percentage where nobody says how many.
    private static Func<UnionRecord, UnionRecord> AsStated(FactPath<UnionRecord> path, Func<UnionRecord, UnionRecord> give, UnionRecord record)
    {
        if (path is not FactPath<UnionRecord, Share> share || share.Stated(give(record)) is not { Known: Known.Given, Low: { IsOfNothing: false } value })
        {
            return give;
        }

        var whole = share.Read(record) is { Known: Known.Within } known && known.Low.Whole == known.High.Whole ? known.Low.Whole : Share.OfPercentages;
        var heads = value.HeadsOf(whole);
        return heads > whole ? give : r => share.Write(r, Fact.Given(new Share((int)heads, whole)));
    }

    private static Words Stated(FactPath<UnionRecord> path, bool lacksStatement, List<Requirement<UnionRecord>> met)
    {
        var (chinese, english) = (path.Label.Chinese, path.Label.English);
        var asked = met.Where(l => l.Describe(Language.Chinese) != chinese).ToList();
        string In(Requirement<UnionRecord> l, Language language) => l.Describe(language) is var told && told.StartsWith(path.Label.In(language), StringComparison.Ordinal) ? told[path.Label.In(language).Length..].TrimStart('：', ':', ' ') : told;
        return lacksStatement ? new($"补写{Quotation.Of(chinese)}由谁、何时、以何文件说明", $"supply the statement of \"{english}\": who says so, when, in which document")
            : asked.Count == 0 ? new($"补填{Quotation.Of(chinese)}（如为“是”）", $"supply \"{english}\" (if yes)")
            : new($"补填{Quotation.Of(chinese)}（如{string.Join("、", asked.Select(l => In(l, Language.Chinese)))}）", $"supply \"{english}\" (if {string.Join(", ", asked.Select(l => In(l, Language.English)))})");
    }

    // What is not told of those on a roster, of those whom it leaves out, or of all where there is none.
    private static string Untold(Every<UnionRecord, Member> every, UnionRecord record, Func<string, string> called, Language language)
    {
        var (chinese, label) = (language == Language.Chinese, every.Exceptions.Label.In(language));
        var told = every.Group.Read(record).List.Where(m => every.Part.Judge(m) == Verdict.Undetermined && StructureCounts.IsStudent(m) is not { Known: Known.Given, Low: false })
            .GroupBy(m => string.Join(string.Empty, every.Part.Explain(m).Missing().Select(p => chinese ? Quotation.Of(p.Label.Chinese) : $" \"{p.Label.English}\"").Distinct()))
            .Select(g => (Names: LeverWords.Named([.. g.Select(m => called(m.Id))], language), Facts: g.Key))
            .Select(g => chinese ? $"补填{g.Names}的{g.Facts}" : $"supply{g.Facts} of {g.Names}").ToList();
        if (!record.Members.IsComplete)
        {
            told.Add(record.Members.List.Count > 0 ? (chinese ? $"补全工作人员名单，或写明{Quotation.Of(label)}人数" : $"complete the roster of staff, or state \"{label}\"")
                : chinese ? $"补填{Quotation.Of(label)}（如为0人）" : $"supply \"{label}\" (if none)");
        }

        return string.Join(chinese ? "；" : "; ", told);
    }

    // Posts that are on no roster, or on one that leaves people out.
    private static IEnumerable<Lever<UnionRecord>> Posts(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts)
    {
        if (record.Members.IsComplete || record.Structure.Posts is not { Known: Known.Given, Low: var titles })
        {
            yield break;
        }

        Sequence<string> broken = [.. titles.Where(t => leaves.OfType<PermittedPosts>().Any(p => p.Judge(record with { Members = new(), Structure = record.Structure with { Posts = Fact.Given(Sequence.Of([t])) } }) == Verdict.NotMet))];
        if (broken.Count > 0)
        {
            var (chinese, english) = (string.Join('、', broken), string.Join(", ", broken));
            yield return new()
            {
                About = StructureFacts.Posts.JsonPointer,
                Effort = efforts.Arrangement,
                Step = (r, _) => StructureFacts.Posts.Write(r, Fact.Given<Sequence<string>>([.. titles.Except(broken)])),
                Forget = StructureFacts.Posts.Forget,
                Say = _ => new($"不再设{chinese}职务", $"these posts are abolished: {english}"),
                Facts = [StructureFacts.Posts],
            };
        }
    }

    // The League committee names someone to help a college's union; how many students a college has is a circumstance.
    private static IEnumerable<Lever<UnionRecord>> Colleges(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts)
    {
        var ofEach = leaves.OfType<Every<UnionRecord, CollegeUnion>>().Where(static e => e.Exceptions == ReachFacts.CollegesOutOfReach).ToList();
        static UnionRecord Fewer(UnionRecord r) => r with { Reach = r.Reach with { CollegesOutOfReach = r.Reach.CollegesOutOfReach is { Known: Known.Given, Low: > 0 and var out_ } ? Fact.Given(out_ - 1) : r.Reach.CollegesOutOfReach } };
        static UnionRecord Forget(UnionRecord r) => r with { Colleges = new(), Reach = r.Reach with { CollegesOutOfReach = default } };
        Sequence<FactPath> facts = [ReachFacts.CollegesOutOfReach];
        foreach (var college in record.Colleges.List.Where(c => ofEach.Any(e => e.Part.Judge(c) == Verdict.NotMet)))
        {
            yield return new()
            {
                About = $"/colleges/{college.Id}",
                Effort = efforts.Arrangement,
                Step = (r, _) => Fewer(r with { Colleges = r.Colleges with { List = [.. r.Colleges.List.Select(c => c.Id == college.Id ? c with { LeagueHelp = Fact.Given(true) } : c)] } }),
                Forget = Forget,
                Say = _ => new($"团委为{college.Id}学生会指定专人指导", $"the League committee names someone to help the union of {college.Id}"),
                Who = [college.Id],
                Facts = facts,
            };
        }

        if (record.Colleges.List.Count == 0 && ofEach.Count > 0 && record.Reach.CollegesOutOfReach is { Known: Known.Given, Low: > 0 and var colleges })
        {
            yield return new()
            {
                About = "/colleges",
                Effort = efforts.Arrangement,
                Most = colleges,
                Room = colleges,
                Step = static (r, _) => Fewer(r),
                Forget = Forget,
                Say = static n => new($"团委为{LeverWords.Count(n)}个学院的学生会指定专人指导", $"the League committee names someone to help the unions of {LeverWords.Count(n, "college", "colleges")}"),
                Facts = facts,
            };
        }
    }

    private static Words Moved(FactPath<UnionRecord, int> path, int by, int times) => (path.JsonPointer, by) switch
    {
        ("/structure/departments", < 0) => new($"减少{LeverWords.Count(times)}个工作部门", LeverWords.Count(times, "department fewer", "departments fewer")),
        ("/appraisal/timesInYear", > 0) => new($"再开展{LeverWords.Count(times)}次述职评议", LeverWords.Count(times, "more appraisal is held", "more appraisals are held")),
        ("/oversight/hearings", > 0) => new($"党组织再听取{LeverWords.Count(times)}次汇报", $"the Party organisation hears {LeverWords.Count(times, "more report", "more reports")}"),
        _ => new($"{Quotation.Of(path.Label.Chinese)}{(by < 0 ? "减少" : "增加")}{path.Form.Show(times, Language.Chinese)}", $"{path.Label.English}: {path.Form.Show(times, Language.English)} {(by < 0 ? "fewer" : "more")}"),
    };

    private static Words Become(FactPath<UnionRecord> path, Measurement after)
    {
        var (chinese, english) = (after.Describe(Language.Chinese), after.Describe(Language.English));
        return path == CongressFacts.PresidiumElectedBy ? new($"由{chinese}重新选举主席团", $"the presidium is elected anew by {english}")
            : path == CongressFacts.DelegatesElected ? new($"代表按{Quotation.Of(chinese)}重新产生", $"the delegates are elected anew: {english}")
            : path == SelectionFacts.PresidiumSteps ? new($"主席团候选人重新遴选，依次经{chinese}", $"candidates for the presidium are selected anew: {english}")
            : path == SelectionFacts.DepartmentSteps ? new($"工作部门成员重新遴选，依次经{chinese}", $"members of the departments are selected anew: {english}")
            : path == GuidanceFacts.LeagueReviews ? new($"团委对{chinese}审核把关", $"the League committee reviews {english}")
            : path == TrainingFacts.Autumn || path == TrainingFacts.Spring ? new($"开展{path.Label.Chinese}", $"{path.Label.English} is held")
            : after.Low is true ? new($"做到{Quotation.Of(path.Label.Chinese)}", $"see to it: {path.Label.English}")
            : new($"{Quotation.Of(path.Label.Chinese)}改为{chinese}", $"{path.Label.English} becomes {english}");
    }
}
