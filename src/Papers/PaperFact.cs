namespace UnionGovernance.Papers;

/// <summary>A fact that a paper prints.</summary>
/// <param name="Key">Its name in the template.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="JsonPointer">Where it stands in the file.</param>
/// <param name="Markdown">The fact in the papers' Markdown, escaped; nothing where nobody stated it, and then the paper leaves a blank.</param>
public sealed record PaperFact(string Key, Words Label, string JsonPointer, string? Markdown);
