namespace UnionGovernance.Seals.Terms;

/// <summary>Whether the seal may leave the office.</summary>
public enum TakingOut
{
    /// <summary>经批准，指定专人保管并约定归还时间.</summary>
    WithKeeper,

    /// <summary>不得外带.</summary>
    Never,

    /// <summary>不另作要求.</summary>
    Freely,
}
