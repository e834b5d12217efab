using NodaTime;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>The yearly congress and the elections around it.</summary>
public static class CongressRules
{
    /// <summary>The least share of the students represented who are delegates, normally: 1 %, which suffices.</summary>
    public static Share LeastDelegates { get; } = new(1, 100);

    /// <summary>The least share of delegates who are no cadres of a union, normally: 60 %, which suffices.</summary>
    public static Share LeastNonCadres { get; } = new(3, 5);

    private static readonly Words _congress = new("召开学代会", "congress");

    private static readonly Words _held = new("按期、规范召开学代会（或全体学生大会）", "The congress or assembly is held on schedule and in due form");

    /// <summary>Held since October 2019, as the form of 2020 asks, and no later than the day of assessment.</summary>
    public static Rule HeldSinceOctober2019 { get; } = new(
        "congress.held",
        new("2019年10月以来召开过学代会", "A congress was held since October 2019"),
        new HeldSince(new(2019, 10, 1)),
        SchoolTable.CongressSinceOctober2019)
    { Name = _congress, Sentences = CongressSentences.HeldSince(new(2019, 10, 1)) };

    /// <summary>Held on schedule, by the academic year, and in due form, on statement.</summary>
    public static Rule HeldOnSchedule { get; } = new(
        "congress.held",
        _held,
        new All<UnionRecord>([new OnSchedule(), new Attested(CongressFacts.InForm)]),
        SchoolTable.CongressOnSchedule, CollegeTable.CongressOnSchedule, CongressRules2017.EveryYear)
    { Name = _congress, Sentences = CongressSentences.HeldOnSchedule(new OnSchedule(), new Attested(CongressFacts.InForm)) };

    /// <summary>The presidium is elected by the congress itself.</summary>
    public static Rule ElectedByCongress { get; } = ElectedBy([ElectingBody.Congress]);

    /// <summary>The presidium is elected by the congress or the assembly of all students, as a college may do.</summary>
    public static Rule ElectedByCongressOrAssembly { get; } = ElectedBy([ElectingBody.Congress, ElectingBody.Assembly]);

    private static readonly OneOf<UnionRecord, DelegateElection> _delegatesElected = new(CongressFacts.DelegatesElected, [DelegateElection.BranchRecommendsCollegeElects]);

    /// <summary>Delegates are recommended by the class branch and elected in the college.</summary>
    public static Rule DelegatesElected { get; } = new(
        "congress.delegates-elected",
        new("代表经班级团支部推荐、院（系）组织选举产生", "Delegates are recommended by the class League branch and elected in the college"),
        _delegatesElected,
        SchoolTable.DelegatesElected)
    { Name = new("代表产生", "election of delegates"), Sentences = CongressSentences.DelegatesElected(_delegatesElected) };

    /// <summary>Normally at least 1 % of the students represented.</summary>
    public static Rule DelegateShare { get; } = new(
        "congress.delegate-share",
        new($"代表人数一般不低于所代表学生的{LeastDelegates.InWords().Chinese}", $"Normally at least {LeastDelegates.InWords().English} of the students represented are delegates"),
        new ShareAtLeast<UnionRecord>(CongressFacts.DelegateShare, LeastDelegates),
        CongressRules2017.DelegateShare)
    { Name = new("代表比例", "share of delegates"), Sentences = CongressSentences.DelegateShare(LeastDelegates) };

    /// <summary>Normally at least 60 % who are no cadres of a union.</summary>
    public static Rule NonCadreShare { get; } = new(
        "congress.non-cadre-share",
        new($"非校、院级学生会骨干的代表一般不低于{LeastNonCadres.InWords().Chinese}", $"Normally at least {LeastNonCadres.InWords().English} of delegates are no union cadres"),
        new ShareAtLeast<UnionRecord>(CongressFacts.NonCadreShare, LeastNonCadres),
        CongressRules2017.NonCadreShare)
    { Name = new("非骨干代表", "delegates who hold no post"), Sentences = CongressSentences.NonCadreShare(LeastNonCadres) };

    /// <summary>Approved beforehand by Party and federation, reported afterwards.</summary>
    public static Rule ApprovedAndReported { get; } = new(
        "congress.approved-and-reported",
        new("学代会召开前报批、召开后报告", "The congress is approved beforehand and reported afterwards"),
        new All<UnionRecord>(
        [
            new Is<UnionRecord>(CongressFacts.ApprovedByParty),
            new Is<UnionRecord>(CongressFacts.ApprovedByFederation),
            new Is<UnionRecord>(CongressFacts.ReportedToFederation),
        ]),
        CongressRules2017.ApprovedAndReported)
    { Name = new("报批报告", "approval and report"), Sentences = CongressSentences.ApprovedAndReported };

    /// <summary>Reported to the higher federation, as a school's own goal.</summary>
    public static Rule ReportedGoal { get; } = new(
        "goal.congress-reported",
        new("会后向上级学联报告学代会召开情况", "The congress is reported to the higher federation"),
        new Is<UnionRecord>(CongressFacts.ReportedToFederation),
        Basis.OwnGoal)
    { Name = CongressStep.Report.Label, Sentences = CongressSentences.Reported };

    private static Rule ElectedBy(Sequence<ElectingBody> bodies) => new(
        "election.by-congress",
        bodies.Count == 1
            ? new("主席团由学代会选举产生，不由其委员会或常任代表会议代选", "The presidium is elected by the congress itself, not by a committee or standing delegates")
            : new("主席团由学代会或全体学生大会选举产生", "The presidium is elected by the congress or the assembly of all students"),
        new OneOf<UnionRecord, ElectingBody>(CongressFacts.PresidiumElectedBy, bodies),
        SchoolTable.ElectedByCongress, CollegeTable.ElectedByCongressOrAssembly)
    { Name = new("主席团产生", "election of the presidium"), Sentences = CongressSentences.ElectedBy(bodies.Contains(ElectingBody.Assembly)) };
}
