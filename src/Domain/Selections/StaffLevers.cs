using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Selections;

/// <summary>What can be done about who serves: people leave, join, give up a seat in the presidium, have another post.</summary>
/// <remarks>
/// Of people of whom every rule says the same it does not matter who it is. Figures that stand beside a roster follow it. Without a roster the figures
/// say how many there are of whom nobody says who they are.
/// </remarks>
internal sealed class StaffLevers
{
    // Nobody adds more to a staff that has a cap.
    private const int MostJoining = 100;

    private static readonly Deed _leave = new(new("名工作人员退出", "staff member leaves"), "staff members leave");

    private static readonly Deed _giveUpTheSeat = new(
        new("名主席团成员退出主席团，留任工作人员", "member of the presidium gives up the seat and stays on the staff"), "members of the presidium give up their seats and stay on the staff");

    private static readonly Sequence<FactPath> _facts =
        [StructureFacts.Staff, StructureFacts.Presidium, StructureFacts.Posts, .. EligibilityFacts.All];

    private readonly UnionRecord _record;
    private readonly Efforts _efforts;
    private readonly Func<string, string> _called;
    private readonly ImmutableArray<Requirement<UnionRecord>> _leaves;
    private readonly ImmutableArray<Every<UnionRecord, Member>> _ofEach;
    private readonly bool _countsPresidium;
    private readonly bool _countsColleges;

    private StaffLevers(UnionRecord record, IEnumerable<Requirement<UnionRecord>> asked, Efforts efforts, Func<string, string> called)
    {
        (_record, _efforts, _called) = (record, efforts, called);
        // What is asked of other facts says the same of everybody.
        var nobody = Forget(record);
        _leaves = [.. asked.SelectMany(static r => r.Leaves()).Where(l => !l.Explain(record).Measured.SequenceEqual(l.Explain(nobody).Measured)).DistinctBy(static l => l.Canonical)];
        _ofEach = [.. _leaves.OfType<Every<UnionRecord, Member>>()];
        // Where no fewer on the presidium is asked for, and no fewer is too few, it is all the same who of those who leave sat on it.
        _countsPresidium = Turns(nobody with { Structure = nobody.Structure with { Presidium = Fact.Within(0, StructureFacts.Presidium.Read(record) is { Known: Known.Given or Known.Within } sitting ? sitting.High : int.MaxValue) } }, StructureFacts.Presidium);
        _countsColleges = Turns(nobody, EligibilityFacts.FromCollegeUnions);
    }

    // Whether a question may come to another answer when a fact is any that a record allows, all else of the staff being unknown.
    private bool Turns(UnionRecord any, FactPath<UnionRecord> path) => _leaves.Any(l => l is not (Every<UnionRecord, Member> or PermittedPosts)
        && (l.CriticalValues() is not { Length: > 0 } values || values.Any(v => v is CriticalCase<UnionRecord> || v.Path == path)) && l.Judge(any) == Verdict.Undetermined);

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asked">What is asked of it.</param>
    /// <param name="efforts">What changes cost.</param>
    /// <param name="called">What people call someone of the roster.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(UnionRecord record, IEnumerable<Requirement<UnionRecord>> asked, Efforts efforts, Func<string, string> called)
    {
        var levers = new StaffLevers(record, asked, efforts, called);
        return record.Members.List.Count > 0 ? levers.OfRoster() : levers.OfFigures();
    }

    private static UnionRecord Forget(UnionRecord r) => r with
    {
        Members = new(),
        Structure = r.Structure with { Staff = default, Presidium = default, Posts = default },
        Eligibility = new(),
    };

    private static Lever<UnionRecord> Lever(string about, int effort, int most, Func<UnionRecord, int, UnionRecord> step, Func<int, Words> say, int? room = null) => new()
    {
        About = about,
        Effort = effort,
        Most = most,
        Room = room ?? most,
        Step = step,
        Forget = Forget,
        Say = say,
        Facts = _facts,
    };

    private IEnumerable<Lever<UnionRecord>> OfRoster()
    {
        // Whoever gives up a post becomes one of a department: its head it has already.
        var member = Fact.Given(PostTitles.DepartmentMember);
        var post = IsPermitted(new() { Id = "-", Teacher = Fact.Given(false), InPresidium = Fact.Given(false), Post = member }) ? member
            : _record.Members.List.Where(m => m is { InPresidium: { Known: Known.Given, Low: false }, Post.Known: Known.Given } && IsPermitted(m)).Select(static m => m.Post).FirstOrDefault(member);
        foreach (var (alike, at) in _record.Members.List.Where(static m => StructureCounts.IsStudent(m) is { Known: Known.Given, Low: true }).GroupBy(Kind)
            .Select(static (g, i) => (g.OrderBy(static m => StructureCounts.IsInPresidium(m) is { Known: Known.Given, Low: true }).ToArray(), i)))
        {
            var (about, one, counted) = (FormattableString.Invariant($"/members/{at}"), alike[0], Counted(alike[0]));
            ImmutableArray<string> names = [.. alike.Select(m => _called(m.Id))];
            Sequence<string> who = [.. alike.Select(static m => m.Id)];
            yield return Lever(about, _efforts.Leaving, alike.Length, (r, n) => StaffMoves.Without(r, alike[n], counted), n => LeverWords.People(names, n, _leave)) with
            {
                Who = who,
                SayFor = (n, of) => People(alike, n, of, _leave),
                Choosing = new(_leave, n => LeverWords.Of(names, n)),
            };
            if (_countsPresidium && one.InPresidium is { Known: Known.Given, Low: true })
            {
                yield return Lever(
                    about, _efforts.Reassignment, alike.Length,
                    (r, n) => StaffMoves.With(r, alike[^(n + 1)].Id, m => m with { InPresidium = Fact.Given(false), Post = one.Post.Known == Known.Given ? post : one.Post }, static s => s with { Presidium = StaffMoves.Less(s.Presidium, Fact.Given(1)) }),
                    n => LeverWords.People(names, n, _giveUpTheSeat)) with
                {
                    Who = who,
                    SayFor = (n, _) => new(LeverWords.People(names, n, _giveUpTheSeat), [LeverWords.Of(names, n)], _giveUpTheSeat),
                };
            }

            if (one.Post.Known == Known.Given && !IsPermitted(one))
            {
                var title = one.InPresidium is { Known: Known.Given, Low: true } ? Fact.Given(PostTitles.PresidiumMember) : post;
                var take = new Deed(new($"名工作人员改任{title.Low}", $"staff member takes the post {title.Low}"), $"staff members take the post {title.Low}");
                yield return Lever(
                    about, _efforts.Reassignment, alike.Length,
                    (r, n) => StaffMoves.With(r, alike[^(n + 1)].Id, m => m with { Post = title }, static s => s),
                    n => LeverWords.People(names, n, take)) with
                {
                    Who = who,
                    SayFor = (n, of) => People(alike, n, of, take),
                };
            }
        }

        var listed = StructureCounts.Staff(_record);
        if (_record.Structure.Staff is { Known: Known.Given, Low: var stated } && !_record.Members.IsComplete && stated - listed.Low > 0)
        {
            yield return Lever("/members/others", _efforts.Leaving, stated - listed.Low, static (r, _) => StaffMoves.Fewer(r, default, default), static n => new($"{LeverWords.Count(n)}名未列入名单的工作人员退出", $"{LeverWords.Count(n, "staff member", "staff members")} not on the roster leave"));
        }

        yield return Lever(
            "/members/joining", _efforts.Joining, MostJoining,
            (r, n) => StaffMoves.More(r, r.Members.List.Any(static m => m.Post.Known == Known.Given) ? post : default, n),
            static n => new($"补充{LeverWords.Count(n)}名符合条件、来自院（系）学生会的工作人员", $"{LeverWords.Count(n, "person joins", "people join")} the staff who keep what is asked and come from college unions"));
    }

    // Without a roster they are told apart by what the figures count.
    private static Choosing Leaving(Words one, string several) => new(_leave, n => new($"{LeverWords.Count(n)}名{one.Chinese}", LeverWords.Count(n, one.English, several)));

    private IEnumerable<Lever<UnionRecord>> OfFigures()
    {
        var (staff, share) = (_record.Structure.Staff, _record.Eligibility.FromCollegeUnions);
        var heads = staff is { Known: Known.Given or Known.Within } ? staff.Low : 0;
        var ofColleges = share is { Known: Known.Given, Low: { IsPercentage: false } known } ? known : (Share?)null;
        if (_countsColleges && ofColleges is { } of)
        {
            yield return Lever("/staff/others", _efforts.Leaving, of.Whole - of.Part, static (r, _) => StaffMoves.Other(r, Fact.Given(0)), static n => new($"{LeverWords.Count(n)}名不是来自院（系）学生会的工作人员退出", $"{LeverWords.Count(n, "staff member leaves who does", "staff members leave who do")} not come from a college union")) with
            { Choosing = Leaving(new("不是来自院（系）学生会的工作人员", "who does not come from a college union"), "who do not come from a college union") };
            yield return Lever("/staff/ofColleges", _efforts.Leaving, of.Part, static (r, _) => StaffMoves.Other(r, Fact.Given(1)), static n => new($"{LeverWords.Count(n)}名来自院（系）学生会的工作人员退出", $"{LeverWords.Count(n, "staff member leaves who comes", "staff members leave who come")} from a college union")) with
            { Choosing = Leaving(new("来自院（系）学生会的工作人员", "who comes from a college union"), "who come from a college union") };
        }
        else if (heads > 0)
        {
            yield return Lever("/staff", _efforts.Leaving, heads, static (r, _) => StaffMoves.Other(r, default), _leave.By) with
            { Choosing = Leaving(new("工作人员", "of the staff"), "of the staff") };
        }

        if (_countsPresidium && _record.Structure.Presidium is { Known: Known.Given, Low: > 0 and var presidium })
        {
            yield return Lever(
                "/presidium", _efforts.Reassignment, presidium,
                static (r, _) => r with { Structure = r.Structure with { Presidium = StaffMoves.Less(r.Structure.Presidium, Fact.Given(1)) } },
                static n => new($"{LeverWords.Count(n)}名主席团成员退出主席团，留任工作人员", $"{LeverWords.Count(n, "member of the presidium gives up the seat and stays", "members of the presidium give up their seats and stay")} on the staff"));
            yield return Lever(
                "/presidium", _efforts.Leaving, presidium,
                static (r, _) => StaffMoves.Other(r, default, presidium: 1),
                static n => new($"{LeverWords.Count(n)}名主席团成员退出", LeverWords.Count(n, "member of the presidium leaves", "members of the presidium leave"))) with
            { Choosing = Leaving(new("主席团成员", "of the presidium"), "of the presidium") };
        }

        foreach (var path in _ofEach.Select(static e => e.Exceptions).Distinct())
        {
            if (path.Stated(_record) is not { Known: Known.Given, Low: > 0 and var exceptions })
            {
                continue;
            }

            var label = path.Label;
            yield return Lever(
                path.JsonPointer, _efforts.Leaving, exceptions,
                (r, _) => StaffMoves.Fewer(path.Write(r, StaffMoves.Less(path.Stated(r), Fact.Given(1))), default, default, path),
                n => new($"{LeverWords.Count(n)}名工作人员（{label.Chinese}）退出", $"{LeverWords.Count(n, "staff member leaves", "staff members leave")} ({label.English})"));
            yield return Lever(
                path.JsonPointer, _efforts.Leaving + _efforts.Joining, exceptions,
                (r, _) => path.Write(r, StaffMoves.Less(path.Stated(r), Fact.Given(1))),
                n => new($"调整{LeverWords.Count(n)}名工作人员（{label.Chinese}），接任人选符合条件", $"{LeverWords.Count(n, "staff member is", "staff members are")} replaced by others who keep what is asked ({label.English})"));
        }

        if (ofColleges is not null || heads > 0)
        {
            yield return Lever("/staff/joining", _efforts.Joining, MostJoining, static (r, _) => StaffMoves.More(r), static n => new($"补充{LeverWords.Count(n)}名符合条件、来自院（系）学生会的工作人员", $"{LeverWords.Count(n, "person joins", "people join")} the staff who keep what is asked and come from college unions"));
        }
    }

    // What makes someone a reason for what is done stands beside the name, or at the end where it is the same of all.
    private Told People(Member[] alike, int count, ImmutableArray<Requirement<UnionRecord>> of, Deed deed)
    {
        ImmutableArray<Requirement<UnionRecord>> leaves = [.. of.SelectMany(static r => r.Leaves()).DistinctBy(static l => l.Canonical)];
        Words[] reasons = [.. alike.Select(m => Words.Of(language => Reason(m, leaves, language)))];
        var isOfAll = reasons.Distinct().Count() == 1;
        ImmutableArray<string> chinese = [.. alike.Zip(reasons, (m, r) => isOfAll ? _called(m.Id) : $"{_called(m.Id)}（{r.Chinese}）")];
        ImmutableArray<string> english = [.. alike.Zip(reasons, (m, r) => isOfAll ? _called(m.Id) : $"{_called(m.Id)} ({r.English})")];
        var sitting = alike.Count(static m => StructureCounts.IsInPresidium(m) is { Known: Known.Given, Low: true });
        Words beside = isOfAll && reasons[0].Chinese.Length > 0 ? new($"（{reasons[0].Chinese}）", $" ({reasons[0].English})")
            : count < alike.Length && sitting > 0 && sitting <= count && sitting < alike.Length ? new("（主席团成员不全部退出）", " (not all of the presidium)") : new(string.Empty, string.Empty);
        return new(
            Beside(LeverWords.People(chinese, count, deed), LeverWords.People(english, count, deed)),
            isOfAll || count < alike.Length ? [Beside(LeverWords.Of(chinese, count), LeverWords.Of(english, count))] : [.. chinese.Zip(english, static (zh, en) => new Words(zh, en))],
            deed);

        Words Beside(Words inChinese, Words inEnglish) => new($"{inChinese.Chinese}{beside.Chinese}", $"{inEnglish.English}{beside.English}");
    }

    private string Reason(Member member, ImmutableArray<Requirement<UnionRecord>> leaves, Language language)
    {
        var alone = Alone(member);
        List<Measurement> broken =
        [
            .. leaves.OfType<Every<UnionRecord, Member>>().Where(e => e.Part.Judge(member) == Verdict.NotMet)
                .SelectMany(e => e.Part.Explain(member).Whole()).Where(static e => e.Because.IsEmpty && e.Verdict == Verdict.NotMet).SelectMany(static e => e.Measured),
            .. member.Post.Known == Known.Given && leaves.OfType<PermittedPosts>().Any(p => p.Judge(alone) is Verdict.NotMet or Verdict.Undetermined) ? [MemberFacts.Post.Measure(member)] : Array.Empty<Measurement>(),
        ];
        if (broken.Count == 0 && member.FromCollegeUnion is { Known: Known.Given, Low: false } && leaves.Any(static l => l.CriticalValues().Any(static v => v.Path == EligibilityFacts.FromCollegeUnions)))
        {
            broken.Add(MemberFacts.FromCollegeUnion.Measure(member));
        }

        var chinese = language == Language.Chinese;
        return string.Join(chinese ? "，" : ", ", broken.DistinctBy(static m => m.Path).Select(m => $"{m.Path.Label.In(language)}{(chinese ? "：" : ": ")}{m.Describe(language)}"));
    }

    // Of whom every requirement says the same, so that it does not matter who it is.
    private string Kind(Member member)
    {
        var alone = Alone(member);
        return string.Join('|', [.. _leaves.Select(l => l.Judge(alone).ToString()), .. Counted(member).Values.Select(Shown), Shown(StructureFacts.Staff.Read(alone)), _countsPresidium || !IsPermitted(member) ? Shown(StructureFacts.Presidium.Read(alone)) : string.Empty, _countsColleges ? member.FromCollegeUnion.ToString() : string.Empty, member.Post.Known.ToString()]);

        static string Shown(Fact<int> fact) => FormattableString.Invariant($"{fact.Known}{fact.Low}-{fact.High}");
    }

    private UnionRecord Alone(Member member) => Forget(_record) with { Members = new() { List = [member], Complete = Fact.Given(true) } };

    // How many of one the figures of exceptions count: one, none, or perhaps one.
    private Dictionary<FactPath<UnionRecord, int>, Fact<int>> Counted(Member member)
    {
        var alone = Alone(member);
        return _ofEach.DistinctBy(static e => e.Exceptions).ToDictionary(
            static e => e.Exceptions,
            e => e.Explain(alone).Measured[^1] is { Known: Known.Given or Known.Within, Low: int low, High: int high } ? Fact.Within(low, high) : Fact.Within(0, 1));
    }

    private bool IsPermitted(Member member) => Alone(member) is var alone && _leaves.OfType<PermittedPosts>().All(p => p.Judge(alone) is Verdict.Met or Verdict.NotApplicable);
}
