using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>A paper written, or refused.</summary>
/// <param name="Form">What kind of paper.</param>
/// <param name="Name">A name for its file, unique among the papers of one congress.</param>
/// <param name="Facts">The facts that it needs, with their values.</param>
/// <param name="Paper">The paper; nothing where it is refused.</param>
/// <param name="Refusals">Why it is refused.</param>
public sealed record PaperWriting(PaperForm Form, string Name, ImmutableArray<PaperFact> Facts, Paper? Paper, ImmutableArray<Refusal> Refusals);
