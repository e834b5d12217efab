namespace UnionGovernance.Activities.Media;

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
