namespace UnionGovernance.Unions.Serving;

/// <summary>Who helps a union without being its staff.</summary>
public enum TeamKind
{
    /// <summary>志愿者.</summary>
    Volunteers,

    /// <summary>后备队伍.</summary>
    Reserve,
}
