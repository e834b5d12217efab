namespace UnionGovernance;

/// <summary>A list of people or bodies, and whether it names all of them.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Roster<T>
{
    /// <summary>Those listed.</summary>
    public Sequence<T> List
    {
        get;
        // Nothing lists nobody, as in a file.
        init => field = value ?? [];
    } = [];

    /// <summary>Whether nobody is left out. Unless this is a yes, counts made from the roster are lower bounds.</summary>
    public Fact<bool> Complete { get; init; }

    /// <summary>Whether the roster is known to name everybody.</summary>
    public bool IsComplete => Complete is { Known: Known.Given, Low: true };

    /// <summary>How many of those listed are what is asked, within what is known of each; nobody who may be left out is counted out.</summary>
    /// <param name="asked">What is asked of each.</param>
    /// <returns>The count; unknown of a roster that lists nobody and is not complete.</returns>
    public Fact<int> CountOf(Func<T, Fact<bool>> asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (List.Count == 0 && !IsComplete)
        {
            return default;
        }

        var (yes, open) = (0, 0);
        foreach (var item in List)
        {
            var answer = asked(item);
            yes += answer is { Known: Known.Given, Low: true } ? 1 : 0;
            open += answer.Known == Known.Given ? 0 : 1;
        }

        return Fact.Within(yes, IsComplete ? yes + open : int.MaxValue);
    }
}
