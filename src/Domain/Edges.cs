namespace UnionGovernance;

/// <summary>Which bounds of a fact known within bounds are themselves excluded.</summary>
/// <remarks>以上, 以下 and 以内 include the number they name; 超过 and 不足 exclude it.</remarks>
[Flags]
public enum Edges
{
    /// <summary>Both bounds are possible values.</summary>
    Included = 0,

    /// <summary>The value lies above the lower bound (超过).</summary>
    LowExcluded = 1,

    /// <summary>The value lies below the upper bound (不足).</summary>
    HighExcluded = 2,
}
