namespace UnionGovernance.Seals.Custody;

/// <summary>销毁：the retired seal is destroyed before witnesses.</summary>
public sealed record Destroyed : SealAct
{
    /// <summary>Who destroyed it.</summary>
    public string? By { get; init; }

    /// <summary>Who watched (监销人).</summary>
    public Sequence<string> Witnesses { get; init; } = [];

    /// <summary>The record of it.</summary>
    public string? Record { get; init; }
}
