namespace UnionGovernance.Rules;

/// <summary>Where a rule comes from.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Place">The place in the document.</param>
/// <param name="Attestation">How well it is known that the document says so.</param>
/// <param name="Force">How strongly it binds.</param>
public sealed record Provision(string Document, string Title, string Place, Attestation Attestation, Force Force);
