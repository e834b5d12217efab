using UnionGovernance.Facts;

namespace UnionGovernance.Unions.Serving;

/// <summary>How <see cref="TeamKind"/> is written.</summary>
public static class TeamKinds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<TeamKind> Form { get; } = new(
    [
        new(TeamKind.Volunteers, "volunteers", new("志愿者", "volunteers")),
        new(TeamKind.Reserve, "reserve", new("后备队伍", "reserve team")),
    ]);
}
