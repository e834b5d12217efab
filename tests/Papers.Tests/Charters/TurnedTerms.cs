using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Charters;

/// <summary>Every term of a charter answered otherwise than by default, by its name.</summary>
internal static class TurnedTerms
{
    private static readonly Majority _most = new(new(3, 4), MoreThan: false, MajorityBase.Due);

    public static IReadOnlyDictionary<string, Func<CharterTerms, CharterTerms>> All { get; } = new Dictionary<string, Func<CharterTerms, CharterTerms>>
    {
        ["congress.moveDate"] = Congress(static c => c with { MoveDate = new(new(1, 1), MoreThan: false, MajorityBase.Due) }),
        ["congress.delegateShare"] = Congress(static c => c with { DelegateShare = new(1, 20) }),
        ["congress.unitFloor"] = Congress(static c => c with { UnitFloor = 3 }),
        ["congress.classQuota"] = Congress(static c => c with { ClassQuota = new() { Share = new(1, 10), Rounding = ClassRounding.Nearest, AtLeast = 1 } }),
        ["congress.exOfficio"] = Congress(static c => c with { ExOfficio = ["班长"] }),
        ["congress.leastHeads"] = Congress(static c => c with { LeastHeads = new() { Delegates = 40, Women = 10 } }),
        ["congress.nonCadres"] = Congress(static c => c with { NonCadres = new(4, 5) }),
        ["congress.cadres"] = Congress(static c => c with { SocietyHeadsAreCadres = true, ClassOfficersAreCadres = true }),
        ["congress.composition"] = Congress(static c => c with { EachGrade = new(1, 10), Women = new(1, 3) }),
        ["congress.delegateMethod"] = Congress(static c => c with { DelegateMethod = DelegateElection.BranchElects }),
        ["congress.delegateSurplus"] = Congress(static c => c with { DelegateSurplus = new(1, 3) }),
        ["congress.preparatoryCommittee"] = Congress(static c => c with { PreparatoryCommittee = 9 }),
        ["congress.credentialsCommittee"] = Congress(static c => c with { CredentialsCommittee = 5 }),
        ["congress.delegationMeetings"] = Congress(static c => c with { DelegationMeetings = true }),
        ["congress.congressPresidium"] = Congress(static c => c with { CongressPresidium = 11 }),
        ["congress.quorum"] = Congress(static c => c with { Quorum = _most }),
        ["congress.resolution"] = Congress(static c => c with { Resolution = new(new(1, 2), MoreThan: true, MajorityBase.Present) }),
        ["congress.secretBallot"] = Congress(static c => c with { SecretBallot = false }),
        ["congress.writeIns"] = Congress(static c => c with { WriteIns = true }),
        ["congress.scrutineers"] = Congress(static c => c with { Scrutineers = 7 }),
        ["congress.tellers"] = Congress(static c => c with { Tellers = 6 }),
        ["congress.presidiumSurplus"] = Congress(static c => c with { PresidiumSurplus = new(1, 5) }),
        ["congress.higherSurplus"] = Congress(static c => c with { HigherSurplus = new(1, 5) }),
        ["congress.surplusOver"] = Congress(static c => c with { SurplusOver = SurplusBase.Candidates }),
        ["congress.electionBase"] = Congress(static c => c with { Election = new(new(1, 2), MoreThan: true, MajorityBase.ValidBallots) }),
        ["congress.tie"] = Congress(static c => c with { Tie = Settlement.ShowOfHands }),
        ["congress.tooFew"] = Congress(static c => c with { TooFew = Settlement.ShowOfHands }),
        ["congress.seconders"] = Congress(static c => c with { Seconders = 3 }),
        ["congress.proposalCommittee"] = Congress(static c => c with { ProposalCommittee = 5 }),
        ["congress.proposalClasses"] = Congress(static c => c with { ProposalClasses = ["学习", "生活"] }),
        ["congress.amendment"] = Congress(static c => c with { Amendment = _most }),
        ["structure.standingDelegates"] = static t => t with { StandingDelegates = 21 },
        ["structure.staff"] = static t => t with { Staff = 20 },
        ["structure.presidium"] = static t => t with { Presidium = 2 },
        ["structure.departments"] = static t => t with { Departments = ["综合部", "服务部"] },
        ["structure.collegeStaff"] = static t => t with { CollegeStaff = 18 },
        ["structure.collegePresidium"] = static t => t with { CollegePresidium = 2 },
        ["structure.termYears"] = static t => t with { TermYears = 2 },
        ["structure.rotatingChair"] = static t => t with { RotatingChair = false },
        ["firstYearsMayFail"] = static t => t with { Options = t.Options with { FirstYearsMayFail = true } },
        ["firstOfTinyMajorCounts"] = static t => t with { Options = t.Options with { FirstOfTinyMajorCounts = true } },
        ["selection.cadreYears"] = static t => t with { Selection = t.Selection with { CadreYears = 1 } },
        ["selection.fullChainForDepartments"] = static t => t with { Selection = t.Selection with { FullChainForDepartments = true } },
        ["selection.publication"] = static t => t with { Selection = t.Selection with { Publication = true } },
        ["selection.staggeredWindows"] = static t => t with { Selection = t.Selection with { StaggeredWindows = true } },
        ["study.perMonth"] = static t => t with { Study = t.Study with { PerMonth = 0 } },
        ["study.branchPerTerm"] = static t => t with { Study = t.Study with { BranchPerSemester = 2 } },
        ["appraisal.times"] = static t => t with { Appraisals = 4 },
        ["appraisal.scale"] = Appraisal(static a => a with { ExcellentFrom = 95, CompetentFrom = 80 }),
        ["appraisal.aspects"] = Appraisal(static a => a with { Aspects = [.. a.Aspects.Select(static (w, i) => w with { Weight = i + 1 })] }),
        ["appraisal.groups"] = Appraisal(static a => a with { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 60 }, new() { Group = RaterGroup.Teachers, Weight = 40 }] }),
        ["appraisal.recognitionFrom"] = Appraisal(static a => a with { RecognitionFrom = Grade.Excellent }),
        ["appraisal.excellentAtMost"] = Appraisal(static a => a with { ExcellentAtMost = new(1, 5) }),
        ["oversight.partyContact"] = static t => t with { Oversight = new() { PartyContact = PartyPost.OtherMember } },
        ["satisfaction.index"] = static t => t with { SatisfactionIndex = new(4, 5) },
        ["seal.ownRequests"] = Seal(static s => s with { OwnRequests = true }),
        ["seal.blankSheets"] = Seal(static s => s with { BlankSheets = true }),
        ["seal.takingOut"] = Seal(static s => s with { TakingOut = TakingOut.Never }),
        ["seal.handoverWitnesses"] = Seal(static s => s with { HandoverWitnesses = 0 }),
        ["seal.destructionWitnesses"] = Seal(static s => s with { DestructionWitnesses = 0 }),
        ["charter.approval"] = static t => t with { ApprovedBeforeCongress = false },
    };

    private static Func<CharterTerms, CharterTerms> Congress(Func<CongressTerms, CongressTerms> turn) => t => t with { Congress = turn(t.Congress) };

    private static Func<CharterTerms, CharterTerms> Appraisal(Func<AppraisalTerms, AppraisalTerms> turn) => t => t with { Appraisal = turn(t.Appraisal) };

    private static Func<CharterTerms, CharterTerms> Seal(Func<SealTerms, SealTerms> turn) => t => t with { Seal = turn(t.Seal) };
}
