namespace UnionGovernance.Congresses.Elections;

/// <summary>One candidate after a count.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes for.</param>
/// <param name="Reached">Whether the majority was reached.</param>
/// <param name="Standing">Where the candidate stands.</param>
public readonly record struct StandingLine(string Name, int Votes, bool Reached, Standing Standing);
