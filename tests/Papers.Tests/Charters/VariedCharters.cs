using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Charters;

/// <summary>Charters as far from each other as unions are: each settles what its school would, and every article is said in at least one of them otherwise than by default.</summary>
internal static class VariedCharters
{
    /// <summary>Each by the name of its accepted text.</summary>
    public static IReadOnlyDictionary<string, CharterTerms> All { get; } = new Dictionary<string, CharterTerms>
    {
        ["small-college"] = SmallCollege,
        ["school-graduates"] = SchoolGraduates,
        ["college-graduates"] = CollegeGraduates,
        ["standing-body"] = StandingBody,
        ["tightened"] = Tightened,
    };

    /// <summary>A college of a few hundred: two departments, seats by class, elections open and settled at one sitting.</summary>
    public static CharterTerms SmallCollege => new()
    {
        Name = new("虚构江南大学", "海洋学院"),
        Kind = UnionKind.StudentUnion,
        Level = UnionLevel.College,
        Staff = 9,
        Presidium = 2,
        Departments = ["综合部", "服务部"],
        RotatingChair = false,
        Congress = new()
        {
            DelegateShare = new(1, 10),
            ClassQuota = new() { Share = new(1, 10), Rounding = ClassRounding.Up },
            DelegateMethod = DelegateElection.BranchElects,
            SecretBallot = false,
            PresidiumSurplus = new(1, 3),
            SurplusOver = SurplusBase.Candidates,
            Tie = Settlement.ShowOfHands,
            TooFew = Settlement.Vacancy,
            PreparatoryCommittee = 3,
            CongressPresidium = 3,
            Scrutineers = 2,
            Tellers = 1,
            ProposalClasses = ["学习", "生活"],
        },
        Study = new() { PerMonth = 0 },
        Options = new() { FirstYearsMayFail = true, FirstOfTinyMajorCounts = true },
        Seal = new() { HandoverWitnesses = 0, TakingOut = TakingOut.Never },
        ApprovedBeforeCongress = false,
    };

    /// <summary>The graduate union of a school: two-year terms, write-ins, delegates by office.</summary>
    public static CharterTerms SchoolGraduates => new()
    {
        Name = new("虚构江南大学"),
        Kind = UnionKind.GraduateUnion,
        Level = UnionLevel.School,
        Staff = 32,
        Departments = ["综合事务部", "学术交流部", "权益服务部"],
        TermYears = 2,
        CollegeStaff = 15,
        Congress = new()
        {
            UnitFloor = 1,
            ExOfficio = ["学院研究生会主要负责人"],
            SocietyHeadsAreCadres = true,
            EachGrade = new(1, 5),
            WriteIns = true,
            Tie = Settlement.Lots,
            HigherSurplus = new(1, 5),
            Seconders = 3,
        },
        Selection = new() { CadreYears = 1, Publication = true },
        Study = new() { Months = [10, 12, 4, 6], BranchPerSemester = 2 },
        Appraisal = new() { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 60 }, new() { Group = RaterGroup.Teachers, Weight = 40 }], RecognitionFrom = Grade.Competent },
        Oversight = new() { PartyContact = PartyPost.OtherMember },
        SatisfactionIndex = new(3, 5),
    };

    /// <summary>The graduate union of a college, which the school's League committee has under it and the college's guides.</summary>
    public static CharterTerms CollegeGraduates => new()
    {
        Name = new("虚构江南大学", "理学院"),
        Kind = UnionKind.GraduateUnion,
        Level = UnionLevel.College,
        Staff = 12,
        Congress = new() { ClassQuota = new() { Seats = 2 }, LeastHeads = new() { Delegates = 20, Women = 5 }, Quorum = new(new(2, 3), MoreThan: true, MajorityBase.Due), Resolution = new(new(1, 2), MoreThan: true, MajorityBase.Present) },
        Selection = new() { Publication = true },
        Appraisals = 2,
    };

    /// <summary>A school of five campuses whose congress has a standing body of twenty-five.</summary>
    public static CharterTerms StandingBody => new()
    {
        Name = new("虚构五校区大学"),
        Kind = UnionKind.StudentUnion,
        Level = UnionLevel.School,
        Staff = 60,
        LargeGround = "学校有五个校区，学生四万余人",
        Departments = ["综合事务部", "学习发展部", "权益服务部", "文体部", "宣传部", "校区工作部"],
        StandingDelegates = 25,
        TermYears = 2,
        Congress = new()
        {
            UnitFloor = 2,
            Women = new(1, 3),
            Minority = new(1, 20),
            DelegationMeetings = true,
            PresidiumSurplus = new(1, 5),
            HigherSurplus = new(1, 5),
            MoveDate = new(new(1, 2), MoreThan: true, MajorityBase.Due),
            Amendment = new(new(2, 3), MoreThan: false, MajorityBase.Due),
            CongressPresidium = 15,
            PreparatoryCommittee = 11,
            CredentialsCommittee = 5,
            ProposalCommittee = 7,
            Scrutineers = 7,
            Tellers = 10,
            Seconders = 5,
        },
        Selection = new() { StaggeredWindows = true },
        Oversight = new() { PartyContact = PartyPost.Secretary },
    };

    /// <summary>A diploma college that asks more than anything above it does.</summary>
    public static CharterTerms Tightened => new()
    {
        Name = new("虚构职业技术学院"),
        Kind = UnionKind.StudentUnion,
        Level = UnionLevel.School,
        DiplomaCollege = true,
        Staff = 25,
        Presidium = 3,
        Departments = ["综合事务部", "学习技能部", "权益服务部", "文体部"],
        CollegeStaff = 15,
        CollegePresidium = 2,
        Appraisals = 4,
        Congress = new()
        {
            DelegateShare = new(1, 50),
            UnitFloor = 3,
            NonCadres = new(4, 5),
            ClassOfficersAreCadres = true,
            SocietyHeadsAreCadres = true,
            EachGrade = new(1, 5),
            Women = new(2, 5),
            PartyMembers = new(1, 10),
            DelegateSurplus = new(1, 3),
            PresidiumSurplus = new(1, 2),
            Quorum = new(new(4, 5), MoreThan: false, MajorityBase.Due),
            Resolution = new(new(1, 2), MoreThan: true, MajorityBase.Due),
            Amendment = new(new(3, 4), MoreThan: false, MajorityBase.Due),
            Election = new(new(1, 2), MoreThan: true, MajorityBase.Due),
            MoveDate = new(new(1, 1), MoreThan: false, MajorityBase.Due),
            DelegationMeetings = true,
            Seconders = 10,
        },
        Selection = new() { FullChainForDepartments = true, Publication = true, CadreYears = 1, StaggeredWindows = true },
        Study = new() { PerMonth = 2, BranchPerSemester = 4 },
        Appraisal = new() { ExcellentAtMost = new(1, 5), RecognitionFrom = Grade.Excellent, ExcellentFrom = 95, CompetentFrom = 80 },
        SatisfactionIndex = new(4, 5),
        Seal = new() { HandoverWitnesses = 2, DestructionWitnesses = 3, TakingOut = TakingOut.Never },
    };
}
