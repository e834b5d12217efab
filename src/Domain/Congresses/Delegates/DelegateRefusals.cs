using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>What speaks against delegates: each by himself, in the place of another, and as those of one unit.</summary>
internal static class DelegateRefusals
{
    /// <summary>The seats of every unit and society that sends delegates; nothing where there is no quota table.</summary>
    public static Dictionary<string, int?>? SeatsBySender(QuotaTable? table) =>
        table?.Units is { Length: > 0 } units
            ? units.Select(static u => (u.Name, u.Seats)).Concat(table.Societies.Select(static s => (s.Name, Seats: (int?)s.Seats)))
                .GroupBy(static s => s.Name, StringComparer.Ordinal)
                .ToDictionary(static g => g.Key, static g => g.Any(static s => s.Seats is null) ? null : g.Sum(static s => s.Seats), StringComparer.Ordinal)
            : null;

    /// <summary>One delegate by himself: what speaks against him, and what nobody states.</summary>
    public static Credentials Alone(CongressDelegate given, Dictionary<string, int?>? seats, CongressTerms terms)
    {
        var refusals = new List<Refusal>();
        var unstated = new List<Words>();
        if (given.ExOfficio is { } kind)
        {
            if (!terms.ExOfficio.Contains(kind))
            {
                refusals.Add(new(CredentialRules.ExOfficio, new($"章程没有规定{kind}是当然代表", $"The charter makes no ex-officio delegates of: {kind}")));
            }
        }
        else if (given.Unit is null)
        {
            unstated.Add(new("选举单位", "the unit"));
        }
        else if (seats is not null && (!seats.TryGetValue(given.Unit, out var own) || own == 0))
        {
            refusals.Add(new(CredentialRules.HasSeats, new($"{given.Unit}没有代表名额", $"{given.Unit} has no seats")));
        }

        switch (given.ElectedBy)
        {
            case var _ when given.ExOfficio is not null:
                break;
            case null:
                unstated.Add(CongressDelegate.Shape["electedBy"].Words);
                break;
            case { } method when method != terms.DelegateMethod:
                var (was, should) = (method.Label, terms.DelegateMethod.Label);
                refusals.Add(new(CredentialRules.Elected, new($"产生方式是{was.Chinese}，章程规定{should.Chinese}", $"Elected thus: {was.English}; the charter asks: {should.English}")));
                break;
        }

        Ask(given.FullTime, asked: true, CredentialRules.FullTime, new("不是全日制在校生", "no full-time student"), new("是否全日制在校生", "whether a full-time student"));
        Ask(given.OnProbation, asked: false, CredentialRules.NoProbation, CongressDelegate.Shape["onProbation"].Words, new("是否在处分期内", "whether on probation"));
        return new(given, [.. refusals], [.. unstated]);

        void Ask(bool? answer, bool asked, Precondition rule, Words otherwise, Words question)
        {
            if (answer is null)
            {
                unstated.Add(question);
            }
            else if (answer != asked)
            {
                refusals.Add(new(rule, otherwise));
            }
        }
    }

    /// <summary>What speaks against a substitute, beside what speaks against him as a delegate.</summary>
    public static IEnumerable<Refusal> OfSubstitute(CongressDelegate substitute, ImmutableArray<Credentials> all)
    {
        if (substitute.SubstituteFor is not { } named)
        {
            yield break;
        }

        var replaced = all.FirstOrDefault(c => c.Delegate.Id == named && c.Delegate.SubstituteFor is null);
        if (replaced is null)
        {
            yield return new(CredentialRules.Substitute, new($"没有编号为{named}的代表", $"No delegate is called {named}"));
            yield break;
        }

        if (replaced.Delegate.Unit != substitute.Unit)
        {
            yield return new(CredentialRules.Substitute, new($"与{named}不属同一单位", $"Not of the same unit as {named}"));
        }

        if (replaced.Verdict != Verdict.NotMet && replaced.Delegate.Present != false)
        {
            yield return new(CredentialRules.Substitute, new($"{named}已通过审查，且未说明缺席", $"{named} is accepted and not said to be absent"));
        }

        if (all.Count(c => c.Delegate.SubstituteFor == named) > 1)
        {
            yield return new(CredentialRules.Substitute, new($"不止一人替补{named}", $"More than one stands in for {named}"));
        }
    }

    /// <summary>What is wrong with the delegates of a unit as a whole.</summary>
    public static IEnumerable<Refusal> OfUnits(Sequence<CongressDelegate> delegates, Dictionary<string, int?>? seats)
    {
        foreach (var unit in delegates.Where(static d => d is { Unit: not null, ExOfficio: null, SubstituteFor: null }).GroupBy(static d => d.Unit!, StringComparer.Ordinal))
        {
            if (seats is not null && seats.TryGetValue(unit.Key, out var most) && unit.Count() > most)
            {
                yield return new(
                    CredentialRules.WithinSeats,
                    new($"{unit.Key}有{most}个名额，报来代表{unit.Count()}人", $"{unit.Key} has {most} seats and sent {unit.Count()} delegates"));
            }
        }
    }

    /// <summary>What is wrong with the ex-officio delegates of a kind as a whole.</summary>
    public static IEnumerable<Refusal> OfKinds(Sequence<CongressDelegate> delegates, QuotaTable? table)
    {
        foreach (var (kind, most) in table?.ExOfficio.Select(static s => (s.Name, s.Seats)) ?? [])
        {
            if (delegates.Count(d => d.ExOfficio == kind && d.SubstituteFor is null) is var sent && sent > most)
            {
                yield return new(CredentialRules.WithinSeats, new($"{kind}有{most}个名额，报来当然代表{sent}人", $"{kind} have {most} seats and sent {sent} delegates"));
            }
        }
    }
}
