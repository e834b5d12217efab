using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Years;

/// <summary>What whoever is about to act is told, and what becomes of an act against a rule.</summary>
internal static class Telling
{
    /// <summary>All that stands against an act, contradictions first. Nothing is done.</summary>
    public static ImmutableArray<Refusal> Told(this ISubject subject, Act act)
    {
        var review = subject.Ask(act);
        return [.. review.Refusals, .. review.Findings.Select(f => new Refusal(f.By, f.Because))];
    }

    /// <summary>The names of the rules that an act breaks, which is taken all the same.</summary>
    public static ImmutableArray<string> Broken(this ISubject subject, Act act)
    {
        var before = subject.Findings.Length;
        Assert.Empty(subject.Take(act));
        return [.. subject.Findings[before..].Select(f => f.By.Id)];
    }
}
