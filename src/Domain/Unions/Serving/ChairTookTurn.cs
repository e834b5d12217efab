using NodaTime;
using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>A member of the presidium became rotating executive chair (轮值执行主席).</summary>
public sealed record ChairTookTurn : Act
{
    /// <summary>Whom the roster calls so.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>The first day of the turn, included; nothing where it is the day of the act.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the turn, included; nothing where the next turn ends it.</summary>
    public LocalDate? Until { get; init; }
}
