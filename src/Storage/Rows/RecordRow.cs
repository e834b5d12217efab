namespace UnionGovernance.Storage.Rows;

/// <summary>A union's record. Its rosters stand once more in tables of their own, to be asked.</summary>
internal sealed class RecordRow : TextRow;
