using NodaTime;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>The screening (审查) of a proposal.</summary>
public sealed record Screening
{
    /// <summary>By whom: the college, the working group, the proposals committee.</summary>
    public string? By { get; init; }

    /// <summary>On which day.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it goes on, at the last screening onto the docket (立案).</summary>
    public bool Accepted { get; init; }

    /// <summary>The ground, where it does not.</summary>
    public RefusalGround? Ground { get; init; }

    /// <summary>The reason in the screeners' own words.</summary>
    public string? Reason { get; init; }
}
