namespace UnionGovernance;

/// <summary>What schools read in two ways, as a school may settle it. The defaults are printed wherever they decide.</summary>
public sealed record Options
{
    /// <summary>Whether first-years are excused from the rule on failed courses too. By default they are excused from the rank only.</summary>
    public bool FirstYearsMayFail { get; init; }

    /// <summary>Whether the first place counts in a major of one to three students, where it lies beyond 30 %. By default the figure alone decides.</summary>
    public bool FirstOfTinyMajorCounts { get; init; }
}
