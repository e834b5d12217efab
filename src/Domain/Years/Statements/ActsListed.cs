using UnionGovernance.Acts;

namespace UnionGovernance.Years.Statements;

/// <summary>Somebody stated that up to this day every act of a kind is in the year's file, and none is left out. Who stated it stands in <see cref="Act.By"/>.</summary>
/// <remarks>Without it one act proves what it shows, and nothing of those that nobody entered: three hearings are at least three.</remarks>
public sealed record ActsListed : Act
{
    /// <summary>Of which acts.</summary>
    public Sequence<ListedActs> Of { get; init; } = [];

    /// <summary>In which document.</summary>
    public string Document { get; init; } = string.Empty;
}
