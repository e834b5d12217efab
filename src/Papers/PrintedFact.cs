namespace UnionGovernance.Papers;

/// <summary>A fact as one paper prints it.</summary>
/// <param name="Name">Its name in the template.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="JsonPointer">Where it stands in the file; empty where it stands nowhere and is left to the hand that signs.</param>
/// <param name="Markdown">The fact in the papers' Markdown, escaped; nothing where nobody stated it, and then the paper leaves a blank.</param>
public sealed record PrintedFact(string Name, Words Label, string JsonPointer, string? Markdown);
