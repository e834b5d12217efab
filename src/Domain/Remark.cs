namespace UnionGovernance;

/// <summary>What is said beside one fact of a record.</summary>
public sealed record Remark
{
    /// <summary>The JSON Pointer of the fact.</summary>
    public required string At { get; init; }

    /// <summary>The source's own words.</summary>
    public string? Words { get; init; }

    /// <summary>A figure or state that is only planned. It is no fact, and no rule reads it.</summary>
    public string? Planned { get; init; }

    /// <summary>The term or time of which the words speak.</summary>
    public string? Term { get; init; }

    /// <summary>The document that shows the fact.</summary>
    public string? Evidence { get; init; }

    /// <summary>Why the fact is as it is: the ground for a larger cap, for a miss of what is normal, for not applicable.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the fact was inferred from the words, not stated by them.</summary>
    public bool Inferred { get; init; }

    /// <summary>The statement on which the fact rests.</summary>
    public Statement? Statement { get; init; }
}
