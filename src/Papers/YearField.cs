using UnionGovernance.Years;

namespace UnionGovernance.Papers;

/// <summary>What a field of a year's file is called: a paper that prints it takes the words from there.</summary>
internal static class YearField
{
    /// <param name="at">The field: the act's word, a space, and the field's place in the act.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public static Words WordsAt(string at) =>
        at.Split(' ') is [var word, var place] && YearFile.Fields(word) is { } fields && fields.FirstOrDefault(f => f.JsonPointer == place) is { } field
            ? field.Words
            : throw new ArgumentException($"A year's file has no field at {at}.", nameof(at));
}
