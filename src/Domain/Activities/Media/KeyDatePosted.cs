namespace UnionGovernance.Activities.Media;

/// <summary>Something was published at a key date (重要节点推送).</summary>
public sealed record KeyDatePosted : MediaAct
{
    /// <summary>The key date, such as 五四青年节.</summary>
    public string KeyDate { get; init; } = string.Empty;

    /// <summary>Its topic.</summary>
    public string Topic { get; init; } = string.Empty;

    /// <summary>The account that published it.</summary>
    public string? Account { get; init; }
}
