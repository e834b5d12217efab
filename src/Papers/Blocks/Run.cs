namespace UnionGovernance.Papers.Blocks;

/// <summary>Some text of one look.</summary>
/// <param name="Text">The text; a line break within a paragraph is a line feed.</param>
/// <param name="Bold">Whether it stands out.</param>
public sealed record Run(string Text, bool Bold);
