using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Years;

namespace UnionGovernance.Crosschecks;

/// <summary>What a school keeps of one union and one year. What is not given is held against nothing.</summary>
public sealed record SchoolFiles
{
    /// <summary>The record.</summary>
    public UnionRecord? Record { get; init; }

    /// <summary>What the charter settles.</summary>
    public CharterTerms? Charter { get; init; }

    /// <summary>The congress, judged.</summary>
    public CongressReview? Congress { get; init; }

    /// <summary>The year, replayed.</summary>
    public YearReplay? Year { get; init; }

    /// <summary>The seals whose registers are kept, each by the name that stands on it.</summary>
    public Sequence<string> Seals { get; init; } = [];
}
