namespace UnionGovernance.Storage.Kept;

/// <summary>The proceedings of a congress.</summary>
internal sealed class KeptCongress : KeptText
{
    public required string Name { get; init; }
}
