using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Charters.Terms;

/// <summary>Shares and majorities as charters write them.</summary>
internal static class TermWords
{
    /// <summary>A share that is no whole percentage stays a fraction: nothing is rounded.</summary>
    public static string Percent(Share share) =>
        100L * share.Part % share.Whole == 0 ? $"{100L * share.Part / share.Whole}%" : $"{ChineseNumeral.Of(share.Whole)}分之{ChineseNumeral.Of(share.Part)}";

    /// <summary>以上 includes the number itself, 超过 does not.</summary>
    public static string Majority(Majority majority, string? of = null)
    {
        var share = majority.Share is { Part: 1, Whole: 2 } ? "半数" : $"{ChineseNumeral.Of(majority.Share.Whole)}分之{ChineseNumeral.Of(majority.Share.Part)}";
        var whole = of ?? MajorityBases.Form.Of(majority.Base).Label.Chinese;
        return majority.MoreThan ? $"超过{whole}的{share}" : $"{whole}的{share}以上（含本数）";
    }
}
