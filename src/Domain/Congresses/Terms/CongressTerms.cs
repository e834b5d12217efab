namespace UnionGovernance.Congresses.Terms;

/// <summary>What a school's charter settles about its congress. Each term stands at its default until the charter says otherwise.</summary>
/// <remarks>
/// Two of them are national, with the word <em>normally</em>: <see cref="DelegateShare"/> and <see cref="NonCadres"/> (高校学生代表大会工作规则,
/// 2017). The others are the habits of single schools and bind nobody else; <see cref="Charters.CharterOptions"/> gives the reason for each default.
/// </remarks>
public sealed record CongressTerms
{
    /// <summary>The least share of the students represented who are delegates; the share itself suffices, and heads are rounded up. Default 1 %.</summary>
    public Share DelegateShare { get; init; } = new(1, 100);

    /// <summary>The least number of delegates of a unit, in heads. Default 0.</summary>
    public int UnitFloor { get; init; }

    /// <summary>The least share of delegates who are no cadres, rounded up to heads. Default 60 %.</summary>
    public Share NonCadres { get; init; } = new(3, 5);

    /// <summary>The least share of delegates of each year of entry, rounded up to heads; none by default.</summary>
    public Share? EachGrade { get; init; }

    /// <summary>The least share of women, rounded up to heads; none by default.</summary>
    public Share? Women { get; init; }

    /// <summary>The least share of ethnic minorities, rounded up to heads; none by default.</summary>
    public Share? Minority { get; init; }

    /// <summary>The least share of Party members, probationary ones included, rounded up to heads; none by default.</summary>
    public Share? PartyMembers { get; init; }

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

    /// <summary>The least number of scrutineers, their chief included. Default 3.</summary>
    public int Scrutineers { get; init; } = 3;

    /// <summary>How many of the whole standing body must agree to move the congress to another date. Default: two thirds or more.</summary>
    public Majority MoveDate { get; init; } = new(new(2, 3), MoreThan: false, MajorityBase.Due);

    /// <summary>Whether the delegations meet before the preparatory meeting. Default: they need not.</summary>
    public bool DelegationMeetings { get; init; }

    /// <summary>How many seconders a proposal needs. Default 0; schools differ.</summary>
    public int Seconders { get; init; }

    /// <summary>The classes of proposals. By default five.</summary>
    public Sequence<string> ProposalClasses { get; init; } = ["教育教学", "成长成才", "生活服务", "权益维护", "其他"];
}
