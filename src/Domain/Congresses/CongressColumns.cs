using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Congresses;

/// <summary>What the tables of a congress say on a page as in a command, beside what the fields of its files are called.</summary>
public static class CongressColumns
{
    /// <summary>班级.</summary>
    public static Words Class { get; } = new("班级", "class");

    /// <summary>Delegates by their office, beside the seats of the units.</summary>
    public static Words ExOfficio { get; } = CongressTerms.Shape["exOfficio"].Words;

    /// <summary>Where a unit's seats are those of its classes: that they are counted together.</summary>
    public static Words AllClasses { get; } = new("各班级之和", "all its classes");

    /// <summary>That a floor is stated in heads, and not as a share.</summary>
    public static Words InHeads { get; } = new("按人数", "in heads");

    /// <summary>That seats are open while lots must decide.</summary>
    public static Words OpenUntilLots { get; } = new("待抽签", "open until lots are drawn");
}
