using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>Rule books that are wrong, each with what is wrong with it: the kinds of the flaws with the rules, in order, and a piece of the witness.</summary>
internal static class BrokenRuleBooks
{
    private static readonly Requirement<UnionRecord> _flat = new Is<UnionRecord>(StructureFacts.Flat);
    private static readonly Requirement<UnionRecord> _large = new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses);

    /// <summary>A book, and what is found in it.</summary>
    public sealed record Broken(string Name, Rule[] Rules, string[] Found, string Witness);

    public static Broken[] All { get; } =
    [
        Alone("two caps that exclude each other", And(Staff(40), StaffFrom(41)), FlawKind.Unkeepable, "“工作人员人数不超过40人”与“工作人员人数不少于41人”不能同时成立"),
        Alone("a share above and below", And(NonCadres(3, 5), new ShareAtMost<UnionRecord>(CongressFacts.NonCadreShare, new(1, 2))), FlawKind.Unkeepable, "没有组织能符合"),
        Alone("a count among others", And(Staff(5), new OneOf<UnionRecord, int>(StructureFacts.Staff, [6, 7])), FlawKind.Unkeepable, "不能同时成立"),
        Alone("yes and no", And(_flat, new Not<UnionRecord>(_flat)), FlawKind.Unkeepable, "不能同时成立"),
        Alone("two bodies that both elect", And(Elects(ElectingBody.Congress), Elects(ElectingBody.Assembly)), FlawKind.Unkeepable, "学生代表大会"),
        Alone("before and after", And(new AtMost<UnionRecord, LocalDate>(CongressFacts.HeldUntil, new(2020, 1, 1)), new AtLeast<UnionRecord, LocalDate>(CongressFacts.HeldUntil, new(2020, 1, 2))), FlawKind.Unkeepable, "2020年1月2日"),
        Alone("neither of all", new Not<UnionRecord>(Or(Staff(40), StaffFrom(41))), FlawKind.Unkeepable, "没有组织能符合"),
        Alone("a list that must hold what it may not", And(Reviews(ReviewedMatter.Funds), new NothingBut<UnionRecord, ReviewedMatter>(GuidanceFacts.LeagueReviews, [ReviewedMatter.Activities])), FlawKind.Unkeepable, "使用经费物资"),
        Alone("alternatives none of which can be kept", Or(And(Staff(1), StaffFrom(2)), And(Staff(3), StaffFrom(4))), FlawKind.Unkeepable, "没有组织能符合"),
        Alone("fewer than nobody", Staff(-1), FlawKind.Unkeepable, "没有组织能符合：工作人员人数不超过-1人（"),
        Alone("each is two things", new Every<UnionRecord, Member>(EligibilityFacts.NotPartyOrLeague, EligibilityRules.Members, new All<Member>([Status(PoliticalStatus.PartyMember), Status(PoliticalStatus.LeagueMember)])), FlawKind.Unkeepable, "政治面貌"),
        Alone("each has fewer and more", new Every<UnionRecord, Member>(EligibilityFacts.WithFailedCourse, EligibilityRules.Members, new All<Member>([new AtMost<Member, int>(MemberFacts.FailedCourses, 0), new AtLeast<Member, int>(MemberFacts.FailedCourses, 1)])), FlawKind.Unkeepable, "不及格课程数"),

        Alone("nobody or more", StaffFrom(0), FlawKind.Idle, "没有组织会不符合"),
        Alone("below or above", Or(Staff(40), StaffFrom(30)), FlawKind.Idle, "没有组织会不符合"),
        Alone("yes or no", Or(_flat, new Not<UnionRecord>(_flat)), FlawKind.Idle, "没有组织会不符合"),
        Alone("a share of nought", NonCadres(0, 1), FlawKind.Idle, "没有组织会不符合"),
        Alone("a condition that never holds", When(And(Staff(1), StaffFrom(2)), _flat), FlawKind.Idle, "没有组织会不符合"),
        Alone("any way that there is", new OneOf<UnionRecord, DelegateElection>(CongressFacts.DelegatesElected, [.. Enum.GetValues<DelegateElection>()]), FlawKind.Idle, "没有组织会不符合"),
        Alone("not what cannot be", new Not<UnionRecord>(And(Staff(1), StaffFrom(2))), FlawKind.Idle, "没有组织会不符合"),
        Alone("a condition that always holds", When(StaffFrom(0), _flat), FlawKind.Idle, "总是成立"),
        Alone("a condition that never holds, among others", And(_flat, When(And(Staff(1), StaffFrom(2)), Departments(6))), FlawKind.Idle, "不会成立"),
        Alone("each may do as they like", new Every<UnionRecord, Member>(EligibilityFacts.WithFailedCourse, EligibilityRules.Members, new AtLeast<Member, int>(MemberFacts.FailedCourses, 0)), FlawKind.Idle, "不及格课程数"),

        Alone("a cap beneath a cap", And(Staff(40), Staff(50)), FlawKind.Repeated, "“工作人员人数不超过50人”不起作用"),
        Alone("an exception that is none", Or(Staff(40), And(_large, Staff(35))), FlawKind.Repeated, "不起作用：已含在“工作人员人数不超过40人”之中"),
        Alone("a stricter alternative", Or(Staff(40), Staff(30)), FlawKind.Repeated, "“工作人员人数不超过30人”不起作用"),
        Alone("a lower floor", And(NonCadres(3, 5), NonCadres(1, 2)), FlawKind.Repeated, "不起作用"),
        Alone("two exceptions for one", Or(Staff(40), And(_large, Staff(60)), And(_large, Staff(50))), FlawKind.Repeated, "50人"),
        Alone("one of two bodies, and one of them", And(Elects(ElectingBody.Congress), Elects(ElectingBody.Congress, ElectingBody.Assembly)), FlawKind.Repeated, "全体学生大会"),
        Alone("an earlier day", And(new AtLeast<UnionRecord, LocalDate>(CongressFacts.HeldUntil, new(2020, 1, 1)), new AtLeast<UnionRecord, LocalDate>(CongressFacts.HeldUntil, new(2019, 1, 1))), FlawKind.Repeated, "2019年1月1日"),
        Alone("the same twice", And(Staff(40), Staff(40)), FlawKind.Repeated, "不起作用"),
        Alone("part of a list", And(Reviews(ReviewedMatter.Funds, ReviewedMatter.Activities), Reviews(ReviewedMatter.Funds)), FlawKind.Repeated, "不起作用"),

        Together("two rules that exclude each other", [Staff(40), StaffFrom(45)], ["Clash r1 r2"], "不超过40人；工作人员人数不少于45人"),
        Together("three rules, no two of which do", [Staff(40), Or(StaffFrom(50), Departments(3)), new AtLeast<UnionRecord, int>(StructureFacts.Departments, 4)], ["Clash r1 r2 r3"], "没有组织能同时符合"),
        Together("a rule beneath a rule", [Staff(40), Staff(50)], ["Repeated r2 r1"], "符合r1的都符合r2"),
        Together("one rule under two names", [_flat, _flat], ["Repeated r2 r1"], "不另作要求"),
        Together("two bodies in two rules", [Elects(ElectingBody.Congress), Elects(ElectingBody.Assembly)], ["Clash r1 r2"], "没有组织能同时符合"),

        Alone("two exceptions that may both hold", Or(Staff(40), And(_large, Staff(60)), And(StudentsFrom(20_000), Staff(50))), FlawKind.Overlap, "两种例外可以同时成立而要求不同"),
        Together("two exceptions about different things, and nothing for others", [Or(And(_large, Staff(60)), And(StudentsFrom(20_000), Departments(7)))], ["Overlap r1", "Gap r1"], "两种例外可以同时成立而要求不同"),
        Alone("two ranges that meet in one number", Or(And(Students(10_000), Staff(40)), And(StudentsFrom(10_000), Staff(60))), FlawKind.Overlap, "所代表的学生数：10000人"),

        Alone("a number between two ranges", And(When(Students(9_999), Staff(40)), When(StudentsFrom(10_001), Staff(60))), FlawKind.Gap, "所代表的学生数为10000人的"),
        Together("a number between two rules", [When(Students(9_999), Staff(40)), When(StudentsFrom(10_001), Staff(60))], ["Gap r1 r2"], "所代表的学生数为10000人的"),
        Alone("a number to which no alternative applies", Or(And(Students(9_999), Staff(40)), And(StudentsFrom(10_001), Staff(60))), FlawKind.Gap, "所代表的学生数：10000人"),
        Together("two gaps between three ranges", [And(When(Students(999), Staff(20)), When(And(StudentsFrom(1_001), Students(1_999)), Staff(30)), When(StudentsFrom(2_001), Staff(40)))], ["Gap r1", "Gap r1"], "1000人"),

        new("a rule that rests on nothing", [new("r1", new("工作人员不超过40人", "At most 40 staff"), Staff(40), Basis.OwnCharter(string.Empty, string.Empty, []))], ["NoSource r1"], "没有写明依据"),
        Together(
            "everything at once",
            [And(Staff(40), StaffFrom(41)), StaffFrom(0), Departments(6), Departments(8), Elects(ElectingBody.Congress), Elects(ElectingBody.Assembly), And(_flat, _flat)],
            ["Unkeepable r1", "Idle r2", "Repeated r7", "Repeated r4 r3", "Clash r5 r6"],
            "不能同时成立"),
    ];

    private static Broken Alone(string name, Requirement<UnionRecord> requirement, FlawKind kind, string witness) => Together(name, [requirement], [$"{kind} r1"], witness);

    private static Broken Together(string name, Requirement<UnionRecord>[] requirements, string[] found, string witness) => new(
        name, [.. requirements.Select(static (r, i) => new Rule(FormattableString.Invariant($"r{i + 1}"), new(r.Describe(Language.Chinese), r.Describe(Language.English)), r, Basis.OwnGoal))], found, witness);

    private static Requirement<UnionRecord> And(params Requirement<UnionRecord>[] parts) => new All<UnionRecord>([.. parts]);

    private static Requirement<UnionRecord> Or(params Requirement<UnionRecord>[] parts) => new Any<UnionRecord>([.. parts]);

    private static Requirement<UnionRecord> When(Requirement<UnionRecord> condition, Requirement<UnionRecord> then) => new When<UnionRecord>(condition, then);

    private static Requirement<UnionRecord> Staff(int most) => new AtMost<UnionRecord, int>(StructureFacts.Staff, most);

    private static Requirement<UnionRecord> StaffFrom(int least) => new AtLeast<UnionRecord, int>(StructureFacts.Staff, least);

    private static Requirement<UnionRecord> Departments(int most) => new AtMost<UnionRecord, int>(StructureFacts.Departments, most);

    private static Requirement<UnionRecord> Students(int most) => new AtMost<UnionRecord, int>(CongressFacts.StudentsRepresented, most);

    private static Requirement<UnionRecord> StudentsFrom(int least) => new AtLeast<UnionRecord, int>(CongressFacts.StudentsRepresented, least);

    private static Requirement<UnionRecord> NonCadres(int part, int whole) => new ShareAtLeast<UnionRecord>(CongressFacts.NonCadreShare, new(part, whole));

    private static Requirement<UnionRecord> Elects(params ElectingBody[] bodies) => new OneOf<UnionRecord, ElectingBody>(CongressFacts.PresidiumElectedBy, [.. bodies]);

    private static Requirement<UnionRecord> Reviews(params ReviewedMatter[] matters) => new Covers<UnionRecord, ReviewedMatter>(GuidanceFacts.LeagueReviews, [.. matters]);

    private static Requirement<Member> Status(PoliticalStatus status) => new OneOf<Member, PoliticalStatus>(MemberFacts.PoliticalStatus, [status]);
}
