using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>What a school's charter settles about its congress. Each term stands at its default until the charter says otherwise.</summary>
/// <remarks>
/// Two of them are national, with the word <em>normally</em>: <see cref="DelegateShare"/> and <see cref="NonCadres"/> (高校学生代表大会工作规则,
/// 2017). The others are the habits of single schools and bind nobody else; <see cref="CongressOptions"/> gives the reason for each default.
/// </remarks>
public sealed record CongressTerms
{
    /// <summary>The least share of the students represented who are delegates; the share itself suffices, and heads are rounded up. Default 1 %.</summary>
    public Share DelegateShare { get; init; } = CongressRules.LeastDelegates;

    /// <summary>The least number of delegates of a unit, in heads. Default 0.</summary>
    public int UnitFloor { get; init; }

    /// <summary>What each class has; nothing by default, and then the seats are shared among the units by their students.</summary>
    public ClassQuota? ClassQuota { get; init; }

    /// <summary>The kinds of people who are delegates by their office (当然代表), beside the quotas of the units: candidates for the committee, say. None by default.</summary>
    public Sequence<string> ExOfficio { get; init; } = [];

    /// <summary>The least share of delegates who are no cadres, rounded up to heads. Default 60 %.</summary>
    public Share NonCadres { get; init; } = CongressRules.LeastNonCadres;

    /// <summary>The least share of delegates of each year of entry, rounded up to heads; none by default.</summary>
    public Share? EachGrade { get; init; }

    /// <summary>The least share of women, rounded up to heads; none by default.</summary>
    public Share? Women { get; init; }

    /// <summary>The least share of ethnic minorities, rounded up to heads; none by default.</summary>
    public Share? Minority { get; init; }

    /// <summary>The least share of Party members, probationary ones included, rounded up to heads; none by default.</summary>
    public Share? PartyMembers { get; init; }

    /// <summary>The least numbers of delegates stated in heads, beside the shares; none by default.</summary>
    public LeastHeads LeastHeads { get; init; } = new();

    /// <summary>Whether heads of societies count as cadres. By default only cadres of the school's or a college's union do.</summary>
    public bool SocietyHeadsAreCadres { get; init; }

    /// <summary>Whether class officers count as cadres. By default they do not.</summary>
    public bool ClassOfficersAreCadres { get; init; }

    /// <summary>How delegates are elected. By default the class League branch recommends and the college organises the election.</summary>
    public DelegateElection DelegateMethod { get; init; } = DelegateElection.BranchRecommendsCollegeElects;

    /// <summary>The least surplus of candidates for delegate. Default 20 %.</summary>
    public Share DelegateSurplus { get; init; } = new(1, 5);

    /// <summary>The least surplus of candidates for the presidium; none by default, as no national number is known, and one candidate more than seats suffices.</summary>
    public Share? PresidiumSurplus { get; init; }

    /// <summary>The least surplus of candidates for delegate to a higher congress, as the school's own rules state it; none by default, and then one candidate more than seats suffices.</summary>
    public Share? HigherSurplus { get; init; }

    /// <summary>Over what a surplus is counted. Default: the seats.</summary>
    public SurplusBase SurplusOver { get; init; }

    /// <summary>How many of those due must be present. Default: two thirds or more.</summary>
    public Majority Quorum { get; init; } = new(new(2, 3), MoreThan: false, MajorityBase.Due);

    /// <summary>What carries a resolution. Default: half or more of those present.</summary>
    public Majority Resolution { get; init; } = new(new(1, 2), MoreThan: false, MajorityBase.Present);

    /// <summary>What carries an amendment of the charter. Default: two thirds or more of those present.</summary>
    public Majority Amendment { get; init; } = new(new(2, 3), MoreThan: false, MajorityBase.Present);

    /// <summary>What a winner needs. Default: more than half of those present.</summary>
    public Majority Election { get; init; } = new(new(1, 2), MoreThan: true, MajorityBase.Present);

    /// <summary>Whether elections are by secret ballot. Default: they are.</summary>
    public bool SecretBallot { get; init; } = true;

    /// <summary>Whether a ballot may name someone who is no candidate. Default: it may not.</summary>
    public bool WriteIns { get; init; }

    /// <summary>What a tie at the edge leads to. Default: a second ballot among those concerned.</summary>
    public Settlement Tie { get; init; }

    /// <summary>What a seat that nobody won leads to. Default: a second ballot.</summary>
    public Settlement TooFew { get; init; }

    /// <summary>The least number of members of the preparatory committee (筹备委员会), in heads. Default 5.</summary>
    public int PreparatoryCommittee { get; init; } = 5;

    /// <summary>The least number of members of the credentials committee (代表资格审查委员会), in heads. Default 3.</summary>
    public int CredentialsCommittee { get; init; } = 3;

    /// <summary>The least number of members of the proposals committee (提案委员会), in heads. Default 3.</summary>
    public int ProposalCommittee { get; init; } = 3;

    /// <summary>The least number of members of the congress presidium (大会主席团), in heads. Default 5.</summary>
    public int CongressPresidium { get; init; } = 5;

    /// <summary>The least number of scrutineers, their chief included. Default 3.</summary>
    public int Scrutineers { get; init; } = 3;

    /// <summary>The least number of tellers (计票人). Default 2.</summary>
    public int Tellers { get; init; } = 2;

    /// <summary>How many of the whole standing body must agree to move the congress to another date. Default: two thirds or more.</summary>
    public Majority MoveDate { get; init; } = new(new(2, 3), MoreThan: false, MajorityBase.Due);

    /// <summary>Whether the delegations meet before the preparatory meeting. Default: they need not.</summary>
    public bool DelegationMeetings { get; init; }

    /// <summary>How many seconders a proposal needs. Default 0; schools differ.</summary>
    public int Seconders { get; init; }

    /// <summary>The classes of proposals. By default five.</summary>
    public Sequence<string> ProposalClasses { get; init; } = ["教育教学", "成长成才", "生活服务", "权益维护", "其他"];

    /// <summary>What a charter's terms are called together.</summary>
    internal static Words Called { get; } = new("章程约定", "what the charter settles");

    /// <summary>What holds where no charter says otherwise.</summary>
    internal static CongressTerms Defaults { get; } = new();

    private static readonly Form<Majority> _quorum = Majority.ShapeOfFixedBase(Defaults.Quorum);
    private static readonly Form<Majority> _resolution = Majority.ShapeOf(Defaults.Resolution);
    private static readonly Form<Majority> _amendment = Majority.ShapeOf(Defaults.Amendment);
    private static readonly Form<Majority> _election = Majority.ShapeOf(Defaults.Election);
    private static readonly Form<Majority> _moveDate = Majority.ShapeOfFixedBase(Defaults.MoveDate);

    private static readonly Form<Sequence<string>> _kinds = Forms.List(Forms.Name, static n => n);

    internal static Shape<CongressTerms> Shape { get; } = Shapes.Of<CongressTerms>(static v => new()
    {
        DelegateShare = v.Optional("delegateShare", "代表占学生的最低比例", "least share of delegates", Forms.Share, static t => t.DelegateShare, Defaults.DelegateShare),
        UnitFloor = v.Optional("unitFloor", "每个单位的保底名额", "floor of a unit", Forms.Seats, static t => t.UnitFloor),
        ClassQuota = v.Optional("classQuota", "各班级的名额", "seats of the classes", Terms.ClassQuota.Shape, static t => t.ClassQuota),
        ExOfficio = v.Optional("exOfficio", "当然代表", "ex-officio delegates", _kinds, static t => t.ExOfficio, []),
        NonCadres = v.Optional("nonCadres", "非骨干代表最低比例", "least share of non-cadres", Forms.Share, static t => t.NonCadres, Defaults.NonCadres),
        EachGrade = v.Optional("eachGrade", "每个年级最低比例", "least share of each grade", Forms.Share, static t => t.EachGrade),
        Women = v.Optional("women", "女代表最低比例", "least share of women", Forms.Share, static t => t.Women),
        Minority = v.Optional("minority", "少数民族代表最低比例", "least share of minorities", Forms.Share, static t => t.Minority),
        PartyMembers = v.Optional("partyMembers", "党员代表最低比例", "least share of Party members", Forms.Share, static t => t.PartyMembers),
        LeastHeads = v.Optional("leastHeads", "以人数计的最低要求", "minima in heads", Terms.LeastHeads.Shape, static t => t.LeastHeads, new()),
        SocietyHeadsAreCadres = v.Optional("societyHeadsAreCadres", "社团负责人算骨干", "society heads are cadres", Forms.YesNo, static t => t.SocietyHeadsAreCadres),
        ClassOfficersAreCadres = v.Optional("classOfficersAreCadres", "班级骨干算骨干", "class officers are cadres", Forms.YesNo, static t => t.ClassOfficersAreCadres),
        DelegateMethod = v.Optional("delegateMethod", CongressFacts.DelegatesElected.Label, DelegateElection.Form, static t => t.DelegateMethod, Defaults.DelegateMethod),
        DelegateSurplus = v.Optional("delegateSurplus", "代表选举差额", "surplus for delegates", SurplusForm.Instance, static t => t.DelegateSurplus, Defaults.DelegateSurplus),
        PresidiumSurplus = v.Optional("presidiumSurplus", "主席团选举差额", "surplus for the presidium", SurplusForm.Instance, static t => t.PresidiumSurplus),
        HigherSurplus = v.Optional("higherSurplus", "出席上级学代会代表的选举差额", "surplus for delegates to the higher congress", SurplusForm.Instance, static t => t.HigherSurplus),
        SurplusOver = v.Optional("surplusOver", "差额的计算基数", "over what the surplus is counted", SurplusBase.Form, static t => t.SurplusOver),
        Quorum = v.Optional("quorum", "法定人数", "quorum", _quorum, static t => t.Quorum, Defaults.Quorum),
        Resolution = v.Optional("resolution", "一般决议的多数", "majority for a resolution", _resolution, static t => t.Resolution, Defaults.Resolution),
        Amendment = v.Optional("amendment", "修改章程的多数", "majority for amending the charter", _amendment, static t => t.Amendment, Defaults.Amendment),
        Election = v.Optional("election", "当选的多数", "majority for election", _election, static t => t.Election, Defaults.Election),
        SecretBallot = v.Optional("secretBallot", "选举须无记名投票", "elections by secret ballot", Forms.YesNo, static t => t.SecretBallot, Defaults.SecretBallot),
        WriteIns = v.Optional("writeIns", "可以另选他人", "write-ins allowed", Forms.YesNo, static t => t.WriteIns),
        Tie = v.Optional("tie", "得票相同的处理", "what a tie leads to", Settlement.Form, static t => t.Tie),
        TooFew = v.Optional("tooFew", "当选人不足的处理", "what an open seat leads to", Settlement.Form, static t => t.TooFew),
        PreparatoryCommittee = v.Optional("preparatoryCommittee", "筹备委员会最少人数", "least members of the preparatory committee", Forms.Seats, static t => t.PreparatoryCommittee, Defaults.PreparatoryCommittee),
        CredentialsCommittee = v.Optional("credentialsCommittee", "代表资格审查委员会最少人数", "least members of the credentials committee", Forms.Seats, static t => t.CredentialsCommittee, Defaults.CredentialsCommittee),
        ProposalCommittee = v.Optional("proposalCommittee", "提案委员会最少人数", "least members of the proposals committee", Forms.Seats, static t => t.ProposalCommittee, Defaults.ProposalCommittee),
        CongressPresidium = v.Optional("congressPresidium", "大会主席团最少人数", "least members of the congress presidium", Forms.Seats, static t => t.CongressPresidium, Defaults.CongressPresidium),
        Scrutineers = v.Optional("scrutineers", "监票人最少人数（含总监票人）", "least number of scrutineers", Forms.Seats, static t => t.Scrutineers, Defaults.Scrutineers),
        Tellers = v.Optional("tellers", "计票人最少人数", "least number of tellers", Forms.Seats, static t => t.Tellers, Defaults.Tellers),
        MoveDate = v.Optional("moveDate", "改期的多数", "majority for moving the date", _moveDate, static t => t.MoveDate, Defaults.MoveDate),
        DelegationMeetings = v.Optional("delegationMeetings", "须开代表团会议", "delegations must meet", Forms.YesNo, static t => t.DelegationMeetings),
        Seconders = v.Optional("seconders", "附议人最少人数", "least number of seconders", Forms.Seats, static t => t.Seconders),
        ProposalClasses = v.Optional("proposalClasses", "提案类别", "classes of proposals", Forms.Names, static t => t.ProposalClasses, Defaults.ProposalClasses),
    });
}
