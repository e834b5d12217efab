namespace UnionGovernance.Storage.Rows;

/// <summary>The proceedings of a congress.</summary>
internal sealed class CongressRow : TextRow
{
    public required string Name { get; init; }
}
