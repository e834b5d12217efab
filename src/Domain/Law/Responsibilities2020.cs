using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The provisions of 2020 on who answers for guiding and managing student unions.</summary>
/// <remarks>Articles 1 to 6 were read; cited as a basis as late as 7 March 2025.</remarks>
public static class Responsibilities2020
{
    /// <summary>The document; forwarded in Guangdong on 21 May 2020.</summary>
    public static Document Document { get; } = new(new(
        "关于落实共青团和学联对高校学生会（研究生会）指导管理责任的若干规定（试行）",
        "Provisions (for trial) on the responsibility of League and federation for guiding and managing student and graduate unions"))
    {
        Number = "中青联发〔2020〕4号",
        Issuer = new("团中央、全国学联", "Central Committee of the League, National Federation"),
        From = Fact.Within(new LocalDate(2020, 1, 1), new LocalDate(2020, 5, 21)),
    };

    /// <summary>Of no union itself.</summary>
    public static Provision WhoAnswers { get; } = new(
        "OVS-05",
        Document,
        "第3条",
        new("地方团委对所属高校团委负领导责任，高校团委负直接责任，地方学联负具体管理责任。", "The local League committee leads, that of the university answers directly, the local federation manages."),
        Force.Binding)
    {
        SeenAt = [HisenseJd, Gdcyl],
    };

    /// <summary>Point three of the article.</summary>
    public static Provision Sanctions { get; } = new(
        "OVS-06",
        Document,
        "第5条",
        new("会员团体违规、影响恶劣的，学联依规处置；团省委可以追究责任，并计入年度评价。", "The federation deals with a member that breaks rules to bad effect; the provincial League may hold it to account and counts it in the year's evaluation."),
        Force.Binding)
    {
        Places = [Document.At("第5条（三）；广东2020-05-21转发")],
        SeenAt = [HisenseJd, Gdcyl],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [WhoAnswers, Sanctions];
}
