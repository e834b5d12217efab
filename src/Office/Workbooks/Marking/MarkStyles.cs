using System.Globalization;
using System.Xml;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Marking;

/// <summary>The styles of a workbook, each with or without our two colours. New ones stand behind the workbook's own.</summary>
/// <remarks>A workbook without styles is marked in words only.</remarks>
internal sealed class MarkStyles
{
    private const string ErrorColour = "FFFFC7CD";
    private const string HintColour = "FFFFEB9B";
    private readonly List<int> _fillOfStyle = [];
    private readonly HashSet<int> _ours = [];
    private readonly Dictionary<(int Style, NoteGrade? Grade), int> _made = [];
    private int _fills;

    private MarkStyles()
    {
    }

    /// <summary>The style of what is said: the first one made.</summary>
    public string? Opinion => Exist ? Digits(_fillOfStyle.Count) : null;

    private bool Exist => _fills > 0 && _fillOfStyle.Count > 0;

    /// <returns>The styles of a workbook.</returns>
    /// <param name="part">The part; nothing where the workbook has none.</param>
    public static MarkStyles Of(Stream? part)
    {
        var styles = new MarkStyles();
        if (part is null)
        {
            return styles;
        }

        using var xml = BoundedXml.Open(part);
        for (var list = string.Empty; xml.Advance();)
        {
            list = xml.Depth == 1 && xml.NodeType == XmlNodeType.Element ? xml.LocalName : list;
            if (list == "fills" && xml.IsStart("fill"))
            {
                styles._fills++;
            }
            else if (list == "fills" && xml.IsStart("fgColor") && xml.GetAttribute("rgb") is ErrorColour or HintColour)
            {
                styles._ours.Add(styles._fills - 1);
            }
            else if (list == "cellXfs" && xml.IsStart("xf"))
            {
                styles._fillOfStyle.Add(Whole(xml.GetAttribute("fillId")));
            }
        }

        return styles;
    }

    /// <returns>The style of a cell as it is to be coloured; nothing for the workbook's first.</returns>
    /// <param name="style">The style that the cell has.</param>
    /// <param name="grade">What is said of the cell; nothing where nothing is, and an earlier colour of ours is taken off.</param>
    public string? Marked(string? style, NoteGrade? grade)
    {
        var own = Whole(style);
        if (!Exist || own >= _fillOfStyle.Count || (grade is null && !_ours.Contains(_fillOfStyle[own])))
        {
            return style;
        }

        if (!_made.TryGetValue((own, grade), out var made))
        {
            _made[(own, grade)] = made = _fillOfStyle.Count + 1 + _made.Count;
        }

        return Digits(made);
    }

    /// <summary>Copies the part, with what was made.</summary>
    public void Write(Stream from, Stream to)
    {
        using var read = BoundedXml.Open(from);
        using var write = MarkedXml.Open(to);
        var (list, style) = (string.Empty, -1);
        var copies = _made.Keys.Select(static m => m.Style).Distinct().ToDictionary(static s => s, static _ => new List<(string Element, List<(string Name, string Value)> Attributes)>());
        while (read.Advance())
        {
            list = read.Depth == 1 && read.NodeType == XmlNodeType.Element ? read.LocalName : list;
            if (list is "fills" or "cellXfs" && read.Depth == 1 && read.NodeType == XmlNodeType.Element)
            {
                // How many there are may be left unsaid.
                write.CopyStart(read, static name => name != "count");
                if (read.IsEmptyElement)
                {
                    Append(list, read, write, copies);
                    write.WriteEndElement();
                }

                continue;
            }

            style += list == "cellXfs" && read.IsStart("xf") ? 1 : 0;
            if (list == "cellXfs" && read.Depth is 2 or 3 && read.NodeType == XmlNodeType.Element && copies.TryGetValue(style, out var copy) && read.LocalName is "xf" or "alignment" or "protection")
            {
                copy.Add((read.LocalName, Attributes(read)));
            }
            else if (list is "fills" or "cellXfs" && read.Depth == 1 && read.NodeType == XmlNodeType.EndElement)
            {
                Append(list, read, write, copies);
            }

            write.CopyNode(read);
        }
    }

    private void Append(string list, XmlReader read, XmlWriter write, Dictionary<int, List<(string Element, List<(string Name, string Value)> Attributes)>> copies)
    {
        var (prefix, main) = (read.Prefix, read.NamespaceURI);
        if (!Exist)
        {
            return;
        }

        if (list == "fills")
        {
            foreach (var colour in (ReadOnlySpan<string>)[ErrorColour, HintColour])
            {
                write.WriteStartElement(prefix, "fill", main);
                write.WriteStartElement(prefix, "patternFill", main);
                write.WriteAttributeString("patternType", "solid");
                write.WriteStartElement(prefix, "fgColor", main);
                write.WriteAttributeString("rgb", colour);
                write.WriteEndElement();
                write.WriteEndElement();
                write.WriteEndElement();
            }

            return;
        }

        write.WriteStartElement(prefix, "xf", main);
        write.WriteAttributeString("applyAlignment", "1");
        write.WriteStartElement(prefix, "alignment", main);
        write.WriteAttributeString("vertical", "top");
        write.WriteAttributeString("wrapText", "1");
        write.WriteEndElement();
        write.WriteEndElement();
        foreach (var ((style, grade), _) in _made.OrderBy(static m => m.Value))
        {
            foreach (var (element, attributes) in copies[style])
            {
                write.WriteStartElement(prefix, element, main);
                foreach (var (name, value) in attributes)
                {
                    write.WriteAttributeString(name, value);
                }

                if (element == "xf")
                {
                    write.WriteAttributeString("fillId", Digits(grade switch { null => 0, NoteGrade.Error => _fills, _ => _fills + 1 }));
                    write.WriteAttributeString("applyFill", "1");
                }
                else
                {
                    write.WriteEndElement();
                }
            }

            write.WriteEndElement();
        }
    }

    private static List<(string Name, string Value)> Attributes(XmlReader read)
    {
        var attributes = new List<(string, string)>();
        for (var more = read.MoveToFirstAttribute(); more; more = read.MoveToNextAttribute())
        {
            if (read.Prefix.Length == 0 && read.LocalName is not ("fillId" or "applyFill" or "xmlns"))
            {
                attributes.Add((read.LocalName, read.Value));
            }
        }

        read.MoveToElement();
        return attributes;
    }

    private static int Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : text is null ? 0 : int.MaxValue;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
