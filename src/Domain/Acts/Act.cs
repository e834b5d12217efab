using NodaTime;

namespace UnionGovernance.Acts;

/// <summary>One act of a union's year: what was done, on which day, by whom. A subject derives its own acts from it, in its own folder.</summary>
public abstract record Act
{
    /// <summary>The day of the act.</summary>
    public LocalDate On { get; init; }

    /// <summary>Who acted: bodies and persons by name, never by a personal number; empty where nobody said.</summary>
    public Sequence<string> By { get; init; } = [];

    /// <summary>Why it was done, or done so; nothing where nobody said. Whoever acts against a rule says it, and it is shown beside the finding.</summary>
    public string? Reason { get; init; }
}
