using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Elections;

/// <summary>How <see cref="Office"/> is written.</summary>
public static class Offices
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Office> Form { get; } = new(
    [
        new(Office.Presidium, "presidium", new("主席团成员", "presidium")),
        new(Office.Delegates, "delegates", new("学代会代表", "delegates")),
        new(Office.StandingDelegates, "standingDelegates", new("常任代表（委员会委员）", "standing delegates or committee")),
        new(Office.HigherDelegates, "higherDelegates", new("出席上级学代会的代表", "delegates to the higher congress")),
        new(Office.Other, "other", new("其他", "another office")),
    ]);
}
