using System.Numerics;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>Whether two surveys differ by more than chance: the pooled test of two shares, in whole numbers.</summary>
/// <remarks>
/// With x of n and y of m, X = x + y and N = n + m, the shares differ where (yn − xm)² · N exceeds z² · X(N − X) · n · m. Exactly as much is no
/// change. The test looks at the answers alone: that the asked were drawn alike both times is for the plan to see to.
/// </remarks>
public static class RealChange
{
    /// <summary>How the later share stands to the earlier one.</summary>
    /// <param name="earlier">How many of how many were satisfied.</param>
    /// <param name="later">How many of how many are.</param>
    /// <param name="confidence">How sure the answer is to be.</param>
    /// <returns>Negative where fewer are, positive where more are, zero where the difference may be chance.</returns>
    /// <exception cref="ArgumentException">Nobody answered one of them, or more are satisfied than answered.</exception>
    public static int Between(Share earlier, Share later, Confidence confidence)
    {
        foreach (var share in (ReadOnlySpan<Share>)[earlier, later])
        {
            if (share.IsOfNothing || share.Part > share.Whole)
            {
                throw new ArgumentException($"{share} is no share of those who answered.");
            }
        }

        BigInteger n = earlier.Whole, m = later.Whole, satisfied = (long)earlier.Part + later.Part;
        Fraction zSquared = confidence.ZSquared();
        var apart = (later.Part * n) - (earlier.Part * m);
        return apart * apart * (n + m) * zSquared.Whole > zSquared.Part * satisfied * (n + m - satisfied) * n * m ? apart.Sign : 0;
    }

    /// <summary>The least share that would be a real rise, if as many answer again.</summary>
    /// <param name="earlier">How many of how many were satisfied.</param>
    /// <param name="confidence">How sure the answer is to be.</param>
    /// <returns>The share; nothing where even all of them would be too few.</returns>
    public static Share? LeastRise(Share earlier, Confidence confidence) =>
        Least(Enumerable.Range(earlier.Part, earlier.Whole - earlier.Part + 1), earlier, confidence);

    /// <summary>The greatest share that would be a real fall, if as many answer again.</summary>
    /// <param name="earlier">How many of how many were satisfied.</param>
    /// <param name="confidence">How sure the answer is to be.</param>
    /// <returns>The share; nothing where even nobody would be too many.</returns>
    public static Share? LeastFall(Share earlier, Confidence confidence) =>
        Least(Enumerable.Range(0, earlier.Part + 1).Reverse(), earlier, confidence);

    private static Share? Least(IEnumerable<int> satisfied, Share earlier, Confidence confidence) => satisfied
        .Select(s => (Share?)new Share(s, earlier.Whole))
        .FirstOrDefault(later => Between(earlier, later!.Value, confidence) != 0);
}
