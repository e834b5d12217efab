namespace UnionGovernance;

/// <summary>Chinese words in quotation marks.</summary>
public static class Quotation
{
    /// <summary>Words in quotation marks; those that stand within them are single.</summary>
    /// <param name="words">The words, in Chinese.</param>
    /// <returns>Such as “撤销‘秘书长助理’”.</returns>
    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"“{words.Replace('“', '‘').Replace('”', '’')}”";
    }
}
