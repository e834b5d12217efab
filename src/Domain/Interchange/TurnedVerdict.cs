using UnionGovernance.Rules;

namespace UnionGovernance.Interchange;

/// <summary>A rule of which something else is found when a result is made again.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Before">The verdict of the file; nothing where it has none.</param>
/// <param name="Now">The verdict now; nothing where no rule asks it any more.</param>
public sealed record TurnedVerdict(string Rule, Verdict? Before, Verdict? Now);
