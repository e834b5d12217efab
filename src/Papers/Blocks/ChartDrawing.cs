using System.Collections.Immutable;

namespace UnionGovernance.Papers.Blocks;

/// <summary>An organisation chart drawn: boxes with their text broken into lines, and what joins them. All lengths are points.</summary>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Boxes">The boxes, from the top and from the left.</param>
/// <param name="Lines">The lines between them.</param>
public sealed record ChartDrawing(int Width, int Height, Sequence<DrawnBox> Boxes, Sequence<DrawnLine> Lines)
{
    /// <summary>The size of its characters.</summary>
    public const double CharacterSize = 10.5;

    /// <summary>From one line of text to the next.</summary>
    public const int LineHeight = 14;

    private const int PageWidth = 440;
    private const int MostColumns = 6;
    private const int WidestBox = 220;
    private const int Gap = 8;
    private const int RowGap = 24;
    private const int Margin = 5;

    internal static ChartDrawing Of(ChartBlock chart)
    {
        var (boxes, lines) = (ImmutableArray.CreateBuilder<DrawnBox>(), ImmutableArray.CreateBuilder<DrawnLine>());
        var (top, bottom) = (0, 0);
        foreach (var (level, row) in chart.Rows.Index())
        {
            foreach (var chunk in row.Chunk(MostColumns))
            {
                var width = Math.Min(WidestBox, (PageWidth - ((chunk.Length - 1) * Gap)) / chunk.Length);
                var left = (PageWidth - ((chunk.Length * (width + Gap)) - Gap)) / 2;
                var texts = chunk.Select(b => (Name: Broken(b.Name, width), Below: Broken(b.Below, width))).ToList();
                var height = (texts.Max(static t => t.Name.Length + t.Below.Length) * LineHeight) + (2 * Margin);
                var placed = texts.Select((t, i) => new DrawnBox(left + (i * (width + Gap)), top, width, height, [.. t.Name], [.. t.Below])).ToList();
                if (level > 0)
                {
                    Join(placed, bottom, top, lines);
                }

                boxes.AddRange(placed);
                top += height + RowGap;
            }

            bottom = top - RowGap;
        }

        return new(PageWidth, Math.Max(0, top - RowGap), [.. boxes], [.. lines]);
    }

    // A trunk down from the row above, a branch across, and a twig to each box.
    private static void Join(List<DrawnBox> row, int from, int to, ImmutableArray<DrawnLine>.Builder lines)
    {
        var (middle, branch) = (PageWidth / 2, to - (RowGap / 2));
        lines.Add(new(middle, from, middle, branch));
        if (row.Count > 1)
        {
            lines.Add(new(row[0].Middle, branch, row[^1].Middle, branch));
        }

        lines.AddRange(row.Select(b => new DrawnLine(b.Middle, branch, b.Middle, to)));
    }

    private static ImmutableArray<string> Broken(string text, int width) =>
        [.. text.EnumerateRunes().Select(static r => r.ToString()).Chunk((int)((width - (2 * Margin)) / CharacterSize)).Select(static c => string.Concat(c))];
}
