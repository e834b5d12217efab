namespace UnionGovernance.Papers.Oversight;

/// <summary>What papers of oversight call, and pages take from them.</summary>
public static class OversightWords
{
    /// <summary>请示和报告.</summary>
    public static Words Upward { get; } = new("请示和报告", "requests and reports");

    /// <summary>按期应办事项.</summary>
    public static Words Dues { get; } = new("按期应办事项", "what is owed by whom");
}
