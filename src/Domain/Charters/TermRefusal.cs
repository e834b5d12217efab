using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A term with which a charter cannot stand.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">The number of its article.</param>
/// <param name="Refusal">The rule that refuses it, with article and both values.</param>
public sealed record TermRefusal(CharterTerm Term, string Article, Refusal Refusal);
