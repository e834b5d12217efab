namespace UnionGovernance.Law;

/// <summary>What single schools lay down for themselves: charters, election rules, notices. One name for all of them, as none binds another school.</summary>
public static class OneSchool
{
    /// <summary>The documents of single schools.</summary>
    public static Document Document { get; } = new(new("学校自定办法（示例，非全国性规定）", "A school's own rule (an example, not national)"));
}
