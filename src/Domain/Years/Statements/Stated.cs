using UnionGovernance.Acts;

namespace UnionGovernance.Years.Statements;

/// <summary>Somebody stated in a document how something is (说明). Who stated it stands in <see cref="Act.By"/>.</summary>
public sealed record Stated : Act
{
    /// <summary>Of what it speaks; all of it holds, or none of it.</summary>
    public Sequence<StatedFact> Facts { get; init; } = [];

    /// <summary>Whether it is so.</summary>
    public bool Holds { get; init; }

    /// <summary>In which document.</summary>
    public string Document { get; init; } = string.Empty;
}
