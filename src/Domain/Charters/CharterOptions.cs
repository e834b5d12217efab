using System.Collections.Immutable;
using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Seals.Terms;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Terms;
using UnionGovernance.Unions;

namespace UnionGovernance.Charters;

/// <summary>All that a charter settles among different readings.</summary>
public static class CharterOptions
{
    /// <summary>The options, in the numbers of the newest national tables.</summary>
    public static ImmutableArray<CharterOption> All { get; } = Of(new(
        School2023.StaffCap, School2023.LargeStaffCap, School2023.PresidiumCap, School2023.DepartmentCap, College2024.StaffCap, College2024.PresidiumCap));

    /// <summary>The options, in the numbers of the newest tables of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="kind">Student union or graduate union.</param>
    /// <returns>The options, in the same order.</returns>
    public static ImmutableArray<CharterOption> Of(RuleBook book, UnionKind kind = UnionKind.StudentUnion)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Of(StructureLimits.Of(book.Newest(kind, UnionLevel.School), book.Newest(kind, UnionLevel.College)));
    }

    private static ImmutableArray<CharterOption> Of(StructureLimits limits) =>
    [
        new(
            "firstYearsMayFail",
            new("“无课业不及格”是否约束一年级新生", "Does \"no failed course\" bind first-years?"),
            new("约束", "It does"),
            new("不约束", "It does not"),
            new("表中只在排名要求处除外一年级新生", "the table excepts first-years from the rank only"),
            [SchoolTable.NoFailedCourse]),
        new(
            "firstOfTinyMajorCounts",
            new($"一至三人的专业，第一名是否算前{EligibilityFacts.First.InWords().Chinese}", "Does the first place count in a major of one to three students?"),
            new($"不算：名次与人数之比大于{EligibilityFacts.First.InWords().Chinese}", $"It does not: rank by size exceeds {EligibilityFacts.First.InWords().English}"),
            new("算", "It does"),
            new("表中只有比例，未规定例外", "the table gives the share and no exception"),
            [SchoolTable.RankInMajor]),
        .. StructureOptions.Of(limits),
        .. CongressOptions.All,
        .. OversightOptions.All,
        .. SatisfactionOptions.All,
        .. SelectionOptions.All,
        .. StudyOptions.All,
        AppraisalTimesOption.Value,
        .. AppraisalOptions.All,
        .. SealOptions.All,
        AdoptionOption.Value,
    ];
}
