using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Course;

/// <summary>Someone who reports.</summary>
public sealed record Reporter
{
    /// <summary>What the roster calls them. Not a student number.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Their name.</summary>
    public string? Name { get; init; }

    /// <summary>Their post.</summary>
    public string? Post { get; init; }

    /// <summary>The term of office on which they report, as the union writes it.</summary>
    public string? Office { get; init; }

    internal static Shape<Reporter> Shape { get; } = Shapes.Of<Reporter>(static v => new()
    {
        Id = AppraisalActs.Person(v, "id", static r => r.Id),
        Name = v.Optional("name", Unions.MemberFacts.Name.Label, Forms.Name, static r => r.Name),
        Post = v.Optional("post", Unions.MemberFacts.Post.Label, Forms.Name, static r => r.Post),
        Office = v.Optional("office", "任期", "term of office", Forms.Name, static r => r.Office),
    });
}
