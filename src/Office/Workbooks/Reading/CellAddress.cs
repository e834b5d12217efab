using System.Globalization;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Where a cell stands; rows and columns count from 1.</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <returns>The address, or nothing for what is none.</returns>
    /// <param name="text">Such as B7.</param>
    public static CellAddress? Of(ReadOnlySpan<char> text)
    {
        var (column, i) = (0, 0);
        for (; i < text.Length && i < 3 && char.IsAsciiLetterUpper(text[i]); i++)
        {
            column = (column * 26) + text[i] - 'A' + 1;
        }

        return column is > 0 and <= 16384
            && int.TryParse(text[i..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is > 0 and <= 1_048_576
            ? new(row, column)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");
}
