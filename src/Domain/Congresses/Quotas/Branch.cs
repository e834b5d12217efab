using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>A League branch (团支部) that takes part in electing delegates.</summary>
public sealed record Branch
{
    /// <summary>Its name, unique in its unit.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its students, in heads; nothing where nobody said.</summary>
    public int? Students { get; init; }

    internal static Shape<Branch> Shape { get; } = Shapes.Of<Branch>(static v => new()
    {
        Name = v.Required("name", "团支部", "League branch", Forms.Name, static b => b.Name),
        Students = v.Optional("students", Unions.CollegeUnionFacts.Students.Label, Forms.Heads, static b => b.Students),
    });
}
