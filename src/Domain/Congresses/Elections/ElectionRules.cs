using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Elections;

/// <summary>What an election asks.</summary>
internal static class ElectionRules
{
    /// <summary>The presidium is elected by the congress itself, every vote counting once.</summary>
    public static Precondition ByCongress { get; } = new(
        "election.by-congress",
        new("主席团由学代会（院级可由全体学生大会）选举产生，一人一票", "The presidium is elected by the congress (in a college also by the assembly of all students), one vote each"),
        SchoolTable.ElectedByCongress, CollegeTable.ElectedByCongressOrAssembly)
    { ByLevel = ("主席团由代表大会选举产生，一人一票", "主席团由代表大会或者全体学生大会选举产生，一人一票") };

    /// <summary>There are more candidates than seats, by the charter's surplus, in each constituency and on the whole.</summary>
    public static Precondition Surplus { get; } = new(
        "election.surplus",
        new("实行差额选举，候选人多于应选名额，并达到规定的差额比例", "There are more candidates than seats, by the surplus that is asked"),
        CongressExamples.DelegateSurplus, ElectionExamples.PresidiumSurplus);

    /// <summary>Candidates for the presidium have passed every selection step.</summary>
    public static Precondition Selected { get; } = new(
        "election.candidates-selected",
        new("主席团候选人经过规定的遴选程序", "Candidates for the presidium have passed the prescribed selection steps"),
        SchoolTable.PresidiumChain, Opinions2019.CollegeChain);

    /// <summary>Elections are by secret ballot.</summary>
    public static Precondition Secret { get; } = new(
        "election.secret",
        new("选举以无记名投票方式进行", "Elections are by secret ballot"),
        ElectionExamples.SecretBallot);

    /// <summary>Only candidates are voted for, unless the charter allows write-ins.</summary>
    public static Precondition CandidatesOnly { get; } = new(
        "election.candidates-only",
        new("章程不允许另选他人时，只能选候选人", "Only candidates are voted for, unless the charter allows write-ins"),
        ElectionExamples.ValidBallot);

    /// <summary>Two independent counts of the same ballots agree.</summary>
    public static Precondition CountsAgree { get; } = new(
        "election.counts-agree",
        new("两次独立录入的计票结果一致", "Two independent entries of the count agree"),
        Basis.Arithmetic("计票"));

    /// <summary>A tie, or a seat that nobody won, is settled as the charter says, among those concerned, and only where there is one.</summary>
    public static Precondition Settled { get; } = new(
        "election.settled",
        new("得票相同或缺额按章程规定的方式、在有关人员中、就空出的名额处理", "A tie or an open seat is settled as the charter says, among those concerned"),
        ElectionExamples.Ties);

    /// <summary>A by-election fills no more places than had fallen vacant.</summary>
    public static Precondition WithinVacancies { get; } = new(
        "election.within-vacancies",
        new("补选名额不多于空缺名额", "A by-election fills no more places than had fallen vacant"),
        Basis.Arithmetic("补选"));

    /// <summary>Scrutineers are no candidates.</summary>
    public static Precondition Scrutineers { get; } = new(
        "election.scrutineers",
        new("监票人由非候选人担任，设一名总监票人", "Scrutineers are no candidates and have one chief"),
        ElectionExamples.Scrutineers);

    /// <summary>Scrutineers are as many as the charter asks.</summary>
    public static Precondition EnoughScrutineers { get; } = new(
        "election.enough-scrutineers",
        new("监票人达到规定的人数", "There are as many scrutineers as is asked"),
        ElectionExamples.Scrutineers);
}
