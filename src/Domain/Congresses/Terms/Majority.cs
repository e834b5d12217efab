using UnionGovernance.Facts;
using UnionGovernance.Json;

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

    /// <summary>The majority in words, such as 实到代表的三分之二以上（含本数）; 超过 and 过半数 do not include the number itself.</summary>
    /// <returns>The words.</returns>
    public Words Describe() => Describe(Base.Label);

    /// <param name="of">Of what it is taken, where that is no delegates.</param>
    internal Words Describe(Words of)
    {
        if (IsOfAll)
        {
            return new(
                of.Chinese.Contains("全体", StringComparison.Ordinal) ? of.Chinese : $"全体{of.Chinese}",
                of.English.StartsWith("all ", StringComparison.Ordinal) ? of.English : $"all {of.English}");
        }

        return new(
            !MoreThan ? $"{of.Chinese}的{Part}以上（含本数）" : IsOfHalf ? $"{of.Chinese}的过半数" : $"超过{of.Chinese}的{Part}",
            MoreThan ? $"more than {Share} of {of.English}" : $"at least {Share} of {of.English}");
    }

    private bool IsOfHalf => Share.CompareTo(new(1, 2)) == 0;

    private bool IsOfAll => !MoreThan && Share.Part == Share.Whole;

    // A majority is a fraction in words, as charters have it, where its numbers are small.
    private string Part => IsOfHalf ? "半数" : Share.Whole <= 10 ? $"{ChineseNumeral.Of(Share.Whole)}分之{ChineseNumeral.Of(Share.Part)}" : Share.InChinese();

    /// <summary>What becomes of a matter of which exactly half is for: the one number of which 半数以上 and 超过半数 do not say it alike.</summary>
    /// <returns>The words, without a full stop; nothing where the share is not one half.</returns>
    public Words? AtHalf() => !IsOfHalf ? null : MoreThan
        ? new($"赞成票恰为{Base.Label.Chinese}半数的，不通过", $"with exactly half of {Base.Label.English} it is not carried")
        : new($"赞成票恰为{Base.Label.Chinese}半数的，即为通过", $"with exactly half of {Base.Label.English} it is carried");

    /// <summary>The majority in Chinese as what is to be reached: 超过 is itself a verb, 以上 needs one.</summary>
    /// <returns>The words, such as 达到应到代表的三分之二以上（含本数）.</returns>
    public string Reached() => MoreThan ? $"超过{Base.Label.Chinese}的{Part}" : $"达到{Describe().Chinese}";

    private static Share PartOf(View<Majority> v, Majority otherwise) => v.Optional("share", "比例", "share", Forms.Share, static m => m.Share, otherwise.Share);

    private static bool MoreThanIn(View<Majority> v, Majority otherwise) =>
        v.Optional("moreThan", "超过（不含本数）", "more than, the share itself too little", Forms.YesNo, static m => m.MoreThan, otherwise.MoreThan);

    /// <summary>A majority in a file; what it leaves out stands as in another.</summary>
    internal static Shape<Majority> ShapeOf(Majority otherwise) => Shapes.Of<Majority>(v => new(
        PartOf(v, otherwise),
        MoreThanIn(v, otherwise),
        v.Optional("base", "基数", "of what", MajorityBase.Form, static m => m.Base, otherwise.Base)));

    /// <summary>The same, of a matter whose base no charter settles.</summary>
    internal static Shape<Majority> ShapeOfFixedBase(Majority otherwise) => Shapes.Of<Majority>(v => new(
        PartOf(v, otherwise),
        MoreThanIn(v, otherwise),
        otherwise.Base));
}
