using System.Text.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Words, kept as they are typed.</summary>
internal sealed record TextEntry(Words Label, Words? Hint = null) : Entry(Label)
{
    /// <summary>Whether paragraphs are expected.</summary>
    public bool Long { get; init; }

    /// <summary>Whether space around the words says nothing.</summary>
    public bool Trimmed { get; init; }

    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        var text = typed.Text(at);
        json.WriteStringValue(Trimmed ? text?.Trim() : text);
    }

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, value.GetString()!);
}
