using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>What is filled by an election.</summary>
public enum Office
{
    /// <summary>主席团成员.</summary>
    Presidium,

    /// <summary>学代会代表.</summary>
    Delegates,

    /// <summary>常任代表或委员会委员.</summary>
    StandingDelegates,

    /// <summary>出席上级学代会的代表.</summary>
    HigherDelegates,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>How <see cref="Office"/> is written.</summary>
public static class Offices
{
    private static readonly ChoiceForm<Office> _form = new(
    [
        new(Office.Presidium, "presidium", new("主席团成员", "presidium")),
        new(Office.Delegates, "delegates", new("学代会代表", "delegates")),
        new(Office.StandingDelegates, "standingDelegates", new("常任代表（委员会委员）", "standing delegates or committee")),
        new(Office.HigherDelegates, "higherDelegates", new("出席上级学代会的代表", "delegates to the higher congress")),
        new(Office.Other, "other", new("其他职务", "another office")),
    ]);

    extension(Office office)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Office> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(office).Label;
    }
}
