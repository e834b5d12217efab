using System.Text;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>How wide a text is, counted in Chinese characters, and how many lines it takes.</summary>
internal static class CharacterWidth
{
    // 2025年10月1日 is one, and so is 16时30分.
    private const string OfMore = "年月时分";
    private const string Opening = "（《〈“‘〔【";
    private const string Closing = "，。、；：！？）》〉”’〕】%…—";

    // Between a Chinese character and a letter or figure Word and LibreOffice set a quarter of one.
    private const double Gap = 0.25;

    /// <summary>By how much faces differ in a line.</summary>
    public const double Faces = 0.3;

    /// <summary>A Latin letter or figure is half as wide as a Chinese character; what a program sets between the two is not counted.</summary>
    public static double Of(string text) => text.EnumerateRunes().Sum(static r => r.IsAscii ? 0.5 : 1);

    /// <summary>
    /// The widths of what no line parts: a figure with its unit, a day with its year, a word in Latin letters, a character with the marks around it;
    /// each with the room that is set between figures and Chinese characters.
    /// </summary>
    /// <param name="line">A line of text.</param>
    public static double[] Pieces(string line)
    {
        var (pieces, joins, last, counted) = (new List<double>(), false, default(Rune), false);
        foreach (var rune in line.EnumerateRunes())
        {
            var width = (rune.IsAscii ? 0.5 : 1) + (pieces.Count > 0 && IsBetweenScripts(last, rune) ? Gap : 0);
            if (pieces.Count > 0 && (joins || BelongsTo(last, rune) || (counted && Rune.IsDigit(rune))))
            {
                pieces[^1] += width;
            }
            else
            {
                pieces.Add(width);
            }

            (joins, counted, last) = (Is(Opening, rune), Rune.IsDigit(last) && Is(OfMore, rune), rune);
        }

        return [.. pieces];
    }

    /// <summary>How many lines pieces take in a column, and how wide the last one is.</summary>
    /// <param name="pieces">What no line parts; what is wider than the column is parted all the same.</param>
    /// <param name="width">The column's width, above 0.</param>
    public static (int Count, double Last) Lines(double[] pieces, double width)
    {
        var (lines, used) = (1, 0.0);
        foreach (var piece in pieces)
        {
            if (used > 0 && used + piece > width)
            {
                (lines, used) = (lines + 1, 0);
            }

            used += piece;
            if (used > width)
            {
                var turns = (int)Math.Ceiling(used / width) - 1;
                (lines, used) = (lines + turns, used - (turns * width));
            }
        }

        return (lines, used);
    }

    /// <summary>
    /// A text that turns between its words, such as a day and its time, where it does not fit in one line: a program parts a figure from its unit before
    /// it looks for a space. What has a word wider than the column is left to the program.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The column's width.</param>
    public static string Turned(string text, double room) => string.Join('\n', text.Split('\n').Select(line =>
    {
        var words = line.Split(' ');
        if (words.Length == 1 || Pieces(line).Sum() <= room - Faces || words.Any(w => Pieces(w).Sum() > room))
        {
            return line;
        }

        return words.Aggregate((told, word) => $"{told}{(Pieces($"{told[(told.LastIndexOf('\n') + 1)..]} {word}").Sum() <= room - Faces ? ' ' : '\n')}{word}");
    }));

    private static bool BelongsTo(Rune before, Rune rune) =>
        Is(Closing, rune) || (before.IsAscii && !Rune.IsWhiteSpace(before) && rune.IsAscii && !Rune.IsWhiteSpace(rune)) || (Rune.IsDigit(before) && Is(CountingUnits.All, rune));

    private static bool IsBetweenScripts(Rune before, Rune rune) => before.IsAscii != rune.IsAscii && Rune.IsLetterOrDigit(before) && Rune.IsLetterOrDigit(rune);

    private static bool Is(string among, Rune rune) => rune.IsBmp && among.Contains((char)rune.Value, StringComparison.Ordinal);
}
