namespace UnionGovernance.Rules;

/// <summary>An act that was not done.</summary>
/// <param name="By">The rule that refuses it.</param>
/// <param name="Because">What was found, with names and numbers.</param>
public sealed record Refusal(Precondition By, Words Because);
