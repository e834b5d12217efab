using UnionGovernance.Acts;

namespace UnionGovernance.Congresses;

/// <summary>A congress was held: its proceedings enter the year, on the day on which they were closed.</summary>
public sealed record CongressHeld : Act
{
    /// <summary>The proceedings, from request to report.</summary>
    public Proceedings Proceedings { get; init; } = new();

    internal override Act KnownOn(NodaTime.LocalDate day) => this with { Proceedings = Proceedings.KnownOn(day) };
}
