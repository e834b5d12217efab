using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Selections;

/// <summary>A step of selection (遴选).</summary>
public enum SelectionStep
{
    /// <summary>班级团支部推荐.</summary>
    BranchRecommends,

    /// <summary>院（系）团组织推荐.</summary>
    CollegeLeagueRecommends,

    /// <summary>院（系）团组织同意.</summary>
    CollegeLeagueAgrees,

    /// <summary>院（系）党组织同意.</summary>
    CollegePartyAgrees,

    /// <summary>党委学生工作部门与团委联合审查.</summary>
    JointReview,

    /// <summary>党委确定.</summary>
    PartyDecides,

    /// <summary>院（系）党组织确定.</summary>
    CollegePartyDecides,
}

/// <summary>How <see cref="SelectionStep"/> is written.</summary>
public static class SelectionSteps
{
    private static readonly ChoiceForm<SelectionStep> _form = new(
    [
        new(SelectionStep.BranchRecommends, "branchRecommends", new("班级团支部推荐", "class League branch recommends")),
        new(SelectionStep.CollegeLeagueRecommends, "collegeLeagueRecommends", new("院（系）团组织推荐", "college League recommends")),
        new(SelectionStep.CollegeLeagueAgrees, "collegeLeagueAgrees", new("院（系）团组织同意", "college League agrees")),
        new(SelectionStep.CollegePartyAgrees, "collegePartyAgrees", new("院（系）党组织同意", "college Party organisation agrees")),
        new(SelectionStep.JointReview, "jointReview", new("党委学生工作部门与团委联合审查", "student-affairs department and League committee review jointly")),
        new(SelectionStep.PartyDecides, "partyDecides", new("党委确定", "Party committee decides")),
        new(SelectionStep.CollegePartyDecides, "collegePartyDecides", new("院（系）党组织确定", "college Party organisation decides")),
    ]);
    private static readonly ListForm<SelectionStep> _listForm = new(_form, ordered: true);

    extension(SelectionStep step)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SelectionStep> Form => _form;

        /// <summary>Several of them, in order.</summary>
        public static ListForm<SelectionStep> ListForm => _listForm;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(step).Label;
    }
}
