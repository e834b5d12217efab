using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections.Applications;

/// <summary>What the materials of a candidate must show.</summary>
public static class MaterialsRules
{
    /// <summary>A Party member, probationary ones included, or a League member.</summary>
    public static Precondition Politics { get; } = new(
        "selection.politics",
        new("候选人是中共党员（含预备党员）或共青团员", "A candidate is a Party member, probationary ones included, or a League member"),
        SchoolTable.PartyOrLeague, CollegeTable.PartyOrLeague);

    /// <summary>Within the first 30 % of the own major, inclusive, over any one of three windows; first-years and postgraduates excepted.</summary>
    public static Precondition Rank { get; } = new(
        "selection.rank",
        new($"候选人成绩综合排名在本专业前{EligibilityFacts.First.InWords().Chinese}以内，三种口径居其一（一年级新生、研究生除外）", $"A candidate ranks within the first {EligibilityFacts.First.InWords().English} of the own major over any one of three windows, first-years and postgraduates excepted"),
        SchoolTable.RankInMajor, CollegeTable.Study);

    /// <summary>No failed course.</summary>
    public static Precondition NoFailedCourse { get; } = new(
        "selection.no-failed-course",
        new("候选人无课业不及格", "A candidate has no failed course"),
        SchoolTable.NoFailedCourse, SchoolTable.GraduateNoFailedCourse, CollegeTable.Study);

    /// <summary>It is stated that there is no violation. Belief and conduct are attested by who recommends.</summary>
    public static Precondition NoViolation { get; } = new(
        "selection.no-violation",
        new("候选人无违法违纪", "A candidate has broken neither law nor discipline"),
        Opinions2019.Conditions);

    /// <summary>As much experience as the charter asks.</summary>
    public static Precondition Experience { get; } = new(
        "selection.experience",
        new("候选人有章程要求的学生骨干经历", "A candidate has the experience that the charter asks"),
        SelectionExamples.Experience);
}
