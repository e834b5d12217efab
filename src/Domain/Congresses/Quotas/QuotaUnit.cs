namespace UnionGovernance.Congresses.Quotas;

/// <summary>A unit that sends delegates: a college, a residential college (书院), a branch campus.</summary>
public sealed record QuotaUnit
{
    /// <summary>Its name, unique in the congress.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The students that it represents, in heads; nothing where nobody said.</summary>
    public int? Students { get; init; }

    /// <summary>Its League branches, in the order in which neighbours may be joined.</summary>
    public Sequence<Branch> Branches { get; init; } = [];

    /// <summary>The branches drawn where remainders among them were tied, in the order drawn.</summary>
    public Sequence<string> Lots { get; init; } = [];
}
