using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>What a proposal and its handling ask.</summary>
internal static class ProposalRules
{
    /// <summary>One matter a proposal.</summary>
    public static Precondition OneMatter { get; } = new(
        "proposal.one-matter", new("一事一案", "One matter a proposal"), ProposalExamples.OneMatter);

    /// <summary>The form has a title, a class, a summary, grounds and a proposer.</summary>
    public static Precondition Form { get; } = new(
        "proposal.form",
        new("提案写明名称、类别、内容简述、依据和提案人", "A proposal gives title, class, summary, grounds and proposer"),
        ProposalExamples.Form);

    /// <summary>The class is one of the charter's.</summary>
    public static Precondition Class { get; } = new(
        "proposal.class", new("类别是章程所列之一", "The class is one of the charter's"), ProposalExamples.Classes);

    /// <summary>There are as many seconders as the charter asks, none of them a proposer.</summary>
    public static Precondition Seconders { get; } = new(
        "proposal.seconders",
        new("附议人达到章程要求的人数，且不是提案人", "There are as many seconders as the charter asks, none of them a proposer"),
        ProposalExamples.Seconders);

    /// <summary>A refusal names its ground.</summary>
    public static Precondition Ground { get; } = new(
        "proposal.ground", new("不予立案须写明理由", "A refusal names its ground"), ProposalExamples.Grounds);

    /// <summary>Screening, docket, dispatch, reply, the proposers' answer, report: each follows those before it.</summary>
    public static Precondition InOrder { get; } = new(
        "proposal.in-order",
        new("审查、立案、交办、答复、反馈、报告依次进行", "Screening, docket, dispatch, reply, answer and report follow each other"),
        ProposalExamples.Course);

    /// <summary>A proposal is merged into another one on the docket.</summary>
    public static Precondition Merge { get; } = new(
        "proposal.merge", new("并入另一件已立案的提案", "A proposal is merged into another one on the docket"), ProposalExamples.Course);
}
