using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Congresses;

/// <summary>A small congress in good order, invented: 12 delegates of two colleges are due, 10 came, one resolution is carried and three are elected to the presidium.</summary>
internal static class SoundCongress
{
    public static LocalDate Day { get; } = new(2025, 5, 17);

    public static Contest Contest { get; } = new()
    {
        Seats = 3,
        Due = 12,
        Present = 10,
        Manner = Manner.SecretBallot,
        Candidates = [Candidate("甲"), Candidate("乙"), Candidate("丙"), Candidate("丁")],
        Count = Count(9, 8, 7, 2),
        Recount = Count(9, 8, 7, 2),
    };

    public static Proceedings Held { get; } = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        Number = 8,
        PlannedOn = Day,
        Quotas = new() { Seats = 12, Units = [new() { Name = "甲院", Students = 700 }, new() { Name = "乙院", Students = 500 }] },
        Delegates = new() { Complete = Fact.Given(true), List = [.. Enumerable.Range(1, 12).Select(Delegate)] },
        Scrutineers = [new() { Name = "监一", Chief = true }, new() { Name = "监二" }, new() { Name = "监三" }],
        Course =
        [
            .. Enum.GetValues<CongressStep>().Except([CongressStep.DateMoved, CongressStep.DelegationMeetings]).Select(static step => new CourseAct
            {
                Step = step,
                On = step == CongressStep.Report ? Day.PlusDays(3) : Day.PlusDays(step == CongressStep.FormalSession ? 0 : -1),
                Adopted = step == CongressStep.PreparatoryMeeting ? [.. Enum.GetValues<PreparatoryItem>()] : null,
            }),
        ],
        Votes = [new() { Matter = "工作报告的决议", Manner = Manner.ShowOfHands, Due = 12, Present = 10, For = 9, Against = 1 }],
        Elections = [new() { Office = global::UnionGovernance.Congresses.Elections.Office.Presidium, By = ElectingBody.Congress, Contests = [Contest] }],
    };

    /// <summary>The congress with another presidium contest.</summary>
    public static Proceedings With(Contest contest) => Held with { Elections = [Held.Elections[0] with { Contests = [contest] }] };

    public static Candidate Candidate(string name) => new() { Name = name, Steps = SelectionRules.SchoolPresidium };

    public static Tally Count(params int[] votes) => new()
    {
        Ballots = new() { Issued = 10, Returned = 10, Valid = 10, Invalid = 0 },
        Votes = [.. votes.Select(static (v, i) => new CandidateVotes { Name = "甲乙丙丁"[i].ToString(), For = v, Against = 10 - v, Abstain = 0 })],
    };

    private static CongressDelegate Delegate(int card) => new()
    {
        Id = $"{card}",
        Unit = card <= 7 ? "甲院" : "乙院",
        ElectedBy = DelegateElection.BranchRecommendsCollegeElects,
        FullTime = true,
        OnProbation = false,
        UnionCadre = card % 4 == 0,
        Present = card <= 10,
    };
}
