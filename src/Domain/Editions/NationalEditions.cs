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

/// <summary>The national tables, for both levels and both kinds of union, and the ten measures of 2019.</summary>
public static class NationalEditions
{
    /// <summary>The id of <see cref="TenMeasures"/>.</summary>
    public const string TenMeasuresId = "measures-2019";

    private static readonly Options _default = new();

    /// <summary>The school filing form of 2020: item 3 has three rows, and the words are 达标 and 未达标.</summary>
    public static Edition School2020 { get; } = Find("school-2020");

    /// <summary>The school table of November 2021.</summary>
    public static Edition School202111 { get; } = Find("school-2021-11");

    /// <summary>The school table of 2021—2022.</summary>
    public static Edition School2021 { get; } = Find("school-2021-2022");

    /// <summary>The school table of 2022—2023.</summary>
    public static Edition School2022 { get; } = Find("school-2022-2023");

    /// <summary>The school table of 2023—2024.</summary>
    public static Edition School2023 { get; } = Find("school-2023-2024");

    /// <summary>The college table of November 2021. Colleges have no limit on departments.</summary>
    public static Edition College202111 { get; } = Find("college-2021-11");

    /// <summary>The college table of 2024—2025, with the numbers and limits of November 2021.</summary>
    public static Edition College2024 { get; } = Find("college-2024-2025");

    /// <summary>The ten measures of the opinions of 2019, in which self-assessment reports are written.</summary>
    public static Edition TenMeasures { get; } = Find(TenMeasuresId);

    /// <summary>All of them with the default options: school before college, oldest first; those of graduate unions, then the ten measures.</summary>
    public static ImmutableArray<Edition> All { get; } = With(_default);

    /// <summary>All of them, as a school settles what may be read in two ways.</summary>
    /// <param name="options">How it does.</param>
    /// <returns>The editions, in the order of <see cref="All"/>.</returns>
    public static ImmutableArray<Edition> With(Options options)
    {
        var student = Tables(EligibilityRules.Study(options));
        var graduate = Tables(EligibilityRules.GraduateStudy)
            .Select(static e => e with { Id = $"{e.Id}-graduate", Kind = UnionKind.GraduateUnion });
        return [.. student, .. graduate, Measures(EligibilityRules.Study(options))];
    }

    /// <summary>The newest yearly table of a kind and level.</summary>
    /// <param name="kind">Student union or graduate union.</param>
    /// <param name="level">School or college.</param>
    /// <returns>The table, with the default options.</returns>
    public static Edition Newest(UnionKind kind, UnionLevel level) => All.Last(e => e.Yearly && e.Kind == kind && e.Level == level);

    /// <summary>The editions that fit a record: the one it names, else its year's, else the latest before it, carried forward.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The choice. Before the first known edition nothing fits; in 2021—2022 two school tables do, and the caller asks.</returns>
    public static EditionChoice For(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var editions = With(record.Options);
        if (record.Edition is { } id)
        {
            ImmutableArray<Edition> named = [.. editions.Where(e => e.Id == id)];
            return new(named, named.Any(e => e.IsCarriedForwardTo(record)));
        }

        var earlier = editions
            .Where(e => e.Yearly && e.SpeaksOf(record) && e.Year <= record.Union.Year)
            .ToList();
        var latest = earlier.Count == 0 ? record.Union.Year : earlier.Max(static e => e.Year);
        return new([.. earlier.Where(e => e.Year == latest)], latest != record.Union.Year);
    }

    private static Edition Find(string id) => With(_default).Single(e => e.Id == id);

    private static ImmutableArray<Edition> Tables(Rule study) =>
    [
        Form2020(study),
        SchoolSince2021("school-2021-11", 2021, study, Mark.None, Mark.None, PostTitles.Of2021) with { CitedInDisclosures = null },
        SchoolSince2021("school-2021-2022", 2021, study, Mark.Core, Mark.NotSeen, PostTitles.Of2021),
        SchoolSince2021("school-2022-2023", 2022, study, Mark.Core, Mark.NotSeen, PostTitles.Of2021),
        SchoolSince2021("school-2023-2024", 2023, study, Mark.NotSeen, Mark.NotSeen, PostTitles.Of2023),
        College("college-2021-11", 2021, study),
        College("college-2024-2025", 2024, study),
    ];

    private static Edition Form2020(Rule study) => new(
        "school-2020",
        new("2020年备案表（校级）", "Filing form of 2020, school level"),
        UnionLevel.School,
        new(2020),
        "达标",
        "未达标",
        [
            new("1", StructureRules.ServesOnly, Attestation.Seen, Mark.None),
            new("2", StructureRules.Flat, Attestation.Seen, Mark.None),
            new("3（一）", StructureRules.StaffHeadcount(40, 60), Attestation.Seen, Mark.None),
            new("3（二）", StructureRules.PresidiumSize(5), Attestation.Seen, Mark.None),
            new("3（三）", StructureRules.DepartmentCount(6), Attestation.Seen, Mark.None),
            new("4", StructureRules.Posts(PostTitles.Of2020), Attestation.Seen, Mark.None),
            new("5", EligibilityRules.Politics, Attestation.Seen, Mark.None),
            new("6", study, Attestation.Seen, Mark.None),
            new("7", SelectionRules.SchoolChain, Attestation.Seen, Mark.None),
            new("8", CongressRules.ElectedByCongress, Attestation.Seen, Mark.None),
            new("9", CongressRules.HeldSinceOctober2019, Attestation.Seen, Mark.None),
        ])
    {
        IndicatorColumn = "项目",
        FilingTitle = "深化改革评估备案表",
        FilingNamesUnionAlone = true,
        CitedInDisclosures = Documents.EvaluationPlan,
    };

    // Marks were seen on items 1 and 11 only; the numbers from 12 on are inferred from the college table.
    private static Edition SchoolSince2021(string id, int year, Rule study, Mark core, Mark other, Sequence<string> posts) => new(
        id,
        id == "school-2021-11"
            ? new("2021年11月自评表（校级）", "Table of November 2021, school level")
            : new($"{year}—{year + 1}学年自评表（校级）", $"Table of {year}–{year + 1}, school level"),
        UnionLevel.School,
        new(year),
        "是",
        "否",
        [
            new("1", StructureRules.ServesOnly, Attestation.Seen, core),
            new("2", StructureRules.Flat, Attestation.Seen, other),
            new("3", StructureRules.StaffHeadcount(40, 60), Attestation.Seen, other),
            new("4", StructureRules.PresidiumSize(5), Attestation.Seen, other),
            new("5", StructureRules.DepartmentCount(6), Attestation.Seen, other),
            new("6", StructureRules.Posts(posts), Attestation.Seen, other),
            new("7", EligibilityRules.Politics, Attestation.Seen, other),
            new("8", study, Attestation.Seen, other),
            new("9", SelectionRules.SchoolChain, Attestation.Seen, other),
            new("10", CongressRules.ElectedByCongress, Attestation.Seen, other),
            new("11", CongressRules.HeldOnSchedule, Attestation.Seen, core),
            new("12", CongressRules.DelegatesElected, Attestation.Inferred, Mark.NotSeen),
            new("13", TrainingRules.InSchool, Attestation.Inferred, Mark.NotSeen),
            new("14", AppraisalRules.EachSemester, Attestation.Inferred, Mark.NotSeen),
            new("15", AppraisalRules.NotTiedInSchool, Attestation.Inferred, Mark.NotSeen),
            new("16", OversightRules.PartyHearsInSchool, Attestation.Inferred, Mark.NotSeen),
            new("17", OversightRules.GuidanceInSchool, Attestation.Inferred, Mark.NotSeen),
        ])
    {
        IndicatorColumn = id == "school-2021-11" ? "项目" : "指标",
        CitedInDisclosures = Documents.Consolidation,
    };

    private static Edition College(string id, int year, Rule study) => new(
        id,
        id == "college-2021-11"
            ? new("2021年11月自评表（院级）", "Table of November 2021, college level")
            : new($"{year}—{year + 1}学年自评表（院级）", $"Table of {year}–{year + 1}, college level"),
        UnionLevel.College,
        new(year),
        "是",
        "否",
        [
            new("1", StructureRules.ServesOnly, Attestation.Seen, Mark.None),
            new("2", StructureRules.Flat, Attestation.Seen, Mark.None),
            new("3", StructureRules.StaffHeadcount(30), Attestation.Seen, Mark.None),
            new("4", StructureRules.PresidiumSize(3), Attestation.Seen, Mark.None),
            new("5", StructureRules.Posts(PostTitles.Of2021), Attestation.Seen, Mark.None),
            new("6", EligibilityRules.Politics, Attestation.Seen, Mark.None),
            new("7", study, Attestation.Seen, Mark.None),
            new("8", CongressRules.ElectedByCongressOrAssembly, Attestation.Seen, Mark.None),
            new("9", CongressRules.HeldOnSchedule, Attestation.Seen, Mark.None),
            new("10", TrainingRules.InCollege, Attestation.Seen, Mark.None),
            new("11", AppraisalRules.NotTiedInCollege, Attestation.Seen, Mark.None),
            new("12", OversightRules.PartyHearsInCollege, Attestation.Seen, Mark.None),
            new("13", OversightRules.GuidanceInCollege, year == 2021 ? Attestation.Seen : Attestation.Inferred, Mark.None),
        ])
    {
        IndicatorColumn = "项目",
        ConclusionColumn = year == 2021 ? "符合标准情况" : "结论",
    };

    // The headings of the measures were seen; which rule belongs to which is inferred where the text of the clause was not.
    private static Edition Measures(Rule study) => new(
        TenMeasuresId,
        new("2019年十项改革措施", "The ten reform measures of 2019"),
        UnionLevel.School,
        new(2019),
        "符合",
        "不符合",
        [
            new("1", StructureRules.ServesOnly, Attestation.Seen, Mark.None),
            new("2", StructureRules.Flat, Attestation.Seen, Mark.None),
            new("3", StructureRules.StaffHeadcount(40, 60), Attestation.Seen, Mark.None),
            new("3", StructureRules.PresidiumSize(5), Attestation.Seen, Mark.None),
            new("3", StructureRules.DepartmentCount(6), Attestation.Seen, Mark.None),
            new("4", EligibilityRules.Politics, Attestation.Seen, Mark.None),
            new("4", study, Attestation.Seen, Mark.None),
            new("5", SelectionRules.SchoolChain, Attestation.Seen, Mark.None),
            new("5", EligibilityRules.HalfFromCollegeUnions, Attestation.Seen, Mark.None),
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
}
