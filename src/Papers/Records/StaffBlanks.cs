using UnionGovernance.Facts;
using UnionGovernance.Selections;

namespace UnionGovernance.Papers.Records;

/// <summary>What is not known of staff, and of whom: a line of the work sheet for each thing asked, by name.</summary>
internal static class StaffBlanks
{
    public const string Politics = "政治面貌";
    public const string Rank = "成绩综合排名";
    public const string Failed = "是否存在课业不及格";

    private const string Roster = "/members";

    /// <summary>What is to be known of each to tell who does not keep a condition.</summary>
    /// <param name="exceptions">The condition, by the number of those who do not keep it.</param>
    public static string Asked(FactPath<UnionRecord, int> exceptions) => exceptions.JsonPointer switch
    {
        var at when at == EligibilityFacts.NotPartyOrLeague.JsonPointer => Politics,
        var at when at == EligibilityFacts.OutsideRank.JsonPointer => Rank,
        var at when at == EligibilityFacts.WithFailedCourse.JsonPointer => Failed,
        _ => exceptions.Label.Chinese,
    };

    /// <summary>The line.</summary>
    /// <param name="asked">What is not known.</param>
    /// <param name="whose">Of whom, by name.</param>
    /// <param name="college">Of which college's union; nothing for a school's.</param>
    public static Blank Of(string asked, IEnumerable<string> whose, string? college) => new($"{asked}（{(college is null ? string.Empty : $"{college}：")}{string.Join('、', whose)}）", Roster);
}
