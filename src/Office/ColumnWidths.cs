using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>Shares the width of a table among its columns.</summary>
/// <remarks>
/// Each column first gets what its short cells need to stand in one line, so that no date, rank or name is broken; what is left goes to the
/// columns of long texts. Where that is too much, fewer cells count as short, down to names; where even that is too much, all share alike.
/// </remarks>
internal static class ColumnWidths
{
    // In characters: what is no wider than this stands in one line; what is wider wants room up to the other.
    private const int Short = 11;
    private const double Longest = 36;

    // A name has four characters at most, but for a few.
    private const int Name = 4;

    /// <summary>Whether each column has the room of a name, or all that it wants where that is less.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The width of the table.</param>
    /// <param name="character">The width of a character.</param>
    /// <param name="margins">What a cell leaves free at its sides together.</param>
    public static bool Fit(TableBlock table, int width, int character, int margins) =>
        Texts(table).Sum(c => Twips(Math.Clamp(c.DefaultIfEmpty(0).Max(), 1, Name), character, margins)) <= width;

    /// <returns>The widths, in twips, whose sum is the given one.</returns>
    /// <param name="table">The table.</param>
    /// <param name="width">The width of the table.</param>
    /// <param name="character">The width of a character.</param>
    /// <param name="margins">What a cell leaves free at its sides together.</param>
    public static int[] Of(TableBlock table, int width, int character, int margins)
    {
        var columns = Texts(table);
        var least = Enumerable.Range(Name, Short - Name + 1).Reverse()
            .Select(s => columns.Select(c => Twips(Least(c, s), character, margins)).ToArray())
            .FirstOrDefault(l => l.Sum() <= width) ?? [.. columns.Select(c => Twips(Least(c, Name), character, margins))];
        var wanted = columns.Select((c, i) => Math.Max(least[i], Twips(Math.Min(Longest, c.DefaultIfEmpty(0).Max()), character, margins))).ToArray();
        double[] shares =
            least.Sum() >= width ? [.. least]
            : wanted.Sum() <= width ? [.. wanted]
            : [.. least.Zip(wanted, (l, w) => l + ((double)(width - least.Sum()) * (w - l) / Math.Max(1, wanted.Sum() - least.Sum())))];
        int[] widths = [.. shares.Select(s => (int)(width * s / shares.Sum()))];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static double Least(List<double> column, double @short) => Math.Max(1, column.Where(w => w <= @short).DefaultIfEmpty(2).Max());

    private static double Twips(double characters, int character, int margins) => ((characters + 0.5) * character) + margins;

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
