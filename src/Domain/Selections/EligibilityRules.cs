using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Selections;

/// <summary>Who may serve.</summary>
public static class EligibilityRules
{
    /// <summary>The first share of the own major, by rank: 30 %, itself within.</summary>
    public static Share First => EligibilityFacts.First;

    /// <summary>The least share of a school's staff who come from college unions: one half, which suffices.</summary>
    public static Share FromCollegeUnions { get; } = new(1, 2);

    /// <summary>The windows, of which any one suffices.</summary>
    internal static ImmutableArray<FactPath<Member, Share>> Windows { get; } =
        [MemberFacts.RankLastTerm, MemberFacts.RankLastYear, MemberFacts.RankSinceEnrolment];

    /// <summary>No failed course, whoever it is.</summary>
    internal static Requirement<Member> WithoutFailedCourse { get; } = new AtMost<Member, int>(MemberFacts.FailedCourses, 0);

    /// <summary>The staff.</summary>
    public static GroupPath<UnionRecord, Member> Members { get; } =
        new("/members", MemberFacts.Heading, static r => r.Members, static m => m.Id, StructureFacts.Staff)
        {
            Belongs = StructureCounts.IsStudent,
            MadeUp = (new() { Id = "-", Teacher = Fact.Given(false) }, static (r, members) => r with { Members = members }),
        };

    /// <summary>A Party or League member. Probationary Party members count as Party members.</summary>
    public static Requirement<Member> PartyOrLeague { get; } = new OneOf<Member, PoliticalStatus>(
        MemberFacts.PoliticalStatus,
        [PoliticalStatus.LeagueMember, PoliticalStatus.PartyMember, PoliticalStatus.ProbationaryPartyMember]);

    private static readonly Every<UnionRecord, Member> _partyOrLeague = new(EligibilityFacts.NotPartyOrLeague, Members, PartyOrLeague);

    /// <summary>All staff are Party or League members.</summary>
    public static Rule Politics { get; } = new(
        "eligibility.politics",
        new("工作人员均为中共党员（含预备党员）或共青团员", "All staff are Party members, probationary ones included, or League members"),
        _partyOrLeague,
        SchoolTable.PartyOrLeague, CollegeTable.PartyOrLeague)
    { Name = MemberFacts.PoliticalStatus.Label, Sentences = EligibilitySentences.Politics(_partyOrLeague) };

    /// <summary>At least half of the school's staff come from college unions.</summary>
    /// <param name="cap">The usual cap on staff, in heads.</param>
    /// <param name="large">The cap of a large school, in heads. The caps are asked by another rule; where the staff is above them, what is to be done reckons with the cut.</param>
    /// <returns>The rule.</returns>
    public static Rule HalfFromCollegeUnions(int cap, int large) => new(
        "staff.from-college-unions",
        new($"校级工作人员一般不少于{FromCollegeUnions.InWords().Chinese}来自院（系）学生会", $"Normally at least {FromCollegeUnions.InWords().English} of school staff come from college unions"),
        new ShareAtLeast<UnionRecord>(EligibilityFacts.FromCollegeUnions, FromCollegeUnions),
        Opinions2019.HalfFromCollegeUnions)
    { Name = new("院级来源", "staff from colleges"), Sentences = EligibilitySentences.FromCollegeUnions(FromCollegeUnions, cap, large) };

    /// <summary>The same half, as a school's own goal.</summary>
    /// <inheritdoc cref="HalfFromCollegeUnions"/>
    public static Rule HalfFromCollegeUnionsGoal(int cap, int large) =>
        HalfFromCollegeUnions(cap, large) with { Id = "goal.half-from-college-unions", Name = new("半数来自院级", "half from colleges"), Basis = Basis.OwnGoal };

    private static readonly Words _study = new("学习成绩", "study record");

    /// <summary>Rank within the first 30 % of the own major, inclusive, over any one of three windows; first-years and postgraduates excepted. And no failed course.</summary>
    /// <param name="options">How the school settles what may be read in two ways.</param>
    /// <returns>The rule.</returns>
    public static Rule Study(RecordOptions options)
    {
        var rank = new Every<UnionRecord, Member>(EligibilityFacts.OutsideRank, Members, Rank(options));
        var courses = new Every<UnionRecord, Member>(EligibilityFacts.WithFailedCourse, Members, NoFailedCourse(options));
        return new(
            "eligibility.study",
            new($"成绩综合排名在本专业前{EligibilityFacts.First.InWords().Chinese}以内（一年级新生、研究生除外），无课业不及格", $"Rank within the first {EligibilityFacts.First.InWords().English} of the own major (first-years and postgraduates excepted); no failed course"),
            new All<UnionRecord>([rank, courses]),
            SchoolTable.RankInMajor, SchoolTable.NoFailedCourse, CollegeTable.Study)
        { Name = _study, Sentences = EligibilitySentences.Study(rank, courses, options.FirstYearsMayFail) };
    }

    /// <summary>The rule on study as schools read it that settle otherwise than by default what may be read in two ways.</summary>
    public static Sequence<Alternative> StudyAlternatives { get; } =
    [
        .. new RecordOptions[] { new() { FirstYearsMayFail = true }, new() { FirstOfTinyMajorCounts = true }, new() { FirstYearsMayFail = true, FirstOfTinyMajorCounts = true } }
            .Select(static o => new Alternative(o, Study(o))),
    ];

    private static readonly Every<UnionRecord, Member> _coursesOfGraduates = new(EligibilityFacts.WithFailedCourse, Members, WithoutFailedCourse);

    /// <summary>No failed course, for a graduate union, whose staff have no rank to keep.</summary>
    public static Rule GraduateStudy { get; } = new(
        "eligibility.study",
        new("研究生工作人员无课业不及格", "No failed course among postgraduate staff"),
        _coursesOfGraduates,
        SchoolTable.GraduateNoFailedCourse)
    { Name = _study, Sentences = EligibilitySentences.GraduateStudy(_coursesOfGraduates) };

    /// <summary>The rank that one member must keep.</summary>
    /// <param name="options">How the school settles tiny majors.</param>
    /// <returns>The requirement.</returns>
    public static Requirement<Member> Rank(RecordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new When<Member>(
            new All<Member>(
            [
                new AtLeast<Member, int>(MemberFacts.YearOfStudy, 2),
                new OneOf<Member, StudyLevel>(MemberFacts.StudyLevel, [StudyLevel.Bachelor, StudyLevel.Diploma]),
            ]),
            new Any<Member>([.. Windows.Select(window => Within(window, options))]));
    }

    /// <summary>The record of courses that one member must keep.</summary>
    /// <param name="options">How the school settles first-years.</param>
    /// <returns>The requirement.</returns>
    public static Requirement<Member> NoFailedCourse(RecordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.FirstYearsMayFail
            ? new When<Member>(new AtLeast<Member, int>(MemberFacts.YearOfStudy, 2), WithoutFailedCourse)
            : WithoutFailedCourse;
    }

    private static Requirement<Member> Within(FactPath<Member, Share> window, RecordOptions options) => options.FirstOfTinyMajorCounts
        ? new FirstShareOf<Member>(window, EligibilityFacts.First)
        : new ShareAtMost<Member>(window, EligibilityFacts.First);
}
