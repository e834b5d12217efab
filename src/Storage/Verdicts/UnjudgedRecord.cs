using UnionGovernance.Editions;

namespace UnionGovernance.Storage.Verdicts;

/// <summary>A record that could not be judged.</summary>
/// <param name="Union">The union and year.</param>
/// <param name="Outcome">Why: no edition fits, several do, or the record has faults. Whoever mends it saves it again.</param>
public sealed record UnjudgedRecord(UnionYear Union, AssessmentOutcome Outcome);
