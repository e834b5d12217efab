using System.Globalization;

namespace UnionGovernance.Json;

/// <summary>A share of something, as a fraction such as <c>"2/3"</c> or a percentage such as <c>"20%"</c>.</summary>
/// <remarks>A fraction keeps the base it was written with, as <see cref="Share"/> does, so that writing it again gives the same text.</remarks>
/// <param name="moreThanWhole">Whether it may exceed the whole.</param>
/// <param name="stated">Whether somebody stated it, so that a percentage stays one; what a rule sets is the fraction that it is.</param>
internal sealed class FractionForm(bool moreThanWhole, bool stated = false) : Form<Share>
{
    // Two of the longest numbers and the stroke between them.
    private const int Longest = 21;
    private static readonly Words _expected = new("应为 \"2/3\" 这样的分数或 \"20%\" 这样的百分数", "a fraction such as \"2/3\" or a percentage such as \"20%\" is expected");

    /// <summary>Reads a share from its text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="stated">Whether a percentage stays one.</param>
    /// <returns>The share; nothing for what is none. It may exceed the whole.</returns>
    public static Share? Of(ReadOnlySpan<byte> utf8, bool stated) =>
        utf8.Length is 0 or > Longest ? null
        : utf8[^1] == '%' ? Percent(utf8[..^1], stated)
        : Fraction(utf8);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out Share value)
    {
        if (Of(input.Utf8(), stated) is { } share && (moreThanWhole || share.Part <= share.Whole))
        {
            value = share;
            return true;
        }

        value = default;
        if (Of(input.Utf8(), stated) is { } more)
        {
            return input.Refuse(input.Utf8()[^1] == '%' ? new("不应超过 100%，请核对", "at most 100 % is expected; please check")
                : new($"部分 {more.Part} 大于整体 {more.Whole}，请核对是否填反", $"the part {more.Part} exceeds the whole {more.Whole}; check whether the two were exchanged"));
        }

        return input.Refuse(Notation.Instead(ref input, FieldKind.Share, mayBeBounds: false) ?? _expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, Share value) => output.Json.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", $"^([0-9]+(\\.[0-9]{{1,{(stated ? 4 : 2)}}})?%|[0-9]+/[1-9][0-9]*)$");
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Text };

    private static Share? Fraction(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf((byte)'/') is >= 0 and var stroke
        && Number(utf8[..stroke]) is >= 0 and var part && Number(utf8[(stroke + 1)..]) is > 0 and var whole
            ? new(part, whole)
            : null;

    // -1 where they are no digits, or more than an int holds.
    private static int Number(ReadOnlySpan<byte> utf8) =>
        utf8.Length is > 0 and < 10 ? IsoDay.Number(utf8)
        : int.TryParse(utf8, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : -1;

    // What a rule sets has two decimals at most; what was computed from a rank has more.
    private static Share? Percent(ReadOnlySpan<byte> utf8, bool stated) =>
        decimal.TryParse(utf8, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent <= 10_000 && decimal.IsInteger(percent * (stated ? 10_000 : 100))
            ? stated ? Share.Percentage(percent) : Reduced((int)(percent * 100), 10_000)
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
}
