using System.Collections.Immutable;

namespace UnionGovernance.Papers;

/// <summary>What a work sheet says beside what is missing.</summary>
/// <param name="Expired">What has expired: a waiver or the evidence of a fact, what is to be said of it, where it is entered.</param>
/// <param name="Standing">Which waivers and which evidence there are beside: none of them takes the place of a verdict.</param>
/// <param name="Attested">What rests on a statement alone: what, whose statement, where a document that shows it is entered.</param>
/// <param name="Contradicting">What contradicts: what, how, where to look.</param>
/// <param name="Drafted">What was inferred or drafted, and is to be confirmed: what, on what ground, where.</param>
/// <param name="People">Who does not meet a condition, by name, which no paper prints: the condition, the names.</param>
internal sealed record WorkNotes(
    ImmutableArray<WorkNote> Expired,
    ImmutableArray<WorkNote> Standing,
    ImmutableArray<WorkNote> Attested,
    ImmutableArray<WorkNote> Contradicting,
    ImmutableArray<WorkNote> Drafted,
    ImmutableArray<WorkNote> People)
{
    public static WorkNotes None { get; } = new([], [], [], [], [], []);
}

/// <summary>One line of it.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Why">What is to be said of it.</param>
/// <param name="Where">Where it is entered.</param>
internal sealed record WorkNote(string What, string Why, string Where);
