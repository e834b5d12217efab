using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Papers;

/// <summary>What a field of a file is called: a paper that prints it takes the words from there.</summary>
internal static class FieldWords
{
    /// <param name="at">A field of a year's file: the act's word, a space, and the field's place in the act; what stands in every row without the row's number.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public static Words OfYear(string at) =>
        at.Split(' ') is [var word, var place] && YearFile.Fields(word) is { } fields && fields.FirstOrDefault(f => f.JsonPointer == place || place.StartsWith($"{f.JsonPointer}/", StringComparison.Ordinal)) is { } field
            ? field.At(place).Words
            : throw new ArgumentException($"A year's file has no field at {at}.", nameof(at));

    /// <param name="at">The field's place in a congress's file; what stands in every row without the row's number.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public static Words OfCongress(string at) => ProceedingsFile.Field.At(at).Words;

    /// <param name="at">The place of what a charter settles, within its terms.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="ArgumentException">There is no such term.</exception>
    public static Words OfCharter(string at) => CharterFile.Fields.FirstOrDefault(f => f.JsonPointer == at)?.Words ?? throw new ArgumentException($"A charter has no term at {at}.", nameof(at));

    /// <param name="act">The word of an act of a seal's register.</param>
    /// <param name="member">The name of what it states.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="ArgumentException">There is no such act, or it states no such thing.</exception>
    public static Words OfSeal(string act, string member) =>
        SealActsFile.Fields(act)?.FirstOrDefault(f => f.Name == member)?.Words ?? throw new ArgumentException($"An act {act} states no {member}.", nameof(member));
}
