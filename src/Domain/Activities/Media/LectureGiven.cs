namespace UnionGovernance.Activities.Media;

/// <summary>A themed lecture was given (主题宣讲).</summary>
public sealed record LectureGiven : MediaAct
{
    /// <summary>Its topic.</summary>
    public string Topic { get; init; } = string.Empty;

    /// <summary>The key date to which it belongs, such as 五四青年节; nothing where it belongs to none.</summary>
    public string? KeyDate { get; init; }

    /// <summary>Who listened, in heads.</summary>
    public int? Listeners { get; init; }
}
