using System.Globalization;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers;

/// <summary>Shares that a rule sets, as papers write them; shares that were found stand with their numbers.</summary>
internal static class Limits
{
    /// <summary>A share that is no whole percentage stays a fraction: nothing is rounded.</summary>
    public static string Percent(Share share) => 100L * share.Part % share.Whole == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{100L * share.Part / share.Whole}%")
        : ShareForm.Instance.Show(share, Language.Chinese);

    /// <summary>A majority as what is to be reached: 以上 includes the number itself, 超过 does not.</summary>
    public static string Reached(Majority majority)
    {
        var share = majority.Share is { Part: 1, Whole: 2 } ? "半数" : $"{ChineseNumeral.Of(majority.Share.Whole)}分之{ChineseNumeral.Of(majority.Share.Part)}";
        var whole = MajorityBases.Form.Of(majority.Base).Label.Chinese;
        return majority.MoreThan ? $"超过{whole}的{share}" : $"达到{whole}的{share}以上（含本数）";
    }
}
