using System.Runtime.InteropServices;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>Shares the width of a table among its columns, so that the table is as low as may be.</summary>
/// <remarks>
/// Each column asks for the room to set every cell in one line. Where that is too much, the column gives way whose narrowing adds the fewest
/// lines, then any two exchange what makes the table lower; no figure is parted from its unit, no name broken, and a short cell that is, such as
/// a date or a rank, or a head that leaves one character to its last line, counts as several lines more. What a hand fills in has room for a name.
/// </remarks>
internal static class ColumnWidths
{
    // In characters: what is no wider than this is short; what is wider wants room up to the other.
    private const double Short = 11;
    private const double Longest = 36;

    // A name has four characters at most, but for a few.
    private const int Name = 4;

    // The widths that a column may have, and the rows by which a long table is judged, its head among them.
    private const int Widths = 40;
    private const int Rows = 300;

    // A line that breaks a short cell is worth so many others.
    private const int Broken = 2;

    // A head may take this many lines.
    private const int HeadLines = 3;

    // What a hand needs to write an answer, and at most to sign: a name, or as much as the head is wide; all such columns together have no more than this part of the table.
    private const int Signature = 5;
    private const int Answer = 8;
    private const int PartForHands = 3;

    // What is counted alone wants no more room than it takes.
    private const string Ordinal = "序号";

    /// <summary>Whether each column has the room of a name, or all that it wants where that is less.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The width of the table.</param>
    /// <param name="character">The width of a character.</param>
    /// <param name="margins">What a cell leaves free at its sides together.</param>
    public static bool Fit(TableBlock table, int width, int character, int margins) =>
        Columns(table).Sum(c => ((OfName(c) + 0.5) * character) + margins) <= width;

    /// <summary>Whether beside that no column parts a day.</summary>
    /// <inheritdoc cref="Fit"/>
    public static bool FitWhole(TableBlock table, int width, int character, int margins) =>
        Columns(table).Sum(c => ((Math.Max(OfName(c), Least(c)) + CharacterWidth.Faces) * character) + margins) <= width;

    /// <summary>Whether every short cell can stand in one line.</summary>
    /// <inheritdoc cref="Fit"/>
    public static bool FitInLines(TableBlock table, int width, int character, int margins) =>
        Columns(table).Sum(c => ((OfShort(c) + CharacterWidth.Faces) * character) + margins) <= width;

    /// <summary>How many lines the highest cell below the head takes.</summary>
    /// <inheritdoc cref="Fit"/>
    public static int HighestCell(TableBlock table, int width, int character, int margins)
    {
        var widths = Of(table, width, character, margins);
        return Columns(table).SelectMany((c, i) => c.Where(static t => !t.IsHead).Select(t => t.Lines((((double)widths[i] - margins) / character) - CharacterWidth.Faces))).DefaultIfEmpty(1).Max();
    }

    /// <returns>The widths, in twips, whose sum is the given one.</returns>
    /// <inheritdoc cref="Fit"/>
    public static int[] Of(TableBlock table, int width, int character, int margins)
    {
        var columns = Columns(table);
        var room = (((double)width - (columns.Length * margins)) / character) - (columns.Length * CharacterWidth.Faces);
        var hands = room / (PartForHands * Math.Max(1, columns.Count(IsForAHand)));
        var least = columns.Select(c => IsForAHand(c) ? Math.Max(Least(c), Math.Clamp(hands, Name, IsToSign(c) ? Math.Clamp(c.Max(static t => t.Width), Name, Signature) : Answer)) : Least(c)).ToArray();
        var shares = least.Sum() >= room ? least : Narrowed([.. columns.Select((c, i) => Math.Clamp(c.Select(static x => x.Width).DefaultIfEmpty(1).Max(), least[i], Math.Max(least[i], Longest)))], least, columns, room);

        // What lacks, all share in proportion; what is left, all but the numbers of rows, their margins apart.
        var whole = Math.Max(0, (double)width - (columns.Length * margins)) / character;
        if (whole < shares.Sum())
        {
            shares = [.. shares.Select(s => s * whole / shares.Sum())];
        }
        else
        {
            shares = [.. shares.Select(static s => s + CharacterWidth.Faces)];
            var growing = columns.Select(static c => !c.Exists(static t => t is { IsHead: true, Said: Ordinal })).ToArray();
            var (left, among) = (whole - shares.Sum(), shares.Where((_, i) => growing[i]).Sum());
            shares = [.. shares.Select((s, i) => among == 0 ? s * whole / shares.Sum() : growing[i] ? s + (left * s / among) : s)];
        }

        int[] widths = whole > 0 ? [.. shares.Select(s => margins + (int)(s * character))] : [.. columns.Select(_ => width / columns.Length)];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    // From what all cells in one line ask for: the column narrows that adds the fewest lines for what it gives.
    private static double[] Narrowed(double[] widths, double[] least, List<Text>[] columns, double room)
    {
        var step = 1 + (columns.SelectMany(static c => c).Max(static t => t.Row) / Rows);
        Text[][] judged = [.. columns.Select(c => c.Where(t => t.Row % step == 0).ToArray())];
        double[][] candidates = [.. widths.Select((w, i) => w <= least[i] ? [w] : Enumerable.Range(0, Widths + 1).Select(k => least[i] + ((w - least[i]) * k / Widths)).ToArray())];
        int[][][] lines = [.. judged.Select((texts, c) => candidates[c].Select(w => texts.Select(t => t.Lines(w)).ToArray()).ToArray())];
        double[][] torn = [.. judged.Select((texts, c) => candidates[c].Select((w, k) => texts.Select((t, i) =>
            t is { IsHead: false, Width: <= Short } && !IsOfRemarks(columns[c]) ? Broken * (lines[c][k][i] - 1.0) : t.IsHead && t.LeavesOne(w) ? Broken : 0).Sum()).ToArray())];
        int[] chosen = [.. candidates.Select(static c => c.Length - 1)];
        int[] rows = [.. judged.SelectMany(static t => t).Select(static t => t.Row).Distinct().Order()];
        while (Enumerable.Range(0, widths.Length).Sum(c => candidates[c][chosen[c]]) - room is > 0.001 and var lacking)
        {
            var (highest, second) = Heights();
            var (best, cost) = ((Column: -1, Index: 0), double.MaxValue);
            for (var c = 0; c < widths.Length; c++)
            {
                for (var k = chosen[c] - 1; k >= 0; k--)
                {
                    var added = (Added(c, k, highest, second) + 0.01) / Math.Min(lacking, candidates[c][chosen[c]] - candidates[c][k]);
                    if (added < cost)
                    {
                        (best, cost) = ((c, k), added);
                    }
                }
            }

            if (best.Column < 0)
            {
                break;
            }

            chosen[best.Column] = best.Index;
        }

        while (Exchanged())
        {
        }

        // What a column gives without a line more is shared by all.
        for (var c = 0; c < widths.Length; c++)
        {
            var (highest, second) = Heights();
            chosen[c] = Enumerable.Range(0, chosen[c] + 1).First(k => k == chosen[c] || Added(c, k, highest, second) <= 0);
        }

        return [.. candidates.Select((c, i) => c[chosen[i]])];

        // The widest step of one column that another makes room for and that leaves the table lowest; whether there is one.
        bool Exchanged()
        {
            var (lowest, better) = (Height(chosen) - 0.001, default(int[]));
            for (var giving = 0; giving < widths.Length; giving++)
            {
                for (var taking = 0; taking < widths.Length; taking++)
                {
                    var others = Enumerable.Range(0, widths.Length).Where(c => c != giving && c != taking).Sum(c => candidates[c][chosen[c]]);
                    for (var k = chosen[taking] + 1; taking != giving && k < candidates[taking].Length; k++)
                    {
                        var given = Array.FindLastIndex(candidates[giving], w => others + w + candidates[taking][k] - room <= 0.001);
                        if (given < 0)
                        {
                            break;
                        }

                        int[] tried = [.. chosen.Select((at, c) => c == taking ? k : c == giving ? Math.Min(given, at) : at)];
                        if (Height(tried) is var height && height < lowest)
                        {
                            (lowest, better) = (height, tried);
                        }
                    }
                }
            }

            chosen = better ?? chosen;
            return better is not null;
        }

        double Height(int[] at)
        {
            var height = new Dictionary<int, int>(rows.Length);
            for (var c = 0; c < judged.Length; c++)
            {
                for (var t = 0; t < judged[c].Length; t++)
                {
                    ref var highest = ref CollectionsMarshal.GetValueRefOrAddDefault(height, judged[c][t].Row, out _);
                    highest = Math.Max(highest, lines[c][at[c]][t]);
                }
            }

            return height.Values.Sum() + at.Select((k, c) => torn[c][k]).Sum();
        }

        // For each row its highest cell, and the highest of the other columns.
        (Dictionary<int, (int Lines, int Column)> Highest, Dictionary<int, int> Second) Heights()
        {
            var (high, next) = (rows.ToDictionary(static r => r, static _ => (Lines: 1, Column: -1)), rows.ToDictionary(static r => r, static _ => 1));
            for (var c = 0; c < judged.Length; c++)
            {
                for (var t = 0; t < judged[c].Length; t++)
                {
                    var (row, taken) = (judged[c][t].Row, lines[c][chosen[c]][t]);
                    if (taken > high[row].Lines)
                    {
                        (next[row], high[row]) = (high[row].Lines, (taken, c));
                    }
                    else
                    {
                        next[row] = Math.Max(next[row], taken);
                    }
                }
            }

            return (high, next);
        }

        double Added(int column, int index, Dictionary<int, (int Lines, int Column)> high, Dictionary<int, int> next)
        {
            var added = 0.0;
            for (var t = 0; t < judged[column].Length; t++)
            {
                var text = judged[column][t];
                var (before, after) = (lines[column][chosen[column]][t], lines[column][index][t]);
                var others = high[text.Row].Column == column ? next[text.Row] : high[text.Row].Lines;
                added += Math.Max(after, others) - Math.Max(before, others);
            }

            return added + torn[column][index] - torn[column][chosen[column]];
        }
    }

    private static double Least(List<Text> column) => column.Select(static t =>
        t is { IsHead: false, Width: <= Name } ? t.Width : Math.Min(Short, Math.Max(t.Pieces.DefaultIfEmpty(1).Max(), Math.Min(t.Width, 2)))).Append(IsForAHand(column) ? Name : 1).Max();

    // Few rows have anything there: what stands in them is no day or rank that is to be read down the column.
    private static bool IsOfRemarks(List<Text> column) => PartForHands * column.Count(static t => !t.IsHead && !string.IsNullOrWhiteSpace(t.Said)) < column.Count(static t => !t.IsHead);

    private static bool IsToSign(List<Text> column) => column.Exists(static t => t.IsHead && (t.Said.EndsWith("签字", StringComparison.Ordinal) || t.Said.EndsWith("签名", StringComparison.Ordinal)));

    // Nothing stands below its head.
    private static bool IsForAHand(List<Text> column) => column.Exists(static t => !t.IsHead) && column.TrueForAll(static t => t.IsHead || string.IsNullOrWhiteSpace(t.Said));

    private static double OfName(List<Text> column) => Math.Clamp(column.Select(static x => x.Width).DefaultIfEmpty(0).Max(), 1, Name);

    private static double OfShort(List<Text> column) => column.Select(static t =>
        t.IsHead ? Math.Max(t.Pieces.DefaultIfEmpty(1).Max(), Math.Ceiling(t.Width / HeadLines)) : t.Width <= Short ? t.Width : Short).Append(1).Max();

    // The texts that stand in one column alone.
    private static List<Text>[] Columns(TableBlock table)
    {
        var columns = Enumerable.Range(0, table.Columns).Select(static _ => new List<Text>()).ToArray();
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
                    columns[column].Add(new(row, cell.Text, [.. cell.Text.Split('\n').Select(CharacterWidth.Pieces)]));
                }

                for (var end = Math.Min(columns.Length, column + cell.Columns); column < end; column++)
                {
                    until[column] = row + cell.Rows;
                }
            }
        }

        return columns;
    }

    // The text of a cell: for each of its own lines what no line parts.
    private sealed record Text(int Row, string Said, double[][] Parts)
    {
        public bool IsHead => Row == 0;

        public double Width { get; } = Parts.Max(static p => p.Sum());

        public IEnumerable<double> Pieces => Parts.SelectMany(static p => p);

        public int Lines(double width) => Parts.Sum(p => CharacterWidth.Lines(p, width + 0.001).Count);

        public bool LeavesOne(double width) => CharacterWidth.Lines(Parts[^1], width + 0.001) is { Count: > 1, Last: <= 1 };
    }
}
