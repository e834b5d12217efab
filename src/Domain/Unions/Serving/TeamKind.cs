using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Serving;

/// <summary>Who helps a union without being its staff.</summary>
public enum TeamKind
{
    /// <summary>志愿者.</summary>
    Volunteers,

    /// <summary>后备队伍.</summary>
    Reserve,
}

/// <summary>How <see cref="TeamKind"/> is written.</summary>
public static class TeamKinds
{
    private static readonly ChoiceForm<TeamKind> _form = new(
    [
        new(TeamKind.Volunteers, "volunteers", new("志愿者", "volunteers")),
        new(TeamKind.Reserve, "reserve", new("后备队伍", "reserve team")),
    ]);

    extension(TeamKind kind)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<TeamKind> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(kind).Label;
    }
}
