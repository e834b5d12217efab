namespace UnionGovernance.Rules;

/// <summary>A rule on a union: a requirement with a stable name and a source.</summary>
/// <param name="Id">The name that stays while numbers change from edition to edition.</param>
/// <param name="Title">What it asks, in our own words. The form's official wording is not ours to ship.</param>
/// <param name="Requirement">What is asked.</param>
/// <param name="Provision">Where it comes from.</param>
public sealed record Rule(string Id, Words Title, Requirement<UnionRecord> Requirement, Provision Provision);
