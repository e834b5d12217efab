using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The guiding opinions of 2014 on student and graduate unions, with the notice that forwards them.</summary>
public static class Guidance2014
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new(new("关于加强和改进高校学生会研究生会建设的指导意见", "Guiding opinions on building student and graduate unions"))
    {
        Number = "中青办联发〔2014〕3号",
        Issuer = new("全国学联；团中央办公厅、教育部办公厅转发", "National Federation; forwarded by the General Offices of League and Ministry of Education"),
        From = Fact.Within(new LocalDate(2014, 1, 1), new LocalDate(2014, 1, 31)),
    };

    /// <summary>From the forwarding notice.</summary>
    public static Provision GraduateUnionsUnderLeague { get; } = new(
        "GRD-03",
        Document,
        "转发通知第2条",
        new("研究生会统一由校团委管理。", "Graduate unions all come under the League committee of the school."),
        Force.Binding)
    {
        SeenAt = [Jingdiandg],
    };

    /// <summary>From the forwarding notice.</summary>
    public static Provision CorrectedInTime { get; } = new(
        "OVS-07",
        Document,
        "转发通知第1条",
        new("没有按期开学代会、主要学生干部不是公开竞争产生的，限期改正。", "A late congress, or leaders who did not come about by open competition, are put right by a set day."),
        Force.Binding)
    {
        SeenAt = [Jingdiandg],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [GraduateUnionsUnderLeague, CorrectedInTime];
}
