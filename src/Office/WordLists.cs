using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Blocks;
using Run = UnionGovernance.Papers.Blocks.Run;

namespace UnionGovernance.Office;

/// <summary>The numbers before headings, articles and points as Word's own lists, with which whoever edits the paper goes on.</summary>
/// <remarks>
/// A paper says its numbers itself. Where what stands before a block is just what Word would count, Word counts it; everything else stays text:
/// so a document never shows another number than its paper. Each list is one of its own, and none goes on from another.
/// </remarks>
internal sealed class WordLists(LayoutProfile profile)
{
    private const int Levels = 9;
    private static readonly Mark _chapter = new("第", true, "章　", 0);
    private static readonly Mark _article = new("第", true, "条　", 0);
    private static readonly Mark _articleThatStandsOut = _article with { StandsOut = true };
    private static readonly Mark[] _points = [new("（", true, "）", 0), new(string.Empty, false, ". ", 1), new("（", false, "）", 2)];

    // 一、（一）1.（1）
    private static readonly Mark[] _headings = [new(string.Empty, true, "、", 0), new("（", true, "）", 1), new(string.Empty, false, ". ", 2), new("（", false, "）", 3)];

    private readonly List<AbstractNum> _lists = [];
    private readonly Dictionary<Mark, (int List, int Last)> _open = [];
    private int _outline = -1;
    private int[] _headed = new int[_headings.Length];

    /// <summary>The place of a block in a list; nothing where its number is text, or it has none.</summary>
    /// <param name="block">The block; blocks are asked for in their order.</param>
    public Place? Of(PaperBlock block)
    {
        switch (block)
        {
            case HeadingBlock { Level: 1 } or PageBlock:
                _open.Clear();
                (_outline, _headed) = (-1, new int[_headings.Length]);
                return null;
            case HeadingBlock heading:
                foreach (var point in _points)
                {
                    _open.Remove(point);
                }

                return Of(_chapter, heading.Text) ?? OfHeading(heading);
            case ParagraphBlock paragraph:
                if (Of(paragraph.Runs is [{ Bold: true }, ..] ? _articleThatStandsOut : _article, paragraph.Text) is { } article)
                {
                    foreach (var point in _points)
                    {
                        _open.Remove(point);
                    }

                    return article;
                }

                return _points.Select(p => Of(p, paragraph.Text)).FirstOrDefault(static p => p is not null);
            default:
                return null;
        }
    }

    /// <summary>The lists; nothing where there is none.</summary>
    public Numbering? Written() => _lists.Count == 0 ? null : new(
        _lists.Cast<OpenXmlElement>().Concat(_lists.Select(static l => new NumberingInstance(new AbstractNumId { Val = l.AbstractNumberId }) { NumberID = l.AbstractNumberId! + 1 })));

    private Place? OfHeading(HeadingBlock heading)
    {
        var level = heading.Level - 2;
        if (level >= _headings.Length || !heading.Text.StartsWith(_headings[level].Said(_headed[level] + 1), StringComparison.Ordinal))
        {
            return null;
        }

        if (_outline < 0)
        {
            _outline = Add(MultiLevelValues.Multilevel, _headings);
        }

        _headed[level]++;
        Array.Clear(_headed, level + 1, _headed.Length - level - 1);
        return new(_outline + 1, level, _headings[level].Said(_headed[level]).Length);
    }

    // A point that is the first begins a list; another goes on with the last one of its kind, or is no point.
    private Place? Of(Mark mark, string text)
    {
        if (_open.TryGetValue(mark, out var open) && text.StartsWith(mark.Said(open.Last + 1), StringComparison.Ordinal))
        {
            _open[mark] = (open.List, open.Last + 1);
        }
        else if (text.StartsWith(mark.Said(1), StringComparison.Ordinal))
        {
            _open[mark] = (Add(MultiLevelValues.HybridMultilevel, _points.Contains(mark) ? _points : [mark]), 1);
        }
        else
        {
            return null;
        }

        var (list, last) = _open[mark];
        return new(list + 1, mark.Level, mark.Said(last).Length);
    }

    private int Add(MultiLevelValues kind, Mark[] marks)
    {
        var id = _lists.Count;
        _lists.Add(new(Enumerable.Range(0, Levels).Select(i => (OpenXmlElement)LevelOf(marks[Math.Min(i, marks.Length - 1)], i))
            .Prepend(new MultiLevelType { Val = kind })
            .Prepend(new Nsid { Val = (id + 1).ToString("X8", CultureInfo.InvariantCulture) }))
        {
            AbstractNumberId = id,
        });
        return id;
    }

    // Its own number only, whatever is counted above it, and nothing between number and text that the paper does not say.
    private Level LevelOf(Mark mark, int index)
    {
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = mark.Chinese ? NumberFormatValues.ChineseCountingThousand : NumberFormatValues.Decimal },
            new LevelSuffix { Val = LevelSuffixValues.Nothing },
            new LevelText { Val = mark.Around($"%{(index + 1).ToString(CultureInfo.InvariantCulture)}") },
            new LevelJustification { Val = LevelJustificationValues.Left })
        {
            LevelIndex = index,
        };
        if (mark != _chapter)
        {
            level.Append(new PreviousParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = (2 * profile.CharacterWidth).ToString(CultureInfo.InvariantCulture) }));
        }

        // A number has no style of its own: what stands out has its face.
        var faces = new RunFonts { Hint = FontTypeHintValues.EastAsia };
        if (mark.StandsOut)
        {
            faces.EastAsia = WordFaces.Named(profile.FirstFace, profile);
        }

        level.Append(new NumberingSymbolRunProperties(faces));
        return level;
    }

    /// <summary>A place in a list.</summary>
    /// <param name="List">The list's number.</param>
    /// <param name="Level">Its level.</param>
    /// <param name="Length">How many characters of the block's text are its number.</param>
    internal sealed record Place(int List, int Level, int Length)
    {
        /// <summary>What says it in a paragraph.</summary>
        public NumberingProperties Written() => new(new NumberingLevelReference { Val = Level }, new NumberingId { Val = List });

        /// <summary>What a block says behind its number.</summary>
        public IEnumerable<Run> Behind(IEnumerable<Run> runs)
        {
            var left = Length;
            foreach (var run in runs)
            {
                var cut = Math.Min(left, run.Text.Length);
                left -= cut;
                if (cut < run.Text.Length)
                {
                    yield return run with { Text = run.Text[cut..] };
                }
            }
        }
    }

    // A kind of number: what stands before and behind it, and at which level of a list.
    private sealed record Mark(string Before, bool Chinese, string After, int Level)
    {
        public bool StandsOut { get; init; }

        public string Said(int number) => Around(Chinese ? ChineseNumeral.Of(number) : number.ToString(CultureInfo.InvariantCulture));

        public string Around(string number) => $"{Before}{number}{After}";
    }
}
