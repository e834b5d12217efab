namespace UnionGovernance.Seals.Custody;

/// <summary>声明作废：the lost seal is declared void.</summary>
public sealed record DeclaredVoid : SealAct
{
    /// <summary>Who declares.</summary>
    public string? By { get; init; }

    /// <summary>The notice, and where it stands.</summary>
    public string? Notice { get; init; }
}
