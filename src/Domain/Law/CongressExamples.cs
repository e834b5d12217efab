using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools hold their congresses: defaults that a charter may change.</summary>
public static class CongressExamples
{
    /// <summary>Two schools agree.</summary>
    public static Provision MovingTheDate { get; } = new(
        "CON-02",
        OneSchool.Document,
        "召开",
        new("提前或推迟开会，须常设机构总人数的三分之二以上同意，并经党组织批准。", "A congress is moved to an earlier or later day by two thirds or more of the whole standing body, with the Party organisation's approval."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("学校章程/指引")],
        SeenAt = [Gcu, Wxnum],
    };

    /// <summary>Seen at one school.</summary>
    public static Provision EachGrade { get; } = new(
        "CON-06",
        OneSchool.Document,
        "代表名额",
        new("每个年级的代表占10%以上。", "Each grade has 10 % of the delegates, or more."),
        Force.LocalExample)
    {
        SeenAt = [Tashhsm1],
    };

    /// <summary>Seen at one school, probably from the rules of 2017.</summary>
    public static Provision DelegateSurplus { get; } = new(
        "CON-07",
        OneSchool.Document,
        "选举办法",
        new("代表候选人比应选名额多20%以上。", "Candidates for delegate exceed the seats by 20 % or more."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("代表条件")],
        SeenAt = [Sdxd],
    };

    /// <summary>Of a college's congress.</summary>
    public static Provision CollegeDelegates { get; } = new(
        "CON-08",
        OneSchool.Document,
        "代表产生",
        new("院级代表由班级团支部的团员大会选出，一般占学生的1%以上，有的学校定为10%。", "A college's delegates are elected by the members of the class's League branch, normally 1 % or more of the students, in one school 10 %."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("指引")],
        SeenAt = [Gcu, Watsonearl],
    };

    /// <summary>One school asks for more than two thirds.</summary>
    public static Provision Quorum { get; } = new(
        "CON-12",
        OneSchool.Document,
        "法定人数",
        new("三分之二以上的正式代表到会，才能开会和选举。", "A congress meets and elects with two thirds of its delegates or more."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("章程/选举办法")],
        SeenAt = [Wxnum, Serigynews, Sysu, Oougou],
    };

    /// <summary>Seen in one charter.</summary>
    public static Provision Majorities { get; } = new(
        "CON-13",
        OneSchool.Document,
        "决议",
        new("决议由到会代表的半数以上通过，改章程由三分之二以上通过。", "A resolution takes half of those present or more, an amendment of the charter two thirds or more."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("章程")],
        SeenAt = [Wxnum],
    };

    /// <summary>One college leaves out those about to graduate.</summary>
    public static Provision DelegateConditions { get; } = new(
        "CON-14",
        OneSchool.Document,
        "代表条件",
        new("代表是全日制在校生，守法守纪，能说出同学的诉求；留校察看等处分期内的不能当选。", "A delegate is a full-time student who keeps law and rules and can voice what students ask; nobody on disciplinary probation is elected."),
        Force.LocalExample)
    {
        SeenAt = [Sdxd, Tashhsm1, Watsonearl, Aromadiff],
    };

    /// <summary>How many days lie between is told nowhere.</summary>
    public static Provision Course { get; } = new(
        "CON-16",
        OneSchool.Document,
        "流程",
        new("从主席团提出、请示筹备、获批、成立筹委会，到推选代表和候选人、资格审查、酝酿各类名单、准备文件、团委审查、请示召开、批复，再到代表团会议、预备会议、正式会议，最后报告。", "From the union's own decision, the request to prepare, its approval and a preparatory committee, over the elections, the review of credentials, lists, documents, the League's review, the request to convene and its approval, to the delegations' meetings, the preparatory meeting, the session and the report."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("学代会流程通知2023-04-20")],
        SeenAt = [Sdslvc, Bzuu, Szcu],
    };

    /// <summary>Seen at two schools.</summary>
    public static Provision PreparatoryMeeting { get; } = new(
        "CON-17",
        OneSchool.Document,
        "预备会议",
        new("预备会议听筹备报告，通过议程、代表资格审查报告和大会主席团名单。", "The preparatory meeting hears the preparation and adopts agenda, credentials report and congress presidium."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("预备会")],
        SeenAt = [Bzuu, Sdslvc],
    };

    /// <summary>Seen at one school.</summary>
    public static Provision DelegationMeetings { get; } = new(
        "CON-18",
        OneSchool.Document,
        "代表团会议",
        new("各代表团推选团长，讨论议程、各类名单、资格报告和选举办法。", "The delegations choose their heads and discuss agenda, lists, credentials report and the method of election."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("第二阶段")],
        SeenAt = [Sdslvc],
    };

    /// <summary>Rounding up is inferred.</summary>
    public static Provision SeatsRoundedUp { get; } = new(
        "INT-01",
        OneSchool.Document,
        "取整",
        new("1%是下限，不足整数的进一；一份2017年的通知按班级人数的10%四舍五入，至少一名。", "One per cent is a floor and is rounded up; a notice of 2017 rounds 10 % of each class to the nearest, and gives at least one."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At()],
        Attestation = Attestation.Inferred,
        SeenAt = [Gzbdcjz],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        MovingTheDate, EachGrade, DelegateSurplus, CollegeDelegates, Quorum, Majorities, DelegateConditions, Course,
        PreparatoryMeeting, DelegationMeetings, SeatsRoundedUp,
    ];
}
