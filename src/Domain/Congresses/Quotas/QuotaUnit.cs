using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>A unit that sends delegates: a college, a residential college (书院), a branch campus.</summary>
public sealed record QuotaUnit
{
    /// <summary>Its name, unique in the congress.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The students that it represents, in heads; nothing where nobody said.</summary>
    public int? Students { get; init; }

    /// <summary>Its League branches, in the order in which neighbours may be joined.</summary>
    public Sequence<Branch> Branches { get; init; } = [];

    /// <summary>The branches drawn where remainders among them were tied, in the order drawn.</summary>
    public Sequence<string> Lots { get; init; } = [];

    private static readonly Form<Sequence<Branch>> _branches = Forms.List(Branch.Shape, static b => b.Name, most: 1000);

    internal static Shape<QuotaUnit> Shape { get; } = Shapes.Of<QuotaUnit>(static v => new()
    {
        Name = v.Required("name", "选举单位", "unit", Forms.Name, static u => u.Name),
        Students = v.Optional("students", Unions.CollegeUnionFacts.Students.Label, Forms.Heads, static u => u.Students),
        Branches = v.Optional("branches", "团支部", "League branches", _branches, static u => u.Branches, []),
        Lots = v.Optional("lots", "抽签结果", "lots drawn", Forms.Names, static u => u.Lots, []),
    });
}
