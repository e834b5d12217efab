namespace UnionGovernance.Papers.Seals;

/// <summary>What papers of the seal call, and pages take from them.</summary>
public static class SealPaperWords
{
    /// <summary>不合规定的登记.</summary>
    public static Words Against { get; } = new("不合规定的登记", "entries against a rule");
}
