using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools handle proposals to their congress: defaults that a charter may change.</summary>
public static class ProposalExamples
{
    /// <summary>Seen at four schools.</summary>
    public static Provision OneMatter { get; } = new(
        "PRO-01",
        OneSchool.Document,
        "提案",
        new("一件提案只提一件事。", "A proposal has one matter."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("提案通知")],
        SeenAt = [Shwoyoo, Usts, FreewechatProposals, Zju],
    };

    /// <summary>One school attributes the list to the national federation.</summary>
    public static Provision Classes { get; } = new(
        "PRO-02",
        OneSchool.Document,
        "提案",
        new("提案分教育教学、成长成才、生活服务、权益维护四类，另有其他。", "Proposals are of teaching, growth, daily life or rights, or of another class."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("依全国学联文件")],
        SeenAt = [Shwoyoo, Usts],
    };

    /// <summary>Four grounds.</summary>
    public static Provision Grounds { get; } = new(
        "PRO-03",
        OneSchool.Document,
        "提案",
        new("与法律政策和上级规章抵触的、不归学校管的、纯属个人或不代表多数的、写得不合规范的，不予立案。", "What goes against law, policy or higher rules, lies outside the school's powers, is merely personal, or is badly formed is not put on the docket."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("提案通知")],
        SeenAt = [Shwoyoo, Usts],
    };

    /// <summary>Seen at two schools.</summary>
    public static Provision Form { get; } = new(
        "PRO-04",
        OneSchool.Document,
        "提案",
        new("提案写名称、类别、内容简述和依据，或者问题、调研分析、对策建议。", "A proposal gives title, class, summary and grounds, or problem, research and remedies."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("提案通知")],
        SeenAt = [Shwoyoo, FreewechatProposals],
    };

    /// <summary>The sources disagree.</summary>
    public static Provision Seconders { get; } = new(
        "PRO-05",
        OneSchool.Document,
        "提案",
        new("个人、联名、代表团都可以提；附议几人各校不同，有的要两名，有的三四名联名。", "One delegate, several or a delegation propose; seconders differ, two here, three or four together there."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("提案通知")],
        SeenAt = [FreewechatProposals, Shwoyoo, Zju],
    };

    /// <summary>No last day for an answer was seen.</summary>
    public static Provision Course { get; } = new(
        "PRO-06",
        OneSchool.Document,
        "提案",
        new("征集之后，学院初审，提案组初审，提案委员会立案，部门办理，反馈，再向学代会报告。", "Gathered, screened in the college and by the working group, put on the docket by the committee, handled by a department, answered, and reported to the congress."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("提案制度2023")],
        SeenAt = [Haut, Usts],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [OneMatter, Classes, Grounds, Form, Seconders, Course];
}
