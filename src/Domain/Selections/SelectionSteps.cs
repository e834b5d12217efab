using UnionGovernance.Facts;

namespace UnionGovernance.Selections;

/// <summary>How <see cref="SelectionStep"/> is written.</summary>
public static class SelectionSteps
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SelectionStep> One { get; } = new(
    [
        new(SelectionStep.BranchRecommends, "branchRecommends", new("班级团支部推荐", "class League branch recommends")),
        new(SelectionStep.CollegeLeagueRecommends, "collegeLeagueRecommends", new("院（系）团组织推荐", "college League recommends")),
        new(SelectionStep.CollegeLeagueAgrees, "collegeLeagueAgrees", new("院（系）团组织同意", "college League agrees")),
        new(SelectionStep.CollegePartyAgrees, "collegePartyAgrees", new("院（系）党组织同意", "college Party organisation agrees")),
        new(SelectionStep.JointReview, "jointReview", new("党委学生工作部门与团委联合审查", "student-affairs department and League committee review jointly")),
        new(SelectionStep.PartyDecides, "partyDecides", new("党委确定", "Party committee decides")),
        new(SelectionStep.CollegePartyDecides, "collegePartyDecides", new("院（系）党组织确定", "college Party organisation decides")),
    ]);

    /// <summary>Several of them, in order.</summary>
    public static ListForm<SelectionStep> Form { get; } = new(One, Ordered: true);
}
