using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>How a proposal stands.</summary>
public sealed record ProposalOutcome
{
    private ProposalOutcome()
    {
    }

    /// <summary>The proposal.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>How far it has come; acts that are refused do not count.</summary>
    public required ProposalStage Stage { get; init; }

    /// <summary>What was refused, and why.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>The reply that is overdue on the day asked about, or came late: the last day set for it.</summary>
    public LocalDate? OverdueSince { get; private init; }

    /// <summary>Judges a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="all">All proposals of the congress, for merging.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="asOf">The day on which this is asked; where nobody says, no missing reply is overdue.</param>
    /// <returns>The outcome.</returns>
    internal static ProposalOutcome Of(Proposal proposal, Sequence<Proposal> all, CongressTerms terms, LocalDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(terms);
        ImmutableArray<Refusal> form = [.. RefuseForm(proposal, terms)];
        var refusals = form.ToList();
        var stage = form.Length > 0 ? ProposalStage.Returned : Screened(proposal, refusals);
        if (stage == ProposalStage.OnDocket)
        {
            stage = proposal.MergedInto is { } into ? Merged(proposal, into, all, terms, refusals) : Handled(proposal, refusals);
        }
        else if (proposal.MergedInto is not null || proposal.Handlings.Count > 0 || proposal.ReportedOn is not null)
        {
            refusals.Add(new(ProposalRules.InOrder, new("未立案，不能并案、交办或报告", "Not on the docket: it cannot be merged, dispatched or reported")));
        }

        var overdue = proposal.Handlings.Where(h => h.Due is { } due && (h.RepliedOn ?? (h.Reply is null ? asOf : null)) is { } on && on > due).Select(static h => h.Due).FirstOrDefault();
        return new() { Proposal = proposal, Stage = stage, Refusals = [.. refusals], OverdueSince = overdue };
    }

    private static IEnumerable<Refusal> RefuseForm(Proposal proposal, CongressTerms terms)
    {
        if (proposal.Matters.Count != 1)
        {
            yield return new(ProposalRules.OneMatter, new($"写了{proposal.Matters.Count}件事", $"It holds {proposal.Matters.Count} matters"));
        }

        foreach (var (given, name) in new (bool, Words)[]
        {
            (proposal.Title is not null, Proposal.Shape["title"].Words),
            (proposal.Class is not null, new("类别", "class")),
            (proposal.Summary is not null, Proposal.Shape["summary"].Words),
            (proposal.Grounds is not null, Proposal.Shape["grounds"].Words),
            (proposal.Proposers.Count > 0, new("提案人", "proposer")),
        })
        {
            if (!given)
            {
                yield return new(ProposalRules.Form, new($"缺{name.Chinese}", $"No {name.English}"));
            }
        }

        if (proposal.Class is { } named && !terms.ProposalClasses.Contains(named))
        {
            yield return new(ProposalRules.Class, new($"没有“{named}”这一类", $"There is no class {named}"));
        }

        var seconders = proposal.Seconders.Distinct().Except(proposal.Proposers).Count();
        if (seconders < terms.Seconders || seconders < proposal.Seconders.Count)
        {
            yield return new(ProposalRules.Seconders, new($"附议人{seconders}名，须{terms.Seconders}名，每人一次，提案人除外", $"{seconders} seconders, {terms.Seconders} needed, each once, proposers excluded"));
        }
    }

    private static ProposalStage Screened(Proposal proposal, List<Refusal> refusals)
    {
        var stage = ProposalStage.Submitted;
        LocalDate? before = proposal.SubmittedOn;
        foreach (var screening in proposal.Screenings)
        {
            if (stage == ProposalStage.Refused)
            {
                refusals.Add(new(ProposalRules.InOrder, new("不予立案之后不再审查", "There is no screening after a refusal")));
                break;
            }

            if (!screening.Accepted && screening.Ground is null)
            {
                refusals.Add(new(ProposalRules.Ground, new("未写明不予立案的理由", "No ground is named")));
                continue;
            }

            if (IsTooEarly(screening.On, before, new("审查", "screening"), refusals))
            {
                continue;
            }

            before = screening.On ?? before;
            stage = screening.Accepted ? ProposalStage.OnDocket : ProposalStage.Refused;
        }

        return stage;
    }

    private static ProposalStage Merged(Proposal proposal, string into, Sequence<Proposal> all, CongressTerms terms, List<Refusal> refusals)
    {
        var other = all.FirstOrDefault(p => p.Number == into);
        if (other is null || other.Number == proposal.Number || other.MergedInto is not null
            || RefuseForm(other, terms).Any() || Screened(other, []) != ProposalStage.OnDocket)
        {
            refusals.Add(new(ProposalRules.Merge, new($"{into}不是另一件已立案且未并案的提案", $"{into} is no other proposal on the docket that is not merged itself")));
            return ProposalStage.OnDocket;
        }

        if (proposal.Handlings.Count > 0)
        {
            refusals.Add(new(ProposalRules.InOrder, new("并案之后随并入的提案办理", "After merging it is handled with the other")));
        }

        return ProposalStage.Merged;
    }

    private static ProposalStage Handled(Proposal proposal, List<Refusal> refusals)
    {
        var stage = ProposalStage.OnDocket;
        LocalDate? before = proposal.Screenings.Select(static s => s.On).LastOrDefault(static d => d is not null);
        foreach (var handling in proposal.Handlings)
        {
            if (stage is not (ProposalStage.OnDocket or ProposalStage.ToReopen))
            {
                refusals.Add(new(ProposalRules.InOrder, new("提案人未表示不满意，不重新办理", "It is reopened only where the proposers are not satisfied")));
                break;
            }

            if (IsTooEarly(handling.On, before, new("交办", "dispatch"), refusals))
            {
                break;
            }

            before = handling.On ?? before;
            if (IsTooEarly(handling.RepliedOn, before, Handling.Shape["reply"].Words, refusals))
            {
                stage = ProposalStage.Handled;
                break;
            }

            before = handling.RepliedOn ?? before;
            var replied = handling.RepliedOn is not null || handling.Reply is not null;
            if (!replied && handling.Satisfied is not null)
            {
                refusals.Add(new(ProposalRules.InOrder, new("尚未答复，不能评价", "There is no reply to be satisfied with")));
            }

            stage = !replied ? ProposalStage.Handled
                : handling.Satisfied is null ? ProposalStage.Replied
                : handling.Satisfied == Satisfied.No ? ProposalStage.ToReopen
                : ProposalStage.Settled;
        }

        return proposal.ReportedOn is not { } reported || IsTooEarly(reported, before, new("报告", "report"), refusals) ? stage : ProposalStage.Reported;
    }

    private static bool IsTooEarly(LocalDate? on, LocalDate? before, Words act, List<Refusal> refusals)
    {
        if (on is not { } day || before is not { } earlier || day >= earlier)
        {
            return false;
        }

        refusals.Add(new(
            ProposalRules.InOrder,
            new(
                $"{act.Chinese}（{DateForm.Instance.Show(day, Language.Chinese)}）早于前一环节（{DateForm.Instance.Show(earlier, Language.Chinese)}）",
                $"{act.English} on {DateForm.Instance.Show(day, Language.English)} is before the step before it, on {DateForm.Instance.Show(earlier, Language.English)}")));
        return true;
    }
}
