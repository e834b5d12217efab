using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Reports;

/// <summary>What going upward asks.</summary>
internal static class UpwardRules
{
    /// <summary>A title goes to a body once, as a request or as a report, and is replied to once, after it went; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "upward.in-order",
        new("同一请示或报告向同一组织报送一次，报送之后批复一次", "A request or report is made to a body once, and replied to once after it"),
        Basis.Time("请示和报告"));

    /// <summary>What was asked for goes to whoever asked, and is replied to by whoever it went to, where it is said who replied.</summary>
    public static Precondition Addressed { get; } = new(
        "upward.addressed",
        new("报给提出要求的组织，由受文的组织批复", "It goes to the body that asked for it, and the body it went to replies"),
        Opinions2019.AdvanceReport);
}
