using System.Globalization;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>A count, a share or a date, or what bounds are known, in one line.</summary>
internal sealed record OrderedEntry(Words Label, FieldKind Kind, Words? Unit = null) : Entry(Label)
{
    private static readonly string[] _bounds = ["atLeast", "\"from\"", "from should"];

    /// <summary>How it is written.</summary>
    public Words Hint => Kind switch
    {
        FieldKind.Number => FormTexts.CountHint,
        FieldKind.Share => FormTexts.ShareHint,
        _ => FormTexts.DateHint,
    };

    // What names the bounds of a file is said to whoever writes one; what is wrong with the value itself, a day that its month does not have, stays.
    public override Words? Expected(Fault fault) => !_bounds.Any(b => fault.Expected.English.Contains(b, StringComparison.Ordinal)) ? null : new(
        $"请写成：{Hint.Chinese}；“约”请写出上下限", $"write it so: {Hint.English}; for \"about\" give both bounds");

    public override bool IsFilledIn(Typed typed, string at) => typed.Text(at) is not null;

    public override void Write(Utf8JsonWriter json, Typed typed, string at) => Write(json, typed.Text(at)?.Trim());

    /// <summary>Writes what was typed; as it stands where it is none of what is expected, for the reader of files to find fault with.</summary>
    public void Write(Utf8JsonWriter json, string? text)
    {
        switch (text is null ? null : Kind == FieldKind.Day ? Notation.ReadDays(text) : Notation.Read(AsRange(text)))
        {
            case { Exact: { } exact }:
                WriteValue(json, exact);
                break;
            case { } range when Kind != FieldKind.Day || range is { Low: not { Excluded: true }, High: not { Excluded: true } }:
                json.WriteStartObject();
                WriteBound(json, range.Low, Kind == FieldKind.Day ? "from" : "atLeast", "above", 1);
                WriteBound(json, range.High, Kind == FieldKind.Day ? "to" : "atMost", "below", -1);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    public override void Type(JsonElement value, string at, Typing typing) => typing.Type(at, Notation.Of(value));

    // Counts hold no hyphen and no unit, so 2-3人 is 2~3; a date's hyphens are its own.
    private string AsRange(string text) => Kind != FieldKind.Number ? text
        : (Unit is { Chinese.Length: > 0 } unit && text.EndsWith(unit.Chinese, StringComparison.Ordinal) ? text[..^unit.Chinese.Length].TrimEnd() : text).Replace('-', '~');

    private void WriteBound(Utf8JsonWriter json, Notation.Bound? bound, string name, string excluding, int inward)
    {
        if (bound is null)
        {
            return;
        }

        // Counts are whole, so what lies above 3 is at least 4.
        var next = bound.Excluded && Kind == FieldKind.Number && Whole(bound.Value) is { } whole ? whole + inward : (long?)null;
        json.WritePropertyName(bound.Excluded && Kind == FieldKind.Share ? excluding : name);
        WriteValue(json, next?.ToString(CultureInfo.InvariantCulture) ?? bound.Value);
    }

    private void WriteValue(Utf8JsonWriter json, string value)
    {
        switch (Kind)
        {
            case FieldKind.Number when Whole(value) is { } count:
                json.WriteNumberValue(count);
                break;
            case FieldKind.Share when Share(value) is var (part, of):
                json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{part}/{of}"));
                break;
            default:
                json.WriteStringValue(value);
                break;
        }
    }

    // A percentage stays one: of how many it is, nobody said.
    private static (long Part, long Of)? Share(string text) =>
        text.Split('/') is [var part, var of] && (Whole(part), Whole(of)) is ({ } p, { } o) ? (p, o) : null;

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
