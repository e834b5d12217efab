using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>What may be written where in OSCAL: tokens, lines, prose, times.</summary>
internal static partial class OscalText
{
    /// <summary>A name without blanks: what may not stand in one becomes a line at the foot.</summary>
    public static string Token(string text)
    {
        var token = NoToken().Replace(text, "_");
        return token.Length > 0 && (char.IsLetter(token[0]) || token[0] == '_') ? token : $"_{token}";
    }

    /// <summary>The value of a property: one line, without blanks at its ends.</summary>
    public static string Line(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>Text in which Markdown finds nothing.</summary>
    public static string Prose(string text)
    {
        var prose = new StringBuilder();
        foreach (var c in text)
        {
            _ = c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' ? prose.Append('\\').Append(c) : prose.Append(c);
        }

        return prose.ToString();
    }

    /// <summary>Both languages, a paragraph each.</summary>
    public static string Prose(Words words) => $"{Prose(words.Chinese)}\n\n{Prose(words.English)}";

    /// <summary>The beginning of a day in China.</summary>
    public static string Time(LocalDate day) => $"{LocalDatePattern.Iso.Format(day)}T00:00:00+08:00";

    /// <summary>A value at which the answer of a rule turns, as text that a machine can read.</summary>
    public static string Value(CriticalValue<UnionRecord> limit) => limit.Measured is not { Value: var value, Form: var form } ? string.Empty : value switch
    {
        Share share => share.ToString(),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => Line(((Facts.IFactForm)form).Show(value, Language.Chinese)),
    };

    [GeneratedRegex(@"[^\p{L}\p{N}._-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoToken();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
