namespace UnionGovernance.Rules;

/// <summary>Where a rule comes from.</summary>
/// <param name="Ids">The entries of the collected provisions that it encodes, such as SCH-03.</param>
/// <param name="Document">The document's number or title.</param>
/// <param name="Place">The place in the document.</param>
/// <param name="Attestation">How well it is known that the document says so.</param>
/// <param name="Force">How strongly it binds.</param>
public sealed record Provision(Sequence<string> Ids, string Document, string Place, Attestation Attestation, Force Force);
