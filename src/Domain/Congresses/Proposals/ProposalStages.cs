using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>How <see cref="ProposalStage"/> is written.</summary>
public static class ProposalStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<ProposalStage> Form { get; } = new(
    [
        new(ProposalStage.Returned, "returned", new("退回补正", "returned")),
        new(ProposalStage.Submitted, "submitted", new("待审查", "to be screened")),
        new(ProposalStage.Refused, "refused", new("不予立案", "refused")),
        new(ProposalStage.OnDocket, "onDocket", new("已立案", "on the docket")),
        new(ProposalStage.Merged, "merged", new("已并案", "merged")),
        new(ProposalStage.Handled, "handled", new("承办中", "being handled")),
        new(ProposalStage.Replied, "replied", new("已答复", "replied")),
        new(ProposalStage.ToReopen, "toReopen", new("不满意，待重新办理", "not satisfied, to be reopened")),
        new(ProposalStage.Settled, "settled", new("办结", "settled")),
        new(ProposalStage.Reported, "reported", new("已向学代会报告", "reported to the congress")),
    ]);
}
