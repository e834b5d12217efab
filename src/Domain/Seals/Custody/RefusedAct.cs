using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Custody;

/// <summary>An act that stands in a history although rules refuse it, and that changed nothing.</summary>
/// <param name="Place">Its place in the history, from 1.</param>
/// <param name="Act">The act.</param>
/// <param name="Refusals">The rules, and what was found.</param>
public sealed record RefusedAct(int Place, SealAct Act, ImmutableArray<Refusal> Refusals);
