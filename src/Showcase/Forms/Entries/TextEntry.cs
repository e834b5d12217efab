using System.Text.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Words, kept as they are typed.</summary>
internal sealed record TextEntry(Words Label, Words? Hint = null) : Entry(Label)
{
    /// <summary>Whether paragraphs are expected.</summary>
    public bool Long { get; init; }

    /// <summary>As what the words are taken, where they may be written in several ways.</summary>
    public Func<string, string> Taken { get; init; } = static words => words;

    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        json.WriteStringValue(typed.Text(at) is { } words ? Taken(words) : null);
    }

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, value.GetString()!);
}
