namespace UnionGovernance.Rules;

/// <summary>What must hold before an act is done. Facts are always taken as they are; only an act can be refused.</summary>
/// <param name="Id">Its name, which never changes.</param>
/// <param name="Words">What it asks.</param>
/// <param name="Provision">Where it comes from.</param>
public sealed record Precondition(string Id, Words Words, Provision Provision);
