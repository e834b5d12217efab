using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Papers;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>A congress to show, step by step, with its papers.</summary>
/// <param name="Review">The congress, judged.</param>
/// <param name="Own">The visitor's file, which travels with the form; nothing for the sample.</param>
/// <param name="Papers">Its papers.</param>
internal sealed record TimelineView(CongressReview Review, string? Own, ImmutableArray<PaperWriting> Papers);
