namespace UnionGovernance.Unions.Reaching;

/// <summary>Named help from the League committee.</summary>
/// <param name="College">The college.</param>
/// <param name="Helper">Who helps.</param>
/// <param name="Term">When.</param>
public sealed record LeagueHelp(string College, string Helper, TermOfOffice Term);
