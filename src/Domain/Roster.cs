namespace UnionGovernance;

/// <summary>A list of people or bodies, and whether it names all of them.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Roster<T>
{
    /// <summary>Those listed.</summary>
    public Sequence<T> List { get; init; } = [];

    /// <summary>Whether nobody is left out. Unless this is a yes, counts made from the roster are lower bounds.</summary>
    public Fact<bool> Complete { get; init; }

    /// <summary>Whether the roster is known to name everybody.</summary>
    public bool IsComplete => Complete is { Known: Known.Given, Low: true };
}
