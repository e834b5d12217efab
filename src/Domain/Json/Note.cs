namespace UnionGovernance.Json;

/// <summary>What a reader left out of a text, which says the same without it.</summary>
/// <param name="JsonPointer">Where: a JSON Pointer.</param>
/// <param name="Text">What was left out.</param>
public sealed record Note(string JsonPointer, Words Text)
{
    /// <summary>The line, counted from 1, in a file of one object a line; nothing in a file of one object.</summary>
    public int? Line { get; init; }

    /// <summary>The note in words: place, and what was left out.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language) => Describe(language, new Words(JsonPointer, JsonPointer));

    /// <summary>The same for whoever keeps the file and knows its parts by what they are called.</summary>
    /// <param name="language">The language.</param>
    /// <param name="place">What the place is called; empty for the whole.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language, Words place) => new Fault(JsonPointer, new(string.Empty, string.Empty), Text) { Line = Line }.Describe(language, place);

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
