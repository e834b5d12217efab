using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A share of something, as a fraction such as <c>"2/3"</c> or a percentage such as <c>"20%"</c>; at most the whole, unless more is allowed.</summary>
/// <remarks>A fraction keeps the base it was written with, as <see cref="Share"/> does, so that writing it again gives the same text.</remarks>
internal sealed class ShareShape(bool moreThanWhole) : Shape<Share>
{
    public static ShareShape OfWhole { get; } = new(moreThanWhole: false);

    /// <summary>A share that may exceed the whole: the weight of a surplus written as 120 %.</summary>
    public static ShareShape Any { get; } = new(moreThanWhole: true);

    public override bool Read(JsonElement element, string at, Faults faults, out Share value)
    {
        if (JsonDom.TextOf(element) is { Length: <= 21 } text && (Percent(text) ?? Fraction(text)) is { } share && (moreThanWhole || share.Part <= share.Whole))
        {
            value = share;
            return true;
        }

        value = default;
        faults.Add(at, JsonDom.Show(element), new("应为 \"2/3\" 这样的分数或 \"20%\" 这样的百分数", "a fraction such as \"2/3\" or a percentage such as \"20%\" is expected"));
        return false;
    }

    public override void Write(Utf8JsonWriter json, Share value) => json.WriteStringValue(value.ToString());

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^([0-9]+(\\.[0-9]{1,2})?%|[0-9]+/[1-9][0-9]*)$");
    }

    private static Share? Fraction(string text) =>
        text.Split('/') is [var part, var whole]
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var p)
        && int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w > 0
            ? new(p, w)
            : null;

    private static Share? Percent(string text) =>
        text.EndsWith('%')
        && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent * 100 is var parts && parts == decimal.Truncate(parts) && parts <= 1_000_000
            ? Reduced((int)parts, 10_000)
            : null;

    private static Share Reduced(int part, int whole)
    {
        var (a, b) = (part, whole);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new(part / a, whole / a);
    }

    public override ImmutableArray<Field> Ask(Field member) => [member with { Kind = FieldKind.Text }];
}
