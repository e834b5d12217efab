namespace UnionGovernance.Rules.Changing;

/// <summary>So many steps of a lever, in words.</summary>
/// <param name="Clause">All of it as a clause.</param>
/// <param name="Each">What it is made of, where a list has a line for each: people whom it is said of, or things that are to be found out.</param>
/// <param name="Deed">What people do of whom it is said; nothing where it is said of none.</param>
internal sealed record Told(Words Clause, Sequence<Words> Each, Deed? Deed = null);
