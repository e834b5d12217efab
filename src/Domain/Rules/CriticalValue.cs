using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A value at which the answer of a requirement turns: the most lenient one that still satisfies it.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Path">The fact.</param>
/// <param name="Give">Gives a subject this value.</param>
public sealed record CriticalValue<T>(FactPath Path, Func<T, T> Give);
