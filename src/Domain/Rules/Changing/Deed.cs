namespace UnionGovernance.Rules.Changing;

/// <summary>What people do, whoever they are.</summary>
/// <param name="One">What one of them does; in Chinese behind their number: 名工作人员退出.</param>
/// <param name="SeveralDo">What several do, in English.</param>
internal sealed record Deed(Words One, string SeveralDo)
{
    /// <returns>That so many people do it.</returns>
    public Words By(int count) => new($"{LeverWords.Count(count)}{One.Chinese}", LeverWords.Count(count, One.English, SeveralDo));
}
