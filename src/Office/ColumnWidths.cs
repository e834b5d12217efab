using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>Shares the width of a table among its columns.</summary>
/// <remarks>
/// Each column first gets what its short cells need to stand in one line, so that no date, rank or name is broken; what is left goes to the
/// columns of long texts. Where even that is too much, all share alike.
/// </remarks>
internal static class ColumnWidths
{
    // In characters: what is no wider than this stands in one line; what is wider wants room up to the other.
    private const double Short = 11;
    private const double Longest = 36;

    /// <returns>The widths, in twips, whose sum is the given one.</returns>
    /// <param name="table">The table.</param>
    /// <param name="width">The width of the table.</param>
    /// <param name="character">The width of a character.</param>
    /// <param name="margins">What a cell leaves free at its sides together.</param>
    public static int[] Of(TableBlock table, int width, int character, int margins)
    {
        var columns = Texts(table);
        var least = columns.Select(c => Twips(Math.Max(1, c.Where(static w => w <= Short).DefaultIfEmpty(2).Max()))).ToArray();
        var wanted = columns.Select((c, i) => Math.Max(least[i], Twips(Math.Min(Longest, c.DefaultIfEmpty(0).Max())))).ToArray();
        double[] shares =
            least.Sum() >= width ? [.. least]
            : wanted.Sum() <= width ? [.. wanted]
            : [.. least.Zip(wanted, (l, w) => l + ((double)(width - least.Sum()) * (w - l) / Math.Max(1, wanted.Sum() - least.Sum())))];
        int[] widths = [.. shares.Select(s => (int)(width * s / shares.Sum()))];
        widths[^1] += width - widths.Sum();
        return widths;

        double Twips(double characters) => ((characters + 0.5) * character) + margins;
    }

    // The widths of the texts that stand in one column alone.
    private static List<double>[] Texts(TableBlock table)
    {
        var columns = Enumerable.Range(0, table.Columns).Select(static _ => new List<double>()).ToArray();
        var until = new int[table.Columns];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                while (column < columns.Length && until[column] > row)
                {
                    column++;
                }

                if (column < columns.Length && cell.Columns == 1)
                {
                    columns[column].AddRange(cell.Text.Split('\n').Select(CharacterWidth.Of));
                }

                for (var end = Math.Min(columns.Length, column + cell.Columns); column < end; column++)
                {
                    until[column] = row + cell.Rows;
                }
            }
        }

        return columns;
    }
}
