using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Elections;

/// <summary>How <see cref="Standing"/> is written.</summary>
public static class Standings
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Standing> Form { get; } = new(
    [
        new(Standing.Elected, "elected", new("当选", "elected")),
        new(Standing.Tied, "tied", new("得票相同，待定", "tied")),
        new(Standing.NotElected, "notElected", new("未当选", "not elected")),
    ]);
}
