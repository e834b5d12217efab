using System.Text.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Something that is so if it is ticked, and is not otherwise: never for facts, which may be unknown.</summary>
internal sealed record TickEntry(Words Label) : Entry(Label)
{
    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at) => json.WriteBooleanValue(true);

    public override void Type(JsonElement value, string at, Typing typing)
    {
        if (value.GetBoolean())
        {
            typing.Type(at, "true");
        }
    }
}
