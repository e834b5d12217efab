namespace UnionGovernance.Papers.Blocks;

/// <summary>The characters that count what stands before them: no line begins with one that the paper sets behind a figure.</summary>
public static class CountingUnits
{
    /// <summary>All that may be one.</summary>
    public const string All = "人名个次项年月日时分秒天条号份票张件门元届位级席";
}
