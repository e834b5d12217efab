using UnionGovernance.Law;

namespace UnionGovernance.Acts;

/// <summary>What must hold before an act is done.</summary>
/// <remarks>
/// It is one of two. What follows from counting or from the order of time cannot be otherwise: an act that does not keep it contradicts itself or what
/// came before, and is refused. Anything else is a rule, which reality may break: the act is taken, and the breach is a finding.
/// </remarks>
/// <param name="Id">Its name, which never changes.</param>
/// <param name="Words">What it asks.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Precondition(string Id, Words Words, Basis Basis)
{
    /// <summary>A precondition that provisions ask for.</summary>
    /// <param name="id">Its name, which never changes.</param>
    /// <param name="words">What it asks.</param>
    /// <param name="first">The provision that is printed, and as strong as which the precondition is.</param>
    /// <param name="others">Those that say the same elsewhere, or what else it takes in.</param>
    public Precondition(string id, Words words, Provision first, params ReadOnlySpan<Provision> others)
        : this(id, words, Basis.Of(first, others))
    {
    }

    /// <summary>What it asks of a school's union and of a college's, in Chinese, where that is not the same: a paper quotes the one that its union is under.</summary>
    public (string OfSchool, string OfCollege)? ByLevel { get; init; }

    /// <summary>What it asks of a union, in Chinese, as papers print it.</summary>
    /// <param name="level">Whose union it is.</param>
    internal string Asked(UnionLevel level) => ByLevel is not { } asked ? Words.Chinese : level == UnionLevel.College ? asked.OfCollege : asked.OfSchool;

    /// <summary>Whether it refuses an act that does not keep it; otherwise such an act is taken, and found.</summary>
    public bool Refuses => Basis.IsNecessary;
}
