using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Where a candidate stands after a count.</summary>
public enum Standing
{
    /// <summary>未当选.</summary>
    NotElected,

    /// <summary>得票相同，待定: at the edge, with as many votes as others.</summary>
    Tied,

    /// <summary>当选.</summary>
    Elected,

    /// <summary>空缺: tied at the edge, and the charter leaves the seat empty.</summary>
    LeftVacant,
}

/// <summary>How <see cref="Standing"/> is written.</summary>
public static class Standings
{
    private static readonly ChoiceForm<Standing> _form = new(
    [
        new(Standing.Elected, "elected", new("当选", "elected")),
        new(Standing.Tied, "tied", new("得票相同，待定", "tied")),
        new(Standing.LeftVacant, "leftVacant", new("空缺（得票相同，章程规定缺额）", "left vacant (tied, and the charter fills the seat no further)")),
        new(Standing.NotElected, "notElected", new("未当选", "not elected")),
    ]);

    extension(Standing standing)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Standing> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(standing).Label;
    }
}
