namespace UnionGovernance.Activities.Media;

/// <summary>An account's review passed to someone else (更换审核人).</summary>
public sealed record AccountReviewerChanged : MediaAct
{
    /// <summary>The account.</summary>
    public string Account { get; init; } = string.Empty;

    /// <summary>Who reviews from this day on.</summary>
    public string? ReviewedBy { get; init; }
}
