namespace UnionGovernance.Rules;

/// <summary>What one item of an edition finds in a record.</summary>
/// <param name="Item">The item.</param>
/// <param name="Explanation">The verdict with its evidence.</param>
public sealed record Finding(Item Item, Explanation Explanation)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict => Explanation.Verdict;
}
