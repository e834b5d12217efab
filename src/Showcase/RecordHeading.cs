using UnionGovernance.Editions;

namespace UnionGovernance.Showcase;

/// <summary>What a member of the record is called, as a page heads it: its own words, the English with a capital.</summary>
internal static class RecordHeading
{
    /// <param name="jsonPointer">The member's place in the record.</param>
    public static Words Of(string jsonPointer)
    {
        var words = RecordFile.Field.At(jsonPointer).Words;
        return words with { English = $"{char.ToUpperInvariant(words.English[0])}{words.English[1..]}" };
    }
}
