namespace UnionGovernance.Rules;

/// <summary>A rule as a school reads it that settles in its own way what may be read in two ways.</summary>
/// <param name="Options">What the school settles.</param>
/// <param name="Rule">The rule, read so. Its id is that of the rule in whose place it stands.</param>
public sealed record Alternative(RecordOptions Options, Rule Rule);
