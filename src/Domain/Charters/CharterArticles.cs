using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Unions.Posts;
using static UnionGovernance.Charters.CharterChapter;

namespace UnionGovernance.Charters;

/// <summary>The articles of a charter in their order. Their words stand in <c>templates/charter.md</c> under the same labels.</summary>
public static class CharterArticles
{
    // Both stand above the list, which is made from them.
    private static readonly Words _nature = new("写的是组织的性质和原则，没有数字可以对照", "what a union is, which no figure shows");
    private static readonly Words _habit = new("章程的惯常写法，没有规则要求写明之外的事", "the habit of charters; no rule asks for more than that it be said");

    /// <summary>The articles.</summary>
    public static ImmutableArray<CharterArticle> All { get; } =
    [
        new("nature", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState, Guidance2014.GraduateUnionsUnderLeague] },
        new("party", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState] },
        new("guidance", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState, Guidance2014.GraduateUnionsUnderLeague] },
        new("purpose", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState] },
        new("tasks", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState] },
        new("service", General, "positioning.service"),
        new("federation", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState] },
        new("centralism", General) { Reason = _nature, Provisions = [CharterMeasures2017.MustState] },
        new("membership", Members) { Reason = _habit, Provisions = [CharterExamples.Membership] },
        new("rights", Members) { Reason = _habit },
        new("duties", Members) { Reason = _habit },
        new("membership_ends", Members) { Reason = _habit, Provisions = [CharterExamples.Membership] },
        new("congress", Congress, "congress.held"),
        new("powers", Congress, "election.by-congress") { Provisions = [CongressRules2017.Powers] },
        new("approval", Congress, "congress.approved-and-reported", "congress.steps-in-order"),
        new("moving", Congress, "congress.date-moved"),
        new("delegates", Congress, "congress.delegate-share", "congress.non-cadre-share", "quota.enough-delegates", "quota.seats-suffice", "quota.covers", "quota.sum-of-classes", "quota.ex-officio"),
        new("delegate_election", Congress, "congress.delegates-elected", "credentials.elected") { Provisions = [CharterExamples.ClausesOfTheCharter] },
        new("preparatory_committee", Congress, "congress.steps-in-order") { Provisions = [CongressExamples.Course] },
        new("credentials", Congress, "credentials.no-probation", "credentials.full-time", "credentials.ex-officio"),
        new("preparation", Congress, "congress.preparatory-meeting"),
        new("congress_presidium", Congress, "congress.preparatory-meeting"),
        new("quorum", Congress, "vote.quorum"),
        new("resolution", Congress, "vote.votes-fit"),
        new("election", Congress, "election.secret", "election.candidates-only"),
        new("scrutineers", Congress, "election.scrutineers", "election.enough-scrutineers", "election.counts-agree"),
        new("candidates", Congress, "election.surplus", "election.candidates-selected"),
        new("winners", Congress, "election.settled"),
        new("recall", Congress, "appraisal.ground") { Provisions = [AppraisalExamples.Leaving] },
        new("by_election", Congress, "election.within-vacancies", "election.by-congress"),
        new("proposals", Congress, "proposal.seconders", "proposal.class"),
        new("standing_delegates", Congress, "election.by-congress") { Applies = static t => t.StandingDelegates is not null, Provisions = [CongressRegulations.StandingCommittee] },
        new("structure", Structure, "structure.flat"),
        new("staff_number", Structure, "staff.headcount"),
        new("presidium", Structure, "presidium.size", "election.by-congress"),
        new("secretary_general", Structure, "guidance.named") { Provisions = [CharterExamples.SecretaryGeneral] },
        new("departments", Structure, "departments.count", "posts.permitted") { Own = ("posts", static (t, table) => new PermittedPosts(CharterPosts.Of(t, table)) { ByName = true }) },
        new("working_groups", Structure, "structure.flat"),
        new("conditions", Staff, "eligibility.politics", "eligibility.study"),
        new("selection", Staff, "selection.chain") { Provisions = [CharterExamples.ClausesOfTheCharter] },
        new("training", Staff, "training.both-seasons") { Provisions = [OversightExamples.BranchStudies] },
        new("appraisal", Staff, "appraisal.each-term", "appraisal.raters") { Provisions = [CharterExamples.ClausesOfTheCharter] },
        new("appraisal_scoring", Staff, "appraisal.five-aspects", "appraisal.students-main", "appraisal.scale"),
        new("appraisal_result", Staff, "incentives.not-tied", "appraisal.basis"),
        new("leaving", Staff, "appraisal.ground"),
        new("colleges", Colleges, "staff.headcount", "presidium.size") { Applies = static t => t.Level == UnionLevel.School },
        new("college_work", Colleges) { Reason = _habit, Applies = static t => t.Level == UnionLevel.School },
        new("recruitment", Colleges, "staff.from-college-unions") { Applies = static t => t.Level == UnionLevel.School },
        new("party_hears", CharterChapter.Oversight, "oversight.party-hears", "guidance.party-contact"),
        new("named_guidance", CharterChapter.Oversight, "guidance.named"),
        new("reviewed", CharterChapter.Oversight, "oversight.league-reviews", "oversight.advance-report"),
        new("satisfaction", CharterChapter.Oversight, "goal.satisfaction-measured", "goal.satisfaction-index"),
        new("funds", FundsAndSeal) { Reason = _habit },
        new("seal", FundsAndSeal, "seal.custodian", "seal.approved-first", "seal.not-own-request", "seal.no-blank-sheets", "seal.taking-out"),
        new("seal_handover", FundsAndSeal, "seal.handover-witnessed", "seal.destroyed-before-witnesses"),
        new("amendment", Closing, "vote.votes-fit") { Provisions = [CharterMeasures2017.Approval] },
        new("interpretation", Closing) { Reason = _habit },
        new("effect", Closing) { Reason = _habit, Provisions = [CharterMeasures2017.Approval] },
    ];
}
