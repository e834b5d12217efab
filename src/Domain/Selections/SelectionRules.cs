using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections;

/// <summary>How officers are selected (遴选). Stricter chains keep the rule: further steps break nothing.</summary>
public static class SelectionRules
{
    /// <summary>The steps of a candidate for a school's presidium.</summary>
    public static Sequence<SelectionStep> SchoolPresidium { get; } =
        [SelectionStep.CollegeLeagueRecommends, SelectionStep.CollegePartyAgrees, SelectionStep.JointReview, SelectionStep.PartyDecides];

    /// <summary>The steps of a member of a school's department.</summary>
    public static Sequence<SelectionStep> SchoolDepartment { get; } = [SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview];

    /// <summary>The steps of a candidate for a college's presidium.</summary>
    public static Sequence<SelectionStep> CollegePresidium { get; } =
        [SelectionStep.BranchRecommends, SelectionStep.CollegeLeagueAgrees, SelectionStep.CollegePartyDecides];

    private static readonly InOrder<UnionRecord, SelectionStep> _presidium = new(SelectionFacts.PresidiumSteps, SchoolPresidium);
    private static readonly InOrder<UnionRecord, SelectionStep> _departments = new(SelectionFacts.DepartmentSteps, SchoolDepartment);
    private static readonly InOrder<UnionRecord, SelectionStep> _ofCollege = new(SelectionFacts.PresidiumSteps, CollegePresidium);

    private static readonly Words _name = new("遴选程序", "selection");

    /// <summary>The chain for a school's presidium and the shorter one for its departments.</summary>
    public static Rule SchoolChain { get; } = new(
        "selection.chain",
        new("主席团候选人和部门成员按规定程序遴选", "Presidium candidates and department members are selected by the prescribed steps"),
        new All<UnionRecord>([_presidium, _departments]),
        SchoolTable.PresidiumChain, SchoolTable.DepartmentChain)
    { Name = _name, Sentences = SelectionSentences.SchoolChain(_presidium, _departments) };

    /// <summary>The chain for a college's presidium and staff.</summary>
    public static Rule CollegeChain { get; } = new(
        "selection.chain",
        new("院级主席团候选人和工作人员按规定程序遴选", "The college union's officers are selected by the prescribed steps"),
        _ofCollege,
        Opinions2019.CollegeChain)
    { Name = _name, Sentences = SelectionSentences.CollegeChain(_ofCollege) };
}
