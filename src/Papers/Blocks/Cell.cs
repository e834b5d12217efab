namespace UnionGovernance.Papers.Blocks;

/// <summary>A cell of a table, or several joined into one.</summary>
/// <param name="Text">Its text; a line break within it is a line feed.</param>
/// <param name="Columns">How many columns it covers, from its own to the right; at least 1.</param>
/// <param name="Rows">How many rows it covers, from its own down; at least 1.</param>
public sealed record Cell(string Text, int Columns = 1, int Rows = 1);
