using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>One of several words.</summary>
internal sealed record ChoiceEntry(Words Label, ImmutableArray<(string Word, Words Label)> Offered) : Entry(Label)
{
    /// <summary>What choosing nothing means.</summary>
    public Words Nothing { get; init; } = RecordTexts.PleaseChoose;

    public override Words Expected(Fault fault) => FormTexts.ChooseOne;

    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at) => json.WriteStringValue(typed.Text(at));

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, value.GetString()!);
}
