using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>One delegate after the review.</summary>
/// <param name="Delegate">The delegate.</param>
/// <param name="Refusals">Why the credentials are refused; none where they are accepted.</param>
/// <param name="Unstated">What nobody said, so that a ground for refusal cannot be excluded.</param>
public sealed record Credentials(CongressDelegate Delegate, ImmutableArray<Refusal> Refusals, ImmutableArray<Words> Unstated)
{
    /// <summary>Met: accepted. NotMet: refused. Undetermined: something is missing.</summary>
    public Verdict Verdict => Refusals.Length > 0 ? Verdict.NotMet : Unstated.Length > 0 ? Verdict.Undetermined : Verdict.Met;
}
