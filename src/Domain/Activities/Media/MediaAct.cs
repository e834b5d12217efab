using UnionGovernance.Years;

namespace UnionGovernance.Activities.Media;

/// <summary>An act of the union's publicity: its accounts, its lectures, its posts at key dates.</summary>
public abstract record MediaAct : YearAct;

/// <summary>An account was entered into the register (媒体账号备案).</summary>
public sealed record AccountRegistered : MediaAct
{
    /// <summary>The account's name, unique while it is open.</summary>
    public string Account { get; init; } = string.Empty;

    /// <summary>Where it is, such as 微信公众号.</summary>
    public string? Platform { get; init; }

    /// <summary>Who reviews what it publishes.</summary>
    public string? ReviewedBy { get; init; }
}

/// <summary>An account's review passed to someone else (更换审核人).</summary>
public sealed record AccountReviewerChanged : MediaAct
{
    /// <summary>The account.</summary>
    public string Account { get; init; } = string.Empty;

    /// <summary>Who reviews from this day on.</summary>
    public string? ReviewedBy { get; init; }
}

/// <summary>An account was closed (注销): this is its last day.</summary>
public sealed record AccountClosed : MediaAct
{
    /// <summary>The account.</summary>
    public string Account { get; init; } = string.Empty;
}

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
