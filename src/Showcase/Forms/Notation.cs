using System.Text.Json;
using System.Text.RegularExpressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Showcase.Forms;

/// <summary>A figure, a share or a date in one line as people write it: 41, 2~3, 不足50%, ≥2, 2019-11.</summary>
/// <param name="Exact">The value, where it is no range.</param>
/// <param name="Low">The lower bound, or nothing.</param>
/// <param name="High">The upper bound, or nothing.</param>
/// <remarks>约160 is no notation: how far "about" reaches is for whoever knows to say.</remarks>
internal sealed partial record Notation(string? Exact, Notation.Bound? Low, Notation.Bound? High)
{
    private const string Value = "(?:--)?[0-9][0-9./%-]*";
    private const string LowSign = "≥|>=|不少于|不低于|至少|>|超过|多于|高于";
    private const string HighSign = "≤|<=|不超过|不多于|不高于|至多|<|不足|少于|低于";
    private static readonly string[] _excluding = [">", "超过", "多于", "高于", "<", "不足", "少于", "低于"];

    /// <returns>What was written, or nothing where it is none of these.</returns>
    /// <param name="text">What was written, in full-width or half-width letters.</param>
    public static Notation? Read(string text)
    {
        var match = Form().Match(Plain(text));
        return !match.Success || match.Length == 0 ? null
            : match.Groups["exact"] is { Success: true } exact ? new(exact.Value, null, null)
            : match.Groups["from"] is { Success: true } from ? new(null, new(from.Value, false), new(match.Groups["to"].Value, false))
            : new(null, BoundOf(match, "low"), BoundOf(match, "high"));
    }

    /// <returns>The same for days, which may be written as people do: 5月20日, 2024年5月, 2024.5.20.</returns>
    /// <param name="text">What was written, in full-width or half-width letters.</param>
    public static Notation? ReadDays(string text) => Read(Days().Replace(Plain(text), static m => DateForm.InFile(m.Value) ?? m.Value));

    /// <returns>A day, a month or a year as a file has it; what is none of them as it was written.</returns>
    /// <param name="text">What was written, in full-width or half-width letters.</param>
    public static string Day(string text) => DateForm.InFile(Plain(text)) ?? text.Trim();

    /// <returns>How a value of a record's file is written in one line.</returns>
    /// <param name="value">A number, a text, or bounds of these.</param>
    public static string Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.ToString();
        }

        var bounds = value.EnumerateObject().ToDictionary(static b => b.Name, static b => b.Value.ToString(), StringComparer.Ordinal);
        return (bounds.GetValueOrDefault("atLeast") ?? bounds.GetValueOrDefault("from"), bounds.GetValueOrDefault("atMost") ?? bounds.GetValueOrDefault("to")) is ({ } from, { } to)
            ? $"{from}~{to}"
            : string.Join(' ', bounds.Select(static b => SignOf(b.Key) + b.Value));
    }

    private static string SignOf(string bound) => bound switch
    {
        "atLeast" or "from" => "≥",
        "above" => ">",
        "atMost" or "to" => "≤",
        _ => "<",
    };

    /// <returns>A text in half-width letters and digits, without blanks at its ends.</returns>
    /// <param name="text">What was written, in full-width or half-width letters.</param>
    public static string Plain(string text) =>
        string.Concat(text.Trim().Select(static c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c));

    private static Bound? BoundOf(Match match, string name) =>
        match.Groups[name] is { Success: true } value ? new(value.Value, _excluding.Contains(match.Groups[$"{name}Sign"].Value)) : null;

    [GeneratedRegex(
        "[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号]?)?)?|[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|[0-9]{4}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(
        $@"^(?:(?<exact>{Value})|(?<from>{Value})\s*(?:~|至|到|—)\s*(?<to>{Value})|(?:(?<lowSign>{LowSign})\s*(?<low>{Value}))?[\s,、]*(?:(?<highSign>{HighSign})\s*(?<high>{Value}))?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    /// <summary>One end of a range.</summary>
    internal sealed record Bound(string Value, bool Excluded);
}
