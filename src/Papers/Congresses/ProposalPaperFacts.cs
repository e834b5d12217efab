using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Proposals;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The proposals made to a congress as papers print them: their proposers masked.</summary>
internal static class ProposalPaperFacts
{
    public static PaperFact<CongressReview> Proposals { get; } = Table(
        "proposals",
        new("提案", "proposals"),
        "/proposals",
        ["编号", "名称", "类别", "提案人", "状态", "承办部门", "答复期限", "答复日期", "提案人意见"],
        static (CongressReview r) => r.Proposals.Select(static o =>
        {
            var last = o.Proposal.Handlings is { Count: > 0 } handlings ? handlings[^1] : null;
            return (IEnumerable<string>)
            [
                o.Proposal.Number,
                o.Proposal.Title ?? Blank.Mark("名称"),
                o.Proposal.Class ?? Blank.Mark("类别"),
                o.Proposal.Proposers.Count == 0 ? Blank.Mark("提案人") : string.Join("、", o.Proposal.Proposers.Select(NameMask.Of)),
                $"{o.Stage.Label.Chinese}{(o.Stage == ProposalStage.Merged ? $"（{o.Proposal.MergedInto}）" : string.Empty)}{(o.OverdueSince is null ? string.Empty : "，逾期")}",
                last?.Department ?? "—",
                Shown.Day(last?.Due) ?? "—",
                Shown.Day(last?.RepliedOn) ?? "—",
                last?.Satisfied is { } satisfied ? satisfied.Label.Chinese : "—",
            ];
        }));

    public static PaperFact<CongressReview> Counts { get; } = Text("proposal_counts", new("提案件数", "number of proposals"), "/proposals", static (CongressReview r) =>
        r.Proposals.Length == 0 ? null : $"收到提案{r.Proposals.Length}件，立案（含并案）{r.Proposals.Count(static p => p.Stage is not (ProposalStage.Returned or ProposalStage.Submitted or ProposalStage.Refused))}件，逾期{r.Proposals.Count(static p => p.OverdueSince is not null)}件");
}
