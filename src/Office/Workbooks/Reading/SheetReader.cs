using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Reads the sheets of one workbook, one after the other, within the bounds of all of them together.</summary>
internal sealed class SheetReader(ImmutableArray<CellLook> styles, bool from1904)
{
    private const int LongestNumber = 64;
    private static readonly string[] _answers = ["FALSE", "TRUE"];
    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _text = new();
    private readonly CellLook _plain = new(from1904 ? new("General", from1904) : NumberFormat.General, Struck: false);
    private readonly List<(string Text, bool Struck)> _shared = [];
    private readonly List<SheetCell> _row = [];
    private int _cells;
    private int _characters;

    /// <summary>Reads the texts that cells share.</summary>
    public void ReadShared(Stream? part)
    {
        if (part is null)
        {
            return;
        }

        using var xml = BoundedXml.Open(part);
        while (xml.Advance())
        {
            if (xml.IsStart("si"))
            {
                if (_shared.Count == WorkbookBounds.Cells)
                {
                    throw TooMany();
                }

                _shared.Add(RichText(xml));
            }
        }
    }

    public Sheet Read(Stream part, string name, bool hidden)
    {
        var rows = new List<SheetRow>();
        var merges = new List<Merge>();
        var (row, last, leftOff) = (0, 0, (int?)null);
        using var xml = BoundedXml.Open(part);
        while (xml.Advance())
        {
            if (xml.IsStart("mergeCell") && Merge.Of(xml.GetAttribute("ref") ?? string.Empty) is { } merge && merge.Left <= WorkbookBounds.Columns)
            {
                merges.Add(merges.Count < WorkbookBounds.Rows ? merge : throw TooMany());
            }
            else if (xml.IsStart("row"))
            {
                row = xml.GetAttribute("r") is not { } r ? row + 1
                    : int.TryParse(r, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > row ? given
                    : throw Unreadable.Damaged;
                var ended = leftOff is not null || row - last - 1 > WorkbookBounds.EmptyRows;
                var isHidden = xml.GetAttribute("hidden") is "1" or "true";
                var cells = Cells(xml, row, keep: !ended);
                if (cells.Length == 0)
                {
                    continue;
                }

                if (ended)
                {
                    leftOff ??= row;
                    continue;
                }

                rows.Add(row <= WorkbookBounds.Rows
                    ? new(row, isHidden, cells)
                    : throw Unreadable.TooLarge($"表「{name}」超过 {WorkbookBounds.Rows} 行", $"the sheet “{name}” has over {WorkbookBounds.Rows} rows"));
                last = row;
            }
        }

        return new(name, hidden, WithMerged(rows, merges), leftOff);
    }

    private ImmutableArray<SheetCell> Cells(XmlReader xml, int row, bool keep)
    {
        if (xml.IsEmptyElement)
        {
            return [];
        }

        _row.Clear();
        var column = 0;
        for (var depth = xml.Depth; xml.Advance() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth);)
        {
            if (!xml.IsStart("c"))
            {
                continue;
            }

            column = xml.GetAttribute("r") is not { } r ? column + 1
                : CellAddress.Of(r) is { } address && address.Row == row && address.Column > column ? address.Column
                : throw Unreadable.Damaged;
            if (Cell(xml, column) is not { } cell)
            {
                continue;
            }

            if (!keep)
            {
                // That there is something is all that will be said of it.
                return Rest(xml, depth, [cell]);
            }

            if (column > WorkbookBounds.Columns)
            {
                throw Unreadable.TooLarge($"{new CellAddress(row, column)} 在第 {WorkbookBounds.Columns} 列以后", $"{new CellAddress(row, column)} lies beyond column {WorkbookBounds.Columns}");
            }

            _row.Add(++_cells <= WorkbookBounds.Cells ? cell : throw TooMany());
        }

        return [.. _row];
    }

    private static ImmutableArray<SheetCell> Rest(XmlReader xml, int depth, ImmutableArray<SheetCell> cells)
    {
        while (xml.Advance() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
        }

        return cells;
    }

    private SheetCell? Cell(XmlReader xml, int column)
    {
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) && s < styles.Length ? styles[s] : _plain;
        var (formula, valued, rich) = (false, false, ((string Text, bool Struck)?)null);
        for (var depth = xml.Depth; xml.Advance() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth);)
        {
            if (xml.IsStart("f"))
            {
                formula = true;
            }
            else if (xml.IsStart("v"))
            {
                _text.Clear();
                xml.AppendText(_text, _buffer);
                valued = true;
            }
            else if (xml.IsStart("is"))
            {
                rich = RichText(xml);
            }
        }

        if (rich is { } own)
        {
            return OfText(column, own, style);
        }

        if (formula && (!valued || _text.Length == 0) && type != "str")
        {
            return new(column, CellKind.Uncomputed, "（没有算出的公式）", 0, null);
        }

        return !valued ? null : type switch
        {
            "s" => OfText(column, Number() is var i && i >= 0 && i < _shared.Count && Math.Floor(i) == i ? _shared[(int)i] : throw Unreadable.Damaged, style),
            "str" or "d" or "inlineStr" => OfText(column, (Counted(Unescaped(_text.ToString())), false), style),
            "b" => new(column, CellKind.YesNo, _answers[_text.Length == 1 && _text[0] == '1' ? 1 : 0], 0, null) { Struck = style.Struck },
            "e" => new(column, CellKind.Error, Counted(_text.ToString()), 0, null) { Struck = style.Struck },
            _ => OfNumber(column, Number(), style),
        };
    }

    private static SheetCell? OfText(int column, (string Text, bool Struck) text, CellLook style) =>
        CellText.IsBlank(text.Text) ? null : new(column, CellKind.Text, text.Text, 0, null) { Struck = text.Struck || style.Struck };

    private static SheetCell OfNumber(int column, double number, CellLook style) =>
        new(column, style.Format.IsDate && style.Format.Day(number) is not null ? CellKind.Date : CellKind.Number, null, number, style.Format) { Struck = style.Struck };

    // No string is made of a number: a sheet may hold a million.
    private double Number()
    {
        Span<char> digits = stackalloc char[LongestNumber];
        if (_text.Length > LongestNumber)
        {
            throw Unreadable.Damaged;
        }

        _text.CopyTo(0, digits, _text.Length);
        return double.TryParse(digits[.._text.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 1e28 ? number : throw Unreadable.Damaged;
    }

    /// <summary>The text of an entry, its runs joined, without how it is read aloud; and whether any of them is struck out.</summary>
    private (string Text, bool Struck) RichText(XmlReader xml)
    {
        _text.Clear();
        var struck = false;
        if (!xml.IsEmptyElement)
        {
            var (reading, crossed) = (false, false);
            for (var depth = xml.Depth; xml.Advance() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth);)
            {
                if (xml.LocalName == "rPh")
                {
                    reading = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                }
                else if (xml.IsStart("r"))
                {
                    crossed = false;
                }
                else if (xml.IsStart("strike"))
                {
                    crossed = xml.IsOn();
                }
                else if (!reading && xml.IsStart("t"))
                {
                    var before = _text.Length;
                    xml.AppendText(_text, _buffer);
                    struck |= crossed && !CellText.IsBlank(_text.ToString(before, _text.Length - before));
                }
            }
        }

        return (Counted(Unescaped(_text.ToString())), struck);
    }

    private string Counted(string text) => (_characters += text.Length) <= WorkbookBounds.Text
        ? text
        : throw Unreadable.TooLarge($"文件里的文字超过 {WorkbookBounds.Text / 10_000} 万字", $"the file holds over {WorkbookBounds.Text} characters");

    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? CellText.Unescape(text) : text;

    private static ImmutableArray<SheetRow> WithMerged(List<SheetRow> rows, List<Merge> merges)
    {
        if (merges.Count == 0)
        {
            return [.. rows];
        }

        merges.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        var filled = ImmutableArray.CreateBuilder<SheetRow>(rows.Count);
        var reaching = new List<(Merge Merge, SheetCell? Cell)>();
        var next = 0;
        foreach (var row in rows)
        {
            reaching.RemoveAll(m => m.Merge.Bottom < row.Number);
            for (; next < merges.Count && merges[next].Top <= row.Number; next++)
            {
                if (merges[next].Bottom < row.Number)
                {
                    continue;
                }

                // Only the first cell of a merged block holds anything; if its row was empty, so is the block.
                SheetCell? first = merges[next].Top == row.Number && row.Cells.FirstOrDefault(c => c.Column == merges[next].Left) is { Column: > 0 } own ? own : null;
                reaching.Add(reaching.Count < WorkbookBounds.Columns ? (merges[next], first) : throw Unreadable.Damaged);
            }

            filled.Add(reaching.Count == 0 ? row : row with { Merged = [.. reaching.Where(static m => m.Cell is not null).Select(static m => (m.Merge, m.Cell!.Value))] });
        }

        return filled.DrainToImmutable();
    }

    private static Unreadable TooMany() => Unreadable.TooLarge($"表里的单元格超过 {WorkbookBounds.Cells / 10_000} 万个", $"the workbook has over {WorkbookBounds.Cells} cells");
}
