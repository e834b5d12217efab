namespace UnionGovernance.Rules;

/// <summary>A rule on a union: a specification with a stable name and a source.</summary>
/// <param name="Id">The name that stays while numbers change from edition to edition.</param>
/// <param name="Title">What it asks, in our own words. The form's official wording is not ours to ship.</param>
/// <param name="Specification">What is asked.</param>
/// <param name="Provision">Where it comes from.</param>
public sealed record Rule(string Id, Words Title, Specification<UnionRecord> Specification, Provision Provision);
