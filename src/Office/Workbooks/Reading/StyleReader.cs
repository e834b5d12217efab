using System.Collections.Immutable;
using System.Globalization;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Reads which cell style shows numbers in which format.</summary>
internal static class StyleReader
{
    public static ImmutableArray<NumberFormat> Read(Stream? part, bool from1904)
    {
        if (part is null)
        {
            return [];
        }

        var formats = new Dictionary<int, NumberFormat>();
        var codes = new Dictionary<int, string>();
        var styles = ImmutableArray.CreateBuilder<NumberFormat>();
        var inCells = false;
        using var xml = BoundedXml.Open(part);
        while (xml.Advance())
        {
            if (xml.IsStart("numFmt"))
            {
                codes[Whole(xml.GetAttribute("numFmtId"))] = xml.GetAttribute("formatCode") is { Length: <= 255 } code ? code : "General";
            }
            else if (xml.LocalName == "cellXfs")
            {
                inCells = xml.IsStart("cellXfs") && !xml.IsEmptyElement;
            }
            else if (inCells && xml.IsStart("xf"))
            {
                var id = Whole(xml.GetAttribute("numFmtId"));
                if (!formats.TryGetValue(id, out var format))
                {
                    formats[id] = format = new(codes.GetValueOrDefault(id) ?? NumberFormat.BuiltIn(id), from1904);
                }

                styles.Add(format);
            }

            if (codes.Count + styles.Count > WorkbookBounds.Styles)
            {
                throw Unreadable.TooLarge("文件里的样式过多", "the file has too many styles");
            }
        }

        return styles.ToImmutable();
    }

    private static int Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;
}
