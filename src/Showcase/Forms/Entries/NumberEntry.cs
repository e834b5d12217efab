using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>A number that is known or is not there. What is no number is written as text, for the file's reader to find fault with.</summary>
internal sealed record NumberEntry(Words Label) : Entry(Label)
{
    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        if (Notation.Number(typed[at]) is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(typed[at].Trim());
        }
    }

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, value.GetRawText());
}
