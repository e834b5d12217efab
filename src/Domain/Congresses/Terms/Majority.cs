namespace UnionGovernance.Congresses.Terms;

/// <summary>How many votes carry a matter.</summary>
/// <param name="Share">The share.</param>
/// <param name="MoreThan">Whether the share itself is too little: 超过三分之二. Otherwise it suffices: 三分之二以上.</param>
/// <param name="Base">Of what the share is taken.</param>
public sealed record Majority(Share Share, bool MoreThan, MajorityBase Base)
{
    /// <summary>The least number of heads that is enough.</summary>
    /// <param name="heads">The base, in heads; zero or more.</param>
    /// <returns>The number: of 9, more than one half is 5 and two thirds or more is 6; of 0, at least 1, for nobody carries nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="heads"/> is negative.</exception>
    public int Needed(int heads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(heads);
        var product = (long)Share.Part * heads;
        var needed = MoreThan ? (product / Share.Whole) + 1 : (product + Share.Whole - 1) / Share.Whole;
        return (int)Math.Max(1, needed);
    }

    /// <summary>The majority in words, such as 实到代表的半数以上.</summary>
    /// <returns>The words.</returns>
    public Words Describe()
    {
        var of = MajorityBases.Form.Of(Base).Label;
        return new(
            MoreThan ? $"超过{of.Chinese}的{Share}" : $"{of.Chinese}的{Share}以上（含）",
            MoreThan ? $"more than {Share} of {of.English}" : $"at least {Share} of {of.English}");
    }
}
