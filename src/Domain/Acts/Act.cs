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

    /// <summary>Whether it is counted in the academic year of its day, and in no other; what sets up a body or begins a term may have been done before.</summary>
    internal virtual bool IsCountedByYear => false;

    /// <summary>Of whom on the staff it tells, each by what the roster calls them, and by name where it gives one.</summary>
    internal virtual IEnumerable<(string Id, string? Name)> OfStaff => [];

    /// <summary>The act as it was known on a day no earlier than its own. Most tell of their own day alone; one that gathers what has days of its own leaves out what came later.</summary>
    /// <param name="day">The day.</param>
    internal virtual Act KnownOn(LocalDate day) => this;
}
