using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools select those who serve: defaults that a charter may change.</summary>
public static class SelectionExamples
{
    /// <summary>A school's choice.</summary>
    public static Provision Experience { get; } = new(
        "SEL-02",
        OneSchool.Document,
        "选拔通知",
        new("候选人当过学生骨干，如部门负责人、班长、团支书满一年。", "A candidate has been a student cadre, such as head of a department or of a class for a year."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("选拔通知2022")],
        SeenAt = [Cwxu, ShSecri],
    };

    /// <summary>One school's own remedy, no rule.</summary>
    public static Provision TwoWayRecruitment { get; } = new(
        "SEL-05",
        OneSchool.Document,
        "双向选材",
        new("学院向学校推荐，学校吸收学院在任的人，两级招新时间错开。", "Colleges refer to the school, the school takes in who serves in a college, and the two recruit at different times."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("自评报告")],
        SeenAt = [FoundingReport],
    };

    /// <summary>For how many days was not seen.</summary>
    public static Provision Published { get; } = new(
        "SEL-06",
        OneSchool.Document,
        "公示",
        new("公开、公平地选，结果公示，接受监督。", "Selection is open and fair, and its result is published for all to watch."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At()],
        SeenAt = [Cammedout, Cwxu],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [Experience, TwoWayRecruitment, Published];
}
