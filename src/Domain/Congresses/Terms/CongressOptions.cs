using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Terms;

/// <summary>The terms of <see cref="CongressTerms"/>, each as a question that a charter settles.</summary>
internal static class CongressOptions
{
    private static readonly Words _noNumber = CharterOption.NoNationalNumber;
    private static readonly Words _oneSchool = CharterOption.OneSchoolOnly;
    private static readonly Words _nobody = new("不设", "nobody");
    private static readonly Words _none = new("不设", "none");
    private static readonly Words _oneMore = new("多于应选名额即可", "one more than seats suffices");
    private static readonly Words _suchAsAFifth = new("如20%", "such as 20 %");
    private static readonly Words _asSeen = new("所见章程的写法", "as the charter seen has it");
    private static readonly Words _another = CharterOption.AnotherNumber;
    private static readonly Words _oddNumber = new("未见全国性数字；单数便于表决", "no national number is known; an odd number comes to a vote");
    private static readonly CongressTerms _terms = new();

    /// <summary>The options, in the order of the terms.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("congress.delegateShare", new("代表占所代表学生的最低比例", "Least share of the students who are delegates"), _terms.DelegateShare.InWords(), new("更高，如3%或10%", "more, such as 3 % or 10 %"), Nationally(CongressRules.LeastDelegates), [CongressRules2017.DelegateShare, CongressExamples.CollegeDelegates]),
        new("congress.unitFloor", new("每个选举单位的保底名额", "Least seats of a unit"), _none, new("若干席", "some seats"), CharterOption.NoNationalRule, []),
        new("congress.classQuota", new("各班级的代表名额", "Seats of each class"), new("不按班级定名额", "not by class"), new("每班若干名，或班级人数的一定比例并写明如何取整", "so many for every class, or a share of its students and how it is rounded"), _oneSchool, [CongressExamples.SeatsRoundedUp]),
        new("congress.exOfficio", new("哪些人是当然代表，不占选举单位的名额", "Who are delegates by their office, beside the seats of the units?"), _nobody, new("如委员候选人", "such as candidates for the committee"), new("未见全国性规定；只见于个别学校", "no national rule is known; single schools have them"), []),
        new("congress.leastHeads", new("代表、各年级、女生、少数民族、党员代表的最低人数", "Least numbers of delegates, of each grade, women, minorities, Party members"), _none, new("如女代表不少于10名", "such as 10 women"), CharterOption.NoNationalRule, []),
        new("congress.composition", new("年级、女生、少数民族、党员代表的最低比例", "Least shares of each grade, women, minorities, Party members"), _none, new("如各年级10%、女代表25%", "such as 10 % of each grade, 25 % women"), _oneSchool, [CongressExamples.EachGrade]),
        new("congress.nonCadres", new("非校、院级学生会骨干的代表最低比例", "Least share of delegates who are no cadres"), _terms.NonCadres.InWords(), new("更高", "more"), Nationally(CongressRules.LeastNonCadres), [CongressRules2017.NonCadreShare]),
        new("congress.cadres", new("社团负责人、班级骨干是否算骨干", "Are heads of societies and class officers cadres?"), new("不算", "They are not"), new("算", "They are"), new("规定只说校、院级学生会骨干；个别学校更严", "the rule speaks of cadres of the unions; single schools are stricter"), [CongressRules2017.NonCadreShare]),
        new("congress.delegateMethod", CongressFacts.DelegatesElected.Label.AsHeading(), new("班级团支部推荐、院（系）组织选举", "the branch recommends, the college organises the election"), DelegateElection.BranchElects.Label, new("自评表的写法", "as the table has it"), [SchoolTable.DelegatesElected, CongressExamples.CollegeDelegates]),
        new("congress.delegateSurplus", new("代表选举的差额", "Surplus of candidates for delegate"), new($"不低于{_terms.DelegateSurplus.InWords().Chinese}", $"at least {_terms.DelegateSurplus.InWords().English}"), new("其他比例", "another share"), new("所见唯一的数字", "the only number seen"), [CongressExamples.DelegateSurplus]),
        new("congress.presidiumSurplus", new("主席团选举的差额", "Surplus of candidates for the presidium"), _oneMore, _suchAsAFifth, _noNumber, [ElectionExamples.PresidiumSurplus]),
        new("congress.higherSurplus", new("出席上级学代会代表选举的差额", "Surplus of candidates for delegate to the higher congress"), _oneMore, _suchAsAFifth, _noNumber, []),
        new("congress.surplusOver", new("差额以应选名额计还是以候选人数计", "Is a surplus counted over the seats or over the candidates?"), new("以应选名额计", "Over the seats"), new("以候选人数计", "Over the candidates"), new("所见来源写“应选名额的20%”", "the source seen says \"20 % of the seats\""), [CongressExamples.DelegateSurplus]),
        new("congress.quorum", new($"学代会法定人数是“{_terms.Quorum.Describe().Chinese}”还是“{More(_terms.Quorum).Chinese}”", $"Is the quorum {_terms.Quorum.Describe().English}, or {More(_terms.Quorum).English}?"), _terms.Quorum.Describe(), More(_terms.Quorum), new("所见来源中多数写“三分之二以上”", "most sources read say \"two thirds or more\""), [CongressExamples.Quorum]),
        new("congress.resolution", CongressTerms.Shape["resolution"].Words.AsHeading(), _terms.Resolution.Describe(), More(_terms.Resolution), _asSeen, [CongressExamples.Majorities]),
        new("congress.amendment", CongressTerms.Shape["amendment"].Words.AsHeading(), _terms.Amendment.Describe(), (_terms.Amendment with { Base = MajorityBase.Due }).Describe(), _asSeen, [CongressExamples.Majorities]),
        new("congress.electionBase", new("当选须得的多数以实到代表计还是以有效票计", "Is the majority that elects one of those present or of the valid ballots?"), _terms.Election.Describe(), (_terms.Election with { Base = MajorityBase.ValidBallots }).Describe(), new("较严的一种；两种读法都有学校采用", "the stricter of two readings that schools use"), [ElectionExamples.MoreThanHalf]),
        new("congress.secretBallot", new("选举是否须无记名投票", "Are elections by secret ballot?"), new("是", "They are"), new("由大会决定", "The congress decides"), new("所见选举办法一致", "the election rules seen agree"), [ElectionExamples.SecretBallot]),
        new("congress.writeIns", new("是否可以另选他人", "May a ballot name someone else?"), CharterOption.MayNot, CharterOption.May, new("候选人须经遴选程序", "candidates must have passed the selection"), [ElectionExamples.ValidBallot]),
        new("congress.tie", new("得票相同不能确定当选人时怎么办", "What does a tie lead to?"), Settlement.SecondBallot.Label.AsHeading(), new("举手表决、缺额或抽签", "A show of hands, a vacancy, or lots"), new("各校不同；再次投票不预设结果", "schools differ; a second ballot presumes nothing"), [ElectionExamples.Ties]),
        new("congress.tooFew", new("当选人不足应选名额时怎么办", "What does a seat that nobody won lead to?"), Settlement.SecondBallot.Label.AsHeading(), new("举手表决或缺额", "A show of hands or a vacancy"), new("各校不同", "schools differ"), [ElectionExamples.Ties]),
        new("congress.preparatoryCommittee", new("筹备委员会最少几人", "Least members of the preparatory committee"), AtLeast(_terms.PreparatoryCommittee), _another, _oddNumber, [CongressExamples.Course]),
        new("congress.credentialsCommittee", new("代表资格审查委员会最少几人", "Least members of the credentials committee"), AtLeast(_terms.CredentialsCommittee), _another, _oddNumber, [CongressExamples.Course]),
        new("congress.proposalCommittee", new("提案委员会最少几人", "Least members of the proposals committee"), AtLeast(_terms.ProposalCommittee), _another, _oddNumber, [CongressExamples.Course]),
        new("congress.congressPresidium", new("大会主席团最少几人", "Least members of the congress presidium"), AtLeast(_terms.CongressPresidium), _another, _oddNumber, [CongressExamples.Course, CongressExamples.PreparatoryMeeting]),
        new("congress.tellers", new("计票人最少几名", "Least number of tellers"), AtLeast(_terms.Tellers), _another, new("未见全国性数字；一人计、一人核", "no national number is known; one counts and one checks"), []),
        new("congress.scrutineers", new("监票人最少几名（含总监票人）", "Least number of scrutineers, their chief included"), new($"{_terms.Scrutineers}名", $"{_terms.Scrutineers}"), _another, new("所见的例子", "the example seen"), [ElectionExamples.Scrutineers]),
        new("congress.moveDate", new("提前或延期召开须常设机构（不设的，主席团）多少人同意", "How many of the standing body, or without one of the presidium, must agree to move the date?"), MovingTheDate, new("其他多数", "another majority"), new("两所学校的章程一致", "two schools' charters agree"), [CongressExamples.MovingTheDate]),
        new("congress.delegationMeetings", new("预备会议前是否须开代表团会议", "Must the delegations meet before the preparatory meeting?"), new("不必", "They need not"), new("须开", "They must"), _oneSchool, [CongressExamples.DelegationMeetings]),
        new("congress.seconders", new("提案须几名附议人", "How many seconders does a proposal need?"), _none, new("2名或更多", "2 or more"), new("各校不同：0、2、3至4名", "schools differ: 0, 2, 3 to 4"), [ProposalExamples.Seconders]),
        new("congress.proposalClasses", new("提案的类别", "Classes of proposals"), new("教育教学、成长成才、生活服务、权益维护、其他", "teaching, growth, daily life, rights, other"), CharterOption.OfTheSchool, new("一校称出自全国学联文件", "one school attributes the list to the national federation"), [ProposalExamples.Classes]),
    ];

    private static Words MovingTheDate
    {
        get
        {
            var majority = _terms.MoveDate.Describe(new("常设机构全体成员", "the whole standing body"));
            return new($"{majority.Chinese}，并经党组织批准", $"{majority.English}, and the Party organisation's approval");
        }
    }

    private static Words AtLeast(int heads) => new(FormattableString.Invariant($"{heads}人"), FormattableString.Invariant($"{heads}"));

    // The same majority, of which the share itself is too little.
    private static Words More(Majority majority) => (majority with { MoreThan = true }).Describe();

    private static Words Nationally(Share share) =>
        new($"全国性规定“一般不低于{share.InWords().Chinese}”，章程可以更严", $"nationally \"normally at least {share.InWords().English}\"; a charter may be stricter");
}
