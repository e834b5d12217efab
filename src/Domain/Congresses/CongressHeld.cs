using UnionGovernance.Years;

namespace UnionGovernance.Congresses;

/// <summary>A congress was held: its proceedings enter the year, on the day on which they were closed.</summary>
public sealed record CongressHeld : YearAct
{
    /// <summary>The proceedings, from request to report.</summary>
    public Proceedings Proceedings { get; init; } = new();
}
