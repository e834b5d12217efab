using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Marking;

/// <summary>Copies a sheet as it streams by, with other styles for some cells and one more cell in some rows.</summary>
internal sealed class MarkedSheet
{
    private const string OpinionWidth = "60";
    private static readonly Queue<int> _none = [];
    private readonly XmlReader _read;
    private readonly XmlWriter _write;
    private readonly SheetMarks _marks;
    private readonly MarkStyles _styles;
    private bool _widened;

    private MarkedSheet(XmlReader read, XmlWriter write, SheetMarks marks, MarkStyles styles) => (_read, _write, _marks, _styles) = (read, write, marks, styles);

    public static void Write(Stream from, Stream to, Sheet sheet, ImmutableArray<SheetNote> notes, MarkStyles styles)
    {
        using var read = BoundedXml.Open(from);
        using var write = MarkedXml.Open(to);
        new MarkedSheet(read, write, SheetMarks.Of(sheet, notes), styles).Copy();
    }

    private void Copy()
    {
        var row = 0;
        while (_read.Advance())
        {
            if (_read.IsStart("dimension"))
            {
                _read.PassOver();
            }
            else if (_read.IsStart("cols"))
            {
                CopyColumns();
            }
            else if (_read.IsStart("sheetData"))
            {
                Widen(asOwn: true);
                _write.CopyNode(_read);
            }
            else if (_read.IsStart("row"))
            {
                row = Number(_read.GetAttribute("r")) ?? row + 1;
                CopyRow(row);
            }
            else
            {
                _write.CopyNode(_read);
            }
        }
    }

    private void CopyColumns()
    {
        _write.CopyStart(_read);
        if (!_read.IsEmptyElement)
        {
            for (var depth = _read.Depth; _read.Advance() && !(_read.NodeType == XmlNodeType.EndElement && _read.Depth == depth);)
            {
                if (_read.IsStart("col"))
                {
                    if (Number(_read.GetAttribute("min")) > _marks.Column)
                    {
                        Widen(asOwn: false);
                    }

                    _widened |= Number(_read.GetAttribute("max")) >= _marks.Column;
                }

                _write.CopyNode(_read);
            }
        }

        Widen(asOwn: false);
        _write.WriteEndElement();
    }

    private void Widen(bool asOwn)
    {
        if (_widened || _marks.Opinions.Count == 0)
        {
            return;
        }

        _widened = true;
        if (asOwn)
        {
            _write.WriteStartElement(_read.Prefix, "cols", _read.NamespaceURI);
        }

        _write.WriteStartElement(_read.Prefix, "col", _read.NamespaceURI);
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("min", Digits(_marks.Column)), ("max", Digits(_marks.Column)), ("width", OpinionWidth), ("customWidth", "1")])
        {
            _write.WriteAttributeString(name, value);
        }

        _write.WriteEndElement();
        if (asOwn)
        {
            _write.WriteEndElement();
        }
    }

    private void CopyRow(int row)
    {
        // Cells to be written that are perhaps not there: those at fault though empty, and what is said of the row.
        var (told, cells) = (_marks.Opinions.ContainsKey(row), _marks.Cells.GetValueOrDefault(row));
        Queue<int> pending = told || cells is not null ? new((cells?.Keys ?? Enumerable.Empty<int>()).Concat(told ? [_marks.Column] : []).Order()) : _none;

        var (prefix, main) = (_read.Prefix, _read.NamespaceURI);
        _write.CopyStart(_read, static name => name != "spans");
        if (!_read.IsEmptyElement)
        {
            var column = 0;
            for (var depth = _read.Depth; _read.Advance() && !(_read.NodeType == XmlNodeType.EndElement && _read.Depth == depth);)
            {
                if (!_read.IsStart("c"))
                {
                    _write.CopyNode(_read);
                    continue;
                }

                column = CellAddress.Of(_read.GetAttribute("r"))?.Column ?? column + 1;
                while (pending.TryPeek(out var next) && next < column)
                {
                    Insert(row, pending.Dequeue(), prefix, main);
                }

                if (_marks.IsOpinion(row, column) || (told && column == _marks.Column))
                {
                    _read.PassOver();
                    continue;
                }

                if (pending.TryPeek(out var own) && own == column)
                {
                    pending.Dequeue();
                }

                CopyCell(row, column);
            }
        }

        while (pending.TryDequeue(out var last))
        {
            Insert(row, last, prefix, main);
        }

        _write.WriteEndElement();
    }

    private void CopyCell(int row, int column)
    {
        var style = _styles.Marked(_read.GetAttribute("s"), _marks.Cells.GetValueOrDefault(row)?.GetValueOrDefault(column));
        var placed = _read.GetAttribute("r") is not null;
        _write.CopyStart(_read, static name => name != "s");
        if (!placed)
        {
            _write.WriteAttributeString("r", new CellAddress(row, column).ToString());
        }

        if (style is not null)
        {
            _write.WriteAttributeString("s", style);
        }

        if (_read.IsEmptyElement)
        {
            _write.WriteEndElement();
            return;
        }

        for (var depth = _read.Depth; _read.Advance();)
        {
            _write.CopyNode(_read);
            if (_read.NodeType == XmlNodeType.EndElement && _read.Depth == depth)
            {
                return;
            }
        }
    }

    private void Insert(int row, int column, string prefix, string main)
    {
        var said = column == _marks.Column ? _marks.Opinions[row] : null;
        _write.WriteStartElement(prefix, "c", main);
        _write.WriteAttributeString("r", new CellAddress(row, column).ToString());
        if ((said is null ? _styles.Marked(null, _marks.Cells[row][column]) : _styles.Opinion) is { } style)
        {
            _write.WriteAttributeString("s", style);
        }

        if (said is not null)
        {
            _write.WriteAttributeString("t", "inlineStr");
            _write.WriteStartElement(prefix, "is", main);
            _write.WriteStartElement(prefix, "t", main);
            _write.WriteAttributeString("xml", "space", null, "preserve");
            _write.WriteString(CellText.Escape(said));
            _write.WriteEndElement();
            _write.WriteEndElement();
        }

        _write.WriteEndElement();
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
