using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Testing;

/// <summary>A test expected what is not so. Every test framework reports the exception as a failure, and its message says what was found in its place.</summary>
/// <param name="message">What was expected, and what was found.</param>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is thrown here alone, and never without its message.")]
public sealed class ExpectationFailedException(string message) : Exception(message);
