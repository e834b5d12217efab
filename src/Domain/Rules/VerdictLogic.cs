namespace UnionGovernance.Rules;

/// <summary>How verdicts combine.</summary>
public static class VerdictLogic
{
    /// <summary>Both must be kept: the lesser, where both apply; else the one that applies.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict on both.</returns>
    public static Verdict And(this Verdict left, Verdict right) =>
        left == Verdict.NotApplicable ? right
        : right == Verdict.NotApplicable ? left
        : left < right ? left : right;

    /// <summary>One is enough: the greater, where both apply; else the one that applies.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    /// <returns>The verdict on either.</returns>
    public static Verdict Or(this Verdict left, Verdict right) =>
        left == Verdict.NotApplicable ? right
        : right == Verdict.NotApplicable ? left
        : left > right ? left : right;

    /// <summary>Met and NotMet change places; the other two stay.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Its opposite.</returns>
    public static Verdict Not(this Verdict verdict) =>
        verdict == Verdict.NotApplicable ? verdict : (Verdict)(-(int)verdict);
}
