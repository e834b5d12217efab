using System.Collections.Immutable;
using static UnionGovernance.Law.IndicatorTables;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>What a school publishes about the reform of its unions (改革情况公开).</summary>
public static class DisclosureForm
{
    /// <summary>The page read breaks off in the eighth.</summary>
    public static Provision EightSections { get; } = new(
        "DIS-01",
        AllVersions,
        "公开格式",
        new("公开分八部分，依次是自评表、章程、组织架构图、工作人员名单、主席团候选人产生和选举办法、学代会召开情况、代表产生办法、述职评议办法（或其他制度）。", "A disclosure has eight sections in this order: self-assessment table, charter, organisation chart, staff, how candidates for the presidium come about and are elected, the congress held, how delegates are elected, how duties are appraised or another rule."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("公开格式")],
        SeenAt = [Familycampingsupplies, Mastc, FreewechatCharter],
    };

    /// <summary>The school's comes first.</summary>
    public static Provision TwoTables { get; } = new(
        "DIS-02",
        AllVersions,
        "公开格式",
        new("自评表有校级的，也有二级（院级）的。", "There is a table of the school and one of the second level."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("一（一）（二）"), Of2022.At()],
        SeenAt = [Mastc, Glc, Xzaopack],
    };

    /// <summary>The section was seen and its columns were not.</summary>
    public static Provision StaffList { get; } = new(
        "DIS-03",
        AllVersions,
        "公开格式",
        new("名单列姓名、政治面貌、院系、年级、排名的算法和结果、有无不及格。", "The list of staff gives name, political status, college, grade, rank with its count, and whether a course was failed."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("四"), Of2021.At("四")],
        Attestation = Attestation.Recalled,
        SeenAt = [Familycampingsupplies],
    };

    /// <summary>A ninth section that nobody has seen.</summary>
    public static Provision GuidanceList { get; } = new(
        "DIS-04",
        AllVersions,
        "公开格式",
        new("列出分管的团委副书记和秘书长，并注明是不是专职团干部。", "The deputy secretary in charge and the secretary-general are listed, and whether they are full-time League cadres."),
        Force.Binding)
    {
        Places = [Of2021.At("九?")],
        Attestation = Attestation.Recalled,
        SeenAt = [Srxqny],
    };

    /// <summary>Which edition cites which document.</summary>
    public static Provision CitedDocuments { get; } = new(
        "DIS-05",
        AllVersions,
        "公开格式",
        new("开头写明依据：2020年是2019年意见和评估工作方案，2021年11月是2019年意见，2021—2022学年起还有巩固改革成果的若干措施。", "The opening names its basis: in 2020 the opinions of 2019 and the plan of evaluation, in November 2021 the opinions, from 2021—2022 also the measures that consolidate the reform."),
        Force.Binding)
    {
        Places = [Of2020.At(), OfNovember2021.At(), Of2021.At()],
        SeenAt = [Njnhvc, Zzrvtc, Mastc, Glc, Jgsu],
    };

    /// <summary>No official last day was found.</summary>
    public static Provision DaysOfPublication { get; } = new(
        "DIS-06",
        AllVersions,
        "公开时间",
        new("看到的公开日期：2020年和2021年都在11月、12月，2022—2023学年是2023年8月14日。", "Seen days of publication: November and December in 2020 and in 2021, 14 August 2023 for 2022—2023."),
        Force.Binding)
    {
        Places = [Of2020.At(), OfNovember2021.At(), Of2022.At()],
        SeenAt = [Zyufl, Zzrvtc, Njnhvc, Familycampingsupplies, Gzu, Matin8, Cxtc],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [EightSections, TwoTables, StaffList, GuidanceList, CitedDocuments, DaysOfPublication];
}
