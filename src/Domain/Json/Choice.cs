namespace UnionGovernance.Json;

/// <summary>One value that may be chosen.</summary>
/// <typeparam name="TValue">The values.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Word">Its word in files.</param>
/// <param name="Label">Its name for people.</param>
public sealed record Choice<TValue>(TValue Value, string Word, Words Label);
