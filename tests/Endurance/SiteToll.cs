using System.Globalization;

namespace UnionGovernance.Endurance;

/// <summary>What came of visiting the site, in mebibytes of its working set.</summary>
/// <param name="Idle">At rest after a few light pages.</param>
/// <param name="Warm">At rest after each heavy request once: what was used is compiled, and stays.</param>
/// <param name="Most">The most in each rush.</param>
/// <param name="Afterwards">At rest after each rush.</param>
/// <param name="Answered">How many requests were answered.</param>
/// <param name="Refused">How many were answered with a refusal or a failure.</param>
internal sealed record SiteToll(int Idle, int Warm, IReadOnlyList<int> Most, IReadOnlyList<int> Afterwards, long Answered, long Refused)
{
    private const int Bound = 512;

    // What is run often is compiled once more, and both codes are kept.
    private const int Margin = 32;

    /// <summary>Whether it stayed below its bound, and came back to what it held before anybody had come in a rush.</summary>
    public bool IsBorne => Refused == 0 && Most.All(static m => m < Bound) && Afterwards.All(a => a <= Warm + Margin);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Answered:N0} answered, {Refused} refused; idle {Idle} MiB, after one round {Warm}, the most in each rush {string.Join(", ", Most)} (below {Bound}), after each {string.Join(", ", Afterwards)} (at most {Warm + Margin}): {(IsBorne ? "borne" : "not borne")}");
}
