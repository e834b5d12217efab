namespace UnionGovernance.Facts;

/// <summary>The name of a roster.</summary>
/// <typeparam name="TSubject">What holds the roster.</typeparam>
/// <typeparam name="TItem">Who is on it.</typeparam>
/// <param name="JsonPointer">The JSON Pointer (RFC 6901) of the roster in a record.</param>
/// <param name="Label">What those on it are called.</param>
/// <param name="Read">Reads it.</param>
/// <param name="Name">What a finding calls one of them.</param>
/// <param name="Heads">How many they are, where a record may state that without a roster.</param>
public sealed record GroupPath<TSubject, TItem>(
    string JsonPointer,
    Words Label,
    Func<TSubject, Roster<TItem>> Read,
    Func<TItem, string> Name,
    FactPath<TSubject, int>? Heads = null)
{
    /// <summary>Whether one who is listed is one of them at all, where a roster may list others too; all are, if not given.</summary>
    public Func<TItem, Fact<bool>>? Belongs { get; init; }

    /// <summary>One of them, of whom nothing else is known, and how a roster is given: for those that are made up.</summary>
    internal (TItem Someone, Func<TSubject, Roster<TItem>, TSubject> Write)? MadeUp { get; init; }
}
