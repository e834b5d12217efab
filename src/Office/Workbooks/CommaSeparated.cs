using System.Text.RegularExpressions;

namespace UnionGovernance.Office.Workbooks;

/// <summary>A table as text between commas, which Excel and WPS in China open as it is meant.</summary>
public static partial class CommaSeparated
{
    /// <summary>What the text begins with: without it they take the text for GBK.</summary>
    public static char Mark => '\uFEFF';

    /// <summary>A cell. What a spreadsheet would take for a formula is kept as text: at the beginning, and behind what another spreadsheet takes for the end of a cell.</summary>
    /// <param name="text">What stands in it, on one line.</param>
    /// <param name="quoted">Whether it stands in quotes where it would not need them.</param>
    /// <returns>The cell.</returns>
    public static string Cell(string text, bool quoted = false)
    {
        var safe = Formula().Replace(text, "'");
        return !quoted && safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    [GeneratedRegex("(?<=^|[,;\\t|，；])(?=\\s*[-=+@＝＋－＠])", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
