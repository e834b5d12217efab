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

/// <summary>All that a union can change of what a record says. No lever: circumstances, the <see cref="Past"/>, what others decide.</summary>
internal static class RecordLevers
{
    private const int MostMore = 100;

    // They have levers of their own, move people by people, or are nobody's to change here.
    private static readonly HashSet<FactPath> _elsewhere =
    [
        StructureFacts.Staff, StructureFacts.Presidium, StructureFacts.Posts, .. EligibilityFacts.All,
        CongressFacts.Delegates, CongressFacts.NonCadreDelegates, CongressFacts.DelegateShare, CongressFacts.NonCadreShare, CongressFacts.HeldThisYear, CongressFacts.InForm,
        .. AppraisalFacts.All,
        ReachFacts.CollegesOutOfReach, ReachFacts.CollegeUnions, ReachFacts.CollegeUnionsChecked,
        RecordFacts.AsOf, GuidanceFacts.ProvinceChecked, SatisfactionFacts.Satisfied, SatisfactionFacts.Index,
    ];

    private static readonly HashSet<FactPath> _heldAnew =
        [CongressFacts.PresidiumElectedBy, CongressFacts.DelegatesElected, SelectionFacts.PresidiumSteps, SelectionFacts.DepartmentSteps];

    // Of how many heads a share is, where they are counted beside it.
    private static readonly ImmutableArray<(FactPath<UnionRecord, Share> Share, FactPath<UnionRecord, int> Of)> _wholes =
    [
        (EligibilityFacts.FromCollegeUnions, StructureFacts.Staff), (CongressFacts.DelegateShare, CongressFacts.StudentsRepresented),
        (CongressFacts.NonCadreShare, CongressFacts.Delegates), (AppraisalFacts.StudentShare, AppraisalFacts.Raters),
    ];

    /// <summary>Facts that levers move together, by their pointers.</summary>
    public static ImmutableArray<ImmutableHashSet<string>> Together { get; } =
    [
        Pointers([StructureFacts.Staff, StructureFacts.Presidium, StructureFacts.Posts, .. EligibilityFacts.All]),
        Pointers([CongressFacts.Dates, CongressFacts.HeldOn, CongressFacts.HeldUntil, CongressFacts.HeldThisYear, CongressFacts.InForm, .. Past.OfTheCongress]),
        Pointers(AppraisalFacts.All),
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
            .. StatingLevers.Of(record, leaves, called), .. isOfStaff ? StaffLevers.Of(record, asked, efforts, called) : [], .. Posts(record, leaves, efforts), .. CongressLevers.Of(record, leaves, efforts, Past.OfTheCongress, Become), .. AppraisalLevers.Of(record, leaves, efforts),
            .. Colleges(record, leaves, efforts), .. leaves.SelectMany(static l => l.CriticalValues().Select(v => (Leaf: l, Value: v))).GroupBy(static v => v.Value.Path).Where(p => IsLever(p.Key, record))
                .SelectMany(p => OfFact(p.Key, [.. p.Select(static v => v.Value)], [.. p.Select(static v => v.Leaf).Distinct()], record, efforts)),
        ];
    }

    /// <summary>A record whose percentages are told in heads, where they are so many of those that are counted: people leave and join by heads.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The record, every verdict on it being the same.</returns>
    public static UnionRecord InHeads(UnionRecord record) => _wholes.Aggregate(record, static (r, share) =>
        share.Share.Stated(r) is { Known: Known.Given, Low: { IsPercentage: true } percentage } && share.Of.Read(r) is { Known: Known.Given, Low: > 0 and var whole }
            && Math.DivRem((long)percentage.Part * whole, Share.OfPercentages) is (var part, 0)
                ? share.Share.Write(r, Fact.Given(new Share((int)part, whole)))
                : r);

    private static ImmutableHashSet<string> Pointers(IEnumerable<FactPath> paths) => [.. paths.Select(static p => p.JsonPointer)];

    private static bool IsLever(FactPath<UnionRecord> path, UnionRecord record) =>
        (path.CanChange || Past.IsStillToCome(path, record)) && !_elsewhere.Contains(path) && path.Measure(record).Known is Known.Given or Known.Within && Past.MendedFrom(path, record) is null;

    private static IEnumerable<Lever<UnionRecord>> OfFact(
        FactPath<UnionRecord> path, ImmutableArray<CriticalValue<UnionRecord>> values, ImmutableArray<Requirement<UnionRecord>> leaves, UnionRecord record, Efforts efforts)
    {
        var effort = path == StructureFacts.Departments ? efforts.Department : _heldAnew.Contains(path) ? efforts.Repetition : Past.HeldInTheYear.Contains(path) ? efforts.Event : efforts.Arrangement;
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
