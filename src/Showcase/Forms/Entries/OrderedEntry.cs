using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>A count, a share or a date, or what bounds are known, in one line.</summary>
internal sealed record OrderedEntry(Words Label, FieldKind Kind, Words? Unit = null) : Entry(Label)
{
    private static readonly Words _noUnit = new(string.Empty, string.Empty);

    /// <summary>How it is written.</summary>
    public Words Hint => Notation.Hint(Kind)!;

    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    /// <remarks>What is none of what is expected is written as it stands, for the reader of files to find fault with.</remarks>
    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        if (typed.Text(at)?.Trim() is { } text)
        {
            Notation.Write(json, Kind, text, Unit ?? _noUnit);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, Notation.Of(value));
}
