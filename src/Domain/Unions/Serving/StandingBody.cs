namespace UnionGovernance.Unions.Serving;

/// <summary>A department, or a body beside the departments, and when it stood.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tier">Where it stands. The name never decides this.</param>
/// <param name="Term">When it stood.</param>
public sealed record StandingBody(string Name, Tier Tier, TermOfOffice Term);
