namespace UnionGovernance.Oversight.Hearings;

/// <summary>The Party committee heard the union. No plan need have come before it.</summary>
public sealed record HearingHeld : HearingAct
{
    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Who presided.</summary>
    public string? PresidedBy { get; init; }

    /// <summary>Who reported for the union.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>Who took part for the Party committee and others with a say (出席).</summary>
    public Sequence<string> Present { get; init; } = [];

    /// <summary>Who sat in without a say (列席).</summary>
    public Sequence<string> Attending { get; init; } = [];

    /// <summary>Who took the minutes (记录人).</summary>
    public string? RecordedBy { get; init; }

    /// <summary>What was heard and considered.</summary>
    public Sequence<string> Matters { get; init; } = [];

    /// <summary>What was decided; nothing where the decision is still to come.</summary>
    public string? Decision { get; init; }

    /// <inheritdoc/>
    internal override bool IsCountedByYear => true;
}
