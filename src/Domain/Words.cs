namespace UnionGovernance;

/// <summary>The same words in both languages.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
public sealed record Words(string Chinese, string English)
{
    /// <summary>The words in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
