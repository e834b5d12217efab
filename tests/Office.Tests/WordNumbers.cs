using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

/// <summary>Counts as Word does (ECMA-376, 17.9): each list by itself, a level begins again below each number of a level above.</summary>
/// <param name="word">The document, whose paragraphs are asked for in their order.</param>
internal sealed class WordNumbers(WordprocessingDocument word)
{
    private readonly Dictionary<int, int[]> _counts = [];

    /// <summary>The number that Word sets before a paragraph; empty where it sets none.</summary>
    public string Before(WordParagraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is not { } place)
        {
            return string.Empty;
        }

        var (list, level) = (place.NumberingId!.Val!.Value, place.NumberingLevelReference!.Val!.Value);
        var numbering = word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        var definition = numbering.Elements<NumberingInstance>().Single(n => n.NumberID!.Value == list).AbstractNumId!.Val!.Value;
        var levels = numbering.Elements<AbstractNum>().Single(a => a.AbstractNumberId!.Value == definition).Elements<Level>().OrderBy(static l => l.LevelIndex!.Value).ToList();
        if (!_counts.TryGetValue(definition, out var counts))
        {
            _counts[definition] = counts = new int[levels.Count];
        }

        counts[level]++;
        Array.Clear(counts, level + 1, counts.Length - level - 1);
        Assert.Equal("nothing", ((IEnumValue)levels[level].LevelSuffix!.Val!.Value).Value);
        return Regex.Replace(levels[level].LevelText!.Val!.Value!, "%([1-9])", m => Shown(levels, counts, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1));
    }

    private static string Shown(List<Level> levels, int[] counts, int level) => ((IEnumValue)levels[level].NumberingFormat!.Val!.Value).Value switch
    {
        "decimal" => counts[level].ToString(CultureInfo.InvariantCulture),
        "chineseCountingThousand" => Chinese(counts[level]),
        var other => throw new InvalidOperationException(other),
    };

    // Up to ninety-nine: 一, 十, 十一, 二十, 二十一.
    private static string Chinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        return $"{(tens > 1 ? Digits[tens..(tens + 1)] : string.Empty)}{(tens > 0 ? "十" : string.Empty)}{(ones > 0 ? Digits[ones..(ones + 1)] : string.Empty)}";
    }
}
