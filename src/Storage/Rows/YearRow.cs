namespace UnionGovernance.Storage.Rows;

/// <summary>The acts of a union's year, one a line.</summary>
internal sealed class YearRow : TextRow;
