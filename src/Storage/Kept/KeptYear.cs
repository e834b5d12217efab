namespace UnionGovernance.Storage.Kept;

/// <summary>The acts of a union's year, one a line.</summary>
internal sealed class KeptYear : KeptText;
