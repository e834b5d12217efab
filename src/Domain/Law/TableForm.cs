using System.Collections.Immutable;
using static UnionGovernance.Law.IndicatorTables;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>What the form of the indicator table itself looks like: head, columns, marks, and how it is checked.</summary>
public static class TableForm
{
    /// <summary>Of November 2021.</summary>
    public static Provision CollegeForm { get; } = new(
        "COL-14",
        AllVersions,
        "表式",
        new("院级表的表头留有自评公开链接，表末留有选填的问题不足一栏，结论写是或否。", "The college's form has the public link in its head, an optional box for problems at its end, and yes or no for a conclusion."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("表式")],
        SeenAt = [Srxqny],
    };

    /// <summary>A graduate union's form of December 2021 has the same lines.</summary>
    public static Provision BothKindsOfUnion { get; } = new(
        "GRD-01",
        AllVersions,
        "表头",
        new("研究生会与学生会填同一张表、用同样的门槛，只在组织名称处勾选是哪一种。", "Graduate unions fill in the same table with the same limits; its head ticks which of the two it is."),
        Force.Binding)
    {
        Places = [Of2020.At("表头"), OfNovember2021.At("表头")],
        SeenAt = [Zyufl, Sxnu],
    };

    /// <summary>Second-level are those of colleges, academies and branch campuses.</summary>
    public static Provision FilingHead { get; } = new(
        "GRD-02",
        AllVersions,
        "表头",
        new("2021年的备案表还要在表头填二级组织数、省级是否核查过、自评公开的链接。", "The filing form of 2021 also asks, in its head, how many second-level unions there are, whether the province has checked, and the public link."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("表头")],
        SeenAt = [Sxnu],
    };

    /// <summary>What is partly met is told in the remarks, the box for problems or a report.</summary>
    public static Provision TwoConclusions { get; } = new(
        "FRM-01",
        AllVersions,
        "结论",
        new("结论一栏只有两种写法：2020年是达标、未达标，2021年起是是、否；没有第三种。", "A conclusion is one of two words: 达标 or 未达标 in 2020, 是 or 否 from 2021; there is no third."),
        Force.Binding)
    {
        Places = [Of2020.At("表式"), OfNovember2021.At("表式"), Of2021.At("表式")],
        SeenAt = [Zyufl, Zzrvtc, Sxnu, Glc, Srxqny],
    };

    /// <summary>The lines asked have other numbers in 2020.</summary>
    public static Provision Remarks { get; } = new(
        "FRM-02",
        AllVersions,
        "备注",
        new("备注里，人员规模各项写实有人数、部门数，学代会一项写召开日期。", "The remarks give the heads and departments as they are, and the date of the congress."),
        Force.Binding)
    {
        Places = [Of2020.At("3，9"), OfNovember2021.At("3，4，5，11"), Of2021.At("3，4，5，11"), Of2022.At("3，4，5，11"), Of2023.At("3，4，5，11")],
        SeenAt = [Njnhvc, Glc, Mzshenghe, Zyufl],
    };

    /// <summary>Which lines bear ▲ was not visible.</summary>
    public static Provision Marks { get; } = new(
        "FRM-03",
        AllVersions,
        "图例",
        new("★表示核心指标，▲表示当学年还不作硬性要求的观测指标；2023—2024学年的图例只剩★。", "★ is a core indicator, ▲ one that is only observed this year; the legend of 2023—2024 has ★ alone."),
        Force.Binding)
    {
        Places = [Of2021.At("图例"), Of2022.At("图例"), Of2023.At("图例")],
        SeenAt = [Glc, Xzaopack, Gzu, Mzshenghe],
    };

    /// <summary>An offset of two.</summary>
    public static Provision Numbering { get; } = new(
        "FRM-04",
        AllVersions,
        "编号",
        new("2020年第3项下的三小项，2021年起各成一项，所以2020年的第4至9项就是后来的第6至11项。", "The three rows of item 3 in 2020 are items of their own from 2021, so items 4 to 9 of 2020 are items 6 to 11 since."),
        Force.Binding)
    {
        Places = [Of2020.At(), OfNovember2021.At()],
        SeenAt = [Zyufl, Sxnu],
    };

    /// <summary>As seen in the round of 2021.</summary>
    public static Provision ProvincialCheck { get; } = new(
        "OVS-10",
        AllVersions,
        "复核",
        new("省级复核听汇报、查档案，分别访谈团干部、学生会人员、代表和普通同学，并随机发问卷问满意度。", "The province checks by hearing a report, looking into the files, talking with League cadres, union staff, delegates and other students, and asking students at random how satisfied they are."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("复核")],
        SeenAt = [Cxtc, Qzoiedu, Matin8, Chzu],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [CollegeForm, BothKindsOfUnion, FilingHead, TwoConclusions, Remarks, Marks, Numbering, ProvincialCheck];
}
