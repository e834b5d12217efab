using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Yes or no; nothing chosen is unknown.</summary>
internal sealed record YesNoEntry(Words Label, Words Yes, Words No) : Entry(Label)
{
    public YesNoEntry(Words label)
        : this(label, Texts.Yes, Texts.No)
    {
    }

    public override Words Expected(Fault fault) => FormTexts.ChooseOne;

    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        if (typed.Text(at) is "true" or "false")
        {
            json.WriteBooleanValue(typed.Text(at) == "true");
        }
        else
        {
            json.WriteStringValue(typed.Text(at));
        }
    }

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, value.GetBoolean() ? "true" : "false");
}
