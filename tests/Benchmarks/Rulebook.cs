using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Benchmarks;

/// <summary>The figure rules of one edition and of the ten measures, and the school's own goals: twenty-one in all.</summary>
internal static class Rulebook
{
    public static Rule[] Rules { get; } =
    [
        .. School2023.Table.Items.Select(i => i.Rule)
            .Where(r => r.Id is not ("posts.permitted" or "selection.chain" or "congress.held" or "incentives.not-tied" or "oversight.party-hears"))
            .Concat([CongressRules.DelegateShare, CongressRules.NonCadreShare, AppraisalRules.Raters, OversightRules.PartyHearsEachSemester])
            .Concat(SchoolGoals.All),
    ];

    public static Requirement<UnionRecord>[] Requirements { get; } = [.. Rules.Select(static r => r.Requirement)];

    /// <summary>The same questions, written by hand in one loop over the same records.</summary>
    public static int ByHand(UnionRecord r)
    {
        var sum = 0;
        sum += Attested(r.Positioning.ServesOnly);
        sum += Attested(r.Structure.Flat);
        sum += Math.Max(AtMost(r.Structure.Staff, 40), Math.Min(Yes(r.Structure.LargeOrManyCampuses), AtMost(r.Structure.Staff, 60)));
        sum += AtMost(r.Structure.Presidium, 5);
        sum += AtMost(r.Structure.Departments, 6);
        sum += AtMost(r.Eligibility.NotPartyOrLeague, 0);
        sum += Math.Min(AtMost(r.Eligibility.OutsideRank, 0), AtMost(r.Eligibility.WithFailedCourse, 0));
        sum += r.Congress.PresidiumElectedBy.Known != Known.Given ? 0 : r.Congress.PresidiumElectedBy.Low == ElectingBody.Congress ? 1 : -1;
        sum += r.Congress.DelegatesElected.Known != Known.Given ? 0 : r.Congress.DelegatesElected.Low == DelegateElection.BranchRecommendsCollegeElects ? 1 : -1;
        sum += Math.Min(Yes(r.Training.Autumn), Yes(r.Training.Spring));
        sum += Math.Min(Yes(r.Appraisal.Autumn), Yes(r.Appraisal.Spring));
        sum += Math.Min(Yes(r.Guidance.DeputySecretaryNamed), Yes(r.Guidance.SecretaryGeneralAppointed));
        sum += ShareAtLeast(r.Congress.DelegateShare, 1, 100);
        sum += ShareAtLeast(r.Congress.NonCadreShare, 3, 5);
        sum += r.Appraisal.StudentShare.Known != Known.Given ? 0 : 2L * r.Appraisal.StudentShare.Low.Part > r.Appraisal.StudentShare.Low.Whole ? 1 : -1;
        sum += AtLeast(r.Guidance.Hearings, 2);
        sum += Yes(r.Congress.ReportedToFederation);
        sum += AtMost(r.Reach.CollegesOutOfReach, 0);
        sum += ShareAtLeast(r.Eligibility.FromCollegeUnions, 1, 2);
        sum += Yes(r.Satisfaction.Measured);
        return sum;
    }

    private static int AtMost(Fact<int> fact, int limit) => fact.Known == Known.Unknown ? 0 : fact.High <= limit ? 1 : fact.Low > limit ? -1 : 0;

    private static int AtLeast(Fact<int> fact, int floor) => fact.Known == Known.Unknown ? 0 : fact.Low >= floor ? 1 : fact.High < floor ? -1 : 0;

    private static int ShareAtLeast(Fact<Share> fact, long part, long whole) =>
        fact.Known != Known.Given ? 0 : fact.Low.Part * whole >= part * fact.Low.Whole ? 1 : -1;

    private static int Yes(Fact<bool> fact) => fact.Known != Known.Given ? 0 : fact.Low ? 1 : -1;

    // Without a statement beside it, a yes leaves the verdict open.
    private static int Attested(Fact<bool> fact) => fact is { Known: Known.Given, Low: false } ? -1 : 0;
}
