using NodaTime;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>The handling (承办) of a proposal by a department of the school; a second one is a reopening.</summary>
public sealed record Handling
{
    /// <summary>The department of the school.</summary>
    public string Department { get; init; } = string.Empty;

    /// <summary>The day it was dispatched.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The last day for a reply, itself in time; nothing where the school set none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The day of the reply.</summary>
    public LocalDate? RepliedOn { get; init; }

    /// <summary>The reply.</summary>
    public string? Reply { get; init; }

    /// <summary>What the proposers think of the reply.</summary>
    public Satisfied? Satisfied { get; init; }
}
