namespace UnionGovernance.Json;

/// <summary>What tells the elements of a list apart, where no two may be called the same.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <param name="Name">What an element is called; nothing, or an empty name, is no name.</param>
internal sealed record Distinct<T>(Func<T, string?> Name)
{
    private static readonly Words _twice = new("列表中不能重名", "no name may stand twice in the list");

    /// <summary>The member that holds the name, where a fault is to stand there; the element itself, if not said.</summary>
    public string? Member { get; init; }

    /// <summary>What to do about a name that stands twice.</summary>
    public Words Expected { get; init; } = _twice;
}
