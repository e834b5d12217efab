namespace UnionGovernance.Activities.Media;

/// <summary>An account was closed (注销): this is its last day.</summary>
public sealed record AccountClosed : MediaAct
{
    /// <summary>The account.</summary>
    public string Account { get; init; } = string.Empty;
}
