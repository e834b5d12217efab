using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>How far a proposal has come.</summary>
public enum ProposalStage
{
    /// <summary>退回补正: its form is not complete.</summary>
    Returned,

    /// <summary>待审查.</summary>
    Submitted,

    /// <summary>不予立案.</summary>
    Refused,

    /// <summary>已立案.</summary>
    OnDocket,

    /// <summary>已并案.</summary>
    Merged,

    /// <summary>承办中.</summary>
    Handled,

    /// <summary>已答复.</summary>
    Replied,

    /// <summary>不满意，待重新办理.</summary>
    ToReopen,

    /// <summary>办结.</summary>
    Settled,

    /// <summary>已向学代会报告.</summary>
    Reported,
}

/// <summary>How <see cref="ProposalStage"/> is written.</summary>
public static class ProposalStages
{
    private static readonly ChoiceForm<ProposalStage> _form = new(
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

    extension(ProposalStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ProposalStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
