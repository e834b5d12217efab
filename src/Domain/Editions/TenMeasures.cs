using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Editions;

/// <summary>The ten measures of the opinions of 2019, in which self-assessment reports are written: of no one year, and for either kind of union of a school.</summary>
public static class TenMeasures
{
    /// <summary>The id of <see cref="Table"/>.</summary>
    public const string Id = "measures-2019";

    /// <summary>The most staff, in heads, itself allowed.</summary>
    public const int StaffCap = 40;

    /// <summary>The most staff, in heads, of a school with many students or several campuses, itself allowed.</summary>
    public const int LargeStaffCap = 60;

    /// <summary>The most presidium members, in heads, itself allowed.</summary>
    public const int PresidiumCap = 5;

    /// <summary>The most departments, itself allowed.</summary>
    public const int DepartmentCap = 6;

    /// <summary>The headings, the first measure first.</summary>
    public static ImmutableArray<Words> Headings { get; } =
    [
        new("明确职能定位", "Clear positioning"),
        new("改革运行机制", "Reformed working"),
        new("坚持精简原则", "Lean size"),
        new("明确遴选条件", "Clear conditions of selection"),
        new("严格遴选程序", "Strict steps of selection"),
        new("规范召开代表大会", "Congress in due form"),
        new("坚持从严治会", "Strict discipline"),
        new("建立述职评议制度", "Duty appraisal"),
        new("落实党委全面领导", "Party leadership"),
        new("加强团委具体指导", "League guidance"),
    ];

    /// <summary>What stands above that which the opinions ask beside a year's table.</summary>
    public static Words BesideTable { get; } = new("指标表之外，2019年《意见》还要求的", "What the opinions of 2019 ask beside the table");

    /// <summary>What stands above that which the opinions ask and no record is judged by.</summary>
    public static Words NotByRecord { get; } = new("2019年《意见》要求而不按记录评估的", "What the opinions of 2019 ask and no record is judged by");

    /// <summary>The measures as a table.</summary>
    /// <remarks>The headings were seen; which rule belongs to which is inferred where the text of the clause was not.</remarks>
    public static Edition Table { get; } = new(
        Id,
        new("2019年十项改革措施", "The ten reform measures of 2019"),
        UnionLevel.School,
        new(2019),
        "符合",
        "不符合",
        [
            new("1", StructureRules.ServesOnly, Attestation.Seen, Mark.None),
            new("2", StructureRules.Flat, Attestation.Seen, Mark.None),
            new("3", StructureRules.StaffHeadcount(StaffCap, LargeStaffCap), Attestation.Seen, Mark.None),
            new("3", StructureRules.PresidiumSize(PresidiumCap), Attestation.Seen, Mark.None),
            new("3", StructureRules.DepartmentCount(DepartmentCap), Attestation.Seen, Mark.None),
            new("4", EligibilityRules.Politics, Attestation.Seen, Mark.None),
            new("4", EligibilityRules.Study(new()), Attestation.Seen, Mark.None) { Alternatives = EligibilityRules.StudyAlternatives },
            new("5", SelectionRules.SchoolChain, Attestation.Seen, Mark.None),
            new("5", EligibilityRules.HalfFromCollegeUnions(StaffCap, LargeStaffCap), Attestation.Seen, Mark.None),
            new("6", CongressRules.HeldOnSchedule, Attestation.Seen, Mark.None),
            new("6", CongressRules.ElectedByCongress, Attestation.Seen, Mark.None),
            new("6", CongressRules.DelegateShare, Attestation.Inferred, Mark.None),
            new("6", CongressRules.NonCadreShare, Attestation.Inferred, Mark.None),
            new("6", CongressRules.ApprovedAndReported, Attestation.Inferred, Mark.None),
            new("7", TrainingRules.InSchool, Attestation.Inferred, Mark.None),
            new("7", AppraisalRules.NotTiedInSchool, Attestation.Inferred, Mark.None),
            new("8", AppraisalRules.EachSemester, Attestation.Seen, Mark.None),
            new("8", AppraisalRules.Raters, Attestation.Seen, Mark.None),
            new("9", OversightRules.PartyHearsInSchool, Attestation.Seen, Mark.None),
            new("10", OversightRules.GuidanceInSchool, Attestation.Inferred, Mark.None),
            new("10", OversightRules.LeagueReviews, Attestation.Seen, Mark.None),
            new("10", OversightRules.AdvanceReport, Attestation.Seen, Mark.None),
            new("10", SealCustodyRules.Custodian, Attestation.Seen, Mark.None),
        ])
    {
        Yearly = false,
        CitedInDisclosures = Documents.Consolidation,
    };

    // Of colleges a quotation of the opinions speaks once, where it gives their chain of selection.
    private static readonly ImmutableArray<Item> _ofColleges = [new("5", SelectionRules.CollegeChain, Attestation.Seen, Mark.None)];

    // Whoever stands is looked at when selected, and how duties are rated when they are.
    private static readonly ImmutableArray<UnjudgedProvision> _unjudged =
    [
        new("措施4", Opinions2019.Conditions, new(
            "信念、品行和有无违纪违法，名单上没有这些事实；遴选时由报名材料核对，记在年度文件中",
            "no roster holds belief, conduct or violations; a candidate's materials are checked for them at selection, in the year's file")),
        new("措施5", Opinions2019.Representative, new(
            "没有规定数目；联合审查记录逐人写明来自哪里，由审查的组织判断",
            "no number is set; the record of the joint review says of each candidate where they come from, and those who review decide")),
        new("措施8", Opinions2019.FiveAspects, new(
            "记录只有评议的次数和人数；五个方面由评议本身核对，记在年度文件和章程中",
            "a record holds how often and by how many was rated; the five aspects are looked at in the appraisal itself, in the year's file and the charter")),
    ];

    private static readonly ImmutableArray<Item> _ofGraduates = GraduateTable.LinesOf(Table.Items);

    /// <summary>What the opinions ask of a kind and level of union, as far as their text is known.</summary>
    /// <param name="kind">Student union or graduate union; the opinions speak of both, and of a postgraduate's rank they ask nothing.</param>
    /// <param name="level">School or college.</param>
    /// <returns>The lines, the first measure first.</returns>
    internal static ImmutableArray<Item> Of(UnionKind kind, UnionLevel level) =>
        level == UnionLevel.College ? _ofColleges : kind == UnionKind.GraduateUnion ? _ofGraduates : Table.Items;

    /// <summary>What the opinions ask of a union that no fact of a record shows.</summary>
    /// <param name="level">School or college; of colleges nothing such was seen.</param>
    /// <returns>The provisions, the first measure first.</returns>
    internal static ImmutableArray<UnjudgedProvision> UnjudgedOf(UnionLevel level) => level == UnionLevel.School ? _unjudged : [];
}
