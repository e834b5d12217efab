namespace UnionGovernance.Rules;

/// <summary>The name of a fact: where it stands in a record's file, and what people call it.</summary>
/// <param name="JsonPointer">The JSON Pointer (RFC 6901) of the fact in a record.</param>
/// <param name="Label">Its Chinese name.</param>
public abstract record FactPath(string JsonPointer, string Label);

/// <summary>A fact that can be read from a <typeparamref name="TSubject"/>.</summary>
/// <typeparam name="TSubject">What holds the fact.</typeparam>
/// <typeparam name="TValue">What the fact is about.</typeparam>
/// <param name="JsonPointer">The JSON Pointer (RFC 6901) of the fact in a record.</param>
/// <param name="Label">Its Chinese name.</param>
/// <param name="Read">Reads it; one lambda, never two composed.</param>
/// <param name="Write">Gives the subject with another fact in its place.</param>
public sealed record FactPath<TSubject, TValue>(
    string JsonPointer,
    string Label,
    Func<TSubject, Fact<TValue>> Read,
    Func<TSubject, Fact<TValue>, TSubject> Write)
    : FactPath(JsonPointer, Label)
    where TValue : notnull;
