using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Writes questions as data, in one way on every machine: two are written alike if and only if they ask the same.</summary>
internal static class Canonical
{
    /// <param name="kind">The kind of question.</param>
    /// <param name="parts">Its facts, numbers and parts, in one order.</param>
    /// <returns>The question, such as <c>atMost(/structure/staff,40)</c>.</returns>
    public static string Of(string kind, params ReadOnlySpan<object> parts)
    {
        var written = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            written[i] = Write(parts[i]);
        }

        return $"{kind}({string.Join(',', written)})";
    }

    private static string Write(object part) => part switch
    {
        Requirement requirement => requirement.Canonical,
        FactPath path => path.JsonPointer,
        Share share => FormattableString.Invariant($"{share.Part}/{share.Whole}"),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(',', list.Cast<object>().Select(Write))}]",
        _ => part.ToString()!,
    };
}
