using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The proposals made to a congress as papers print them: their proposers masked.</summary>
internal static class ProposalPaperFacts
{
    private static readonly Words _count = new("提案件数", "number of proposals");

    public static PaperFact<CongressReview> Proposals { get; } = Table(
        "proposals",
        FieldWords.OfCongress("/proposals"),
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

    public static PaperFact<CongressReview> AnyEntered { get; } =
        Condition("has_proposals", new("是否有登记的提案", "whether any proposal is entered"), static (CongressReview r, Draft _) => r.Proposals.Length > 0);

    public static PaperFact<CongressReview> Counts { get; } = new(new("proposal_counts", new("提案件数，整句", "number of proposals, in a sentence"), TemplateValue.Text), static (r, draft) =>
    {
        var printed = draft.Print(new("proposal_counts", _count, "/proposals", r.Proposals.Length == 0 ? null : MarkdownText.Prose(
            $"{(r.Proceedings.AsOf is { } day ? $"截至{Shown.Day(day)}，" : string.Empty)}大会收到提案{r.Proposals.Length}件，{string.Join("，", CountsOf([.. r.Proposals]))}。")));
        return r.Proposals.Length == 0 ? MarkdownText.Escape($"大会收到提案{Blank.Mark(_count.Chinese)}件。") : printed;
    });

    // Each proposal is counted under one head; a reply that is overdue is told beside them.
    private static IEnumerable<string> CountsOf(ImmutableArray<ProposalOutcome> proposals)
    {
        foreach (var (words, stages) in new (string, ProposalStage[])[]
        {
            ("立案", [ProposalStage.OnDocket, ProposalStage.Handled, ProposalStage.Replied, ProposalStage.ToReopen, ProposalStage.Settled, ProposalStage.Reported]),
            ("并案", [ProposalStage.Merged]),
            ("不予立案", [ProposalStage.Refused]),
            ("退回补正", [ProposalStage.Returned]),
            ("尚未审查", [ProposalStage.Submitted]),
        })
        {
            if (proposals.Count(p => stages.Contains(p.Stage)) is > 0 and var count)
            {
                yield return $"{words}{count}件";
            }
        }

        if (proposals.Count(static p => p.OverdueSince is not null) is > 0 and var late)
        {
            yield return $"其中答复逾期{late}件";
        }
    }
}
