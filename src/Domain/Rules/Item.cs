namespace UnionGovernance.Rules;

/// <summary>A rule's line in an edition's table.</summary>
/// <param name="Number">The printed number, such as 3（一）; it may differ from edition to edition.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Attestation">How well the number is known.</param>
/// <param name="Mark">The mark printed at it.</param>
public sealed record Item(string Number, Rule Rule, Attestation Attestation, Mark Mark);
