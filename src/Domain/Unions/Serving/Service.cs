namespace UnionGovernance.Unions.Serving;

/// <summary>One person in one office.</summary>
/// <param name="Person">Whom the roster calls so.</param>
/// <param name="Name">Their name, if it was given.</param>
/// <param name="Post">The title of the post, if it was given.</param>
/// <param name="InPresidium">Whether on the presidium, if anyone said.</param>
/// <param name="Department">The department or standing body, if any.</param>
/// <param name="Head">Whether they head it.</param>
/// <param name="Term">When they serve.</param>
public sealed record Service(string Person, string? Name, string? Post, bool? InPresidium, string? Department, bool Head, TermOfOffice Term)
{
    /// <summary>Who put them in office; nobody where nobody was named.</summary>
    public Sequence<string> By { get; init; } = [];

    /// <summary>Whether they were put on the presidium by others than the congress, as far as the names tell.</summary>
    internal bool IsUnelected => InPresidium == true && ServingRules.NotElected(By) is not null;
}
