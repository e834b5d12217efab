using System.Collections.Immutable;
using System.Globalization;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Reads in which format a cell style shows numbers, and whether it strikes out.</summary>
internal static class StyleReader
{
    public static ImmutableArray<CellLook> Read(Stream? part, bool from1904)
    {
        if (part is null)
        {
            return [];
        }

        var formats = new Dictionary<int, NumberFormat>();
        var codes = new Dictionary<int, string>();
        var fonts = new List<bool>();
        var styles = ImmutableArray.CreateBuilder<CellLook>();
        var (inFonts, inCells) = (false, false);
        using var xml = BoundedXml.Open(part);
        while (xml.Advance())
        {
            if (xml.IsStart("numFmt"))
            {
                codes[Whole(xml.GetAttribute("numFmtId"))] = xml.GetAttribute("formatCode") is { Length: <= 255 } code ? code : "General";
            }
            else if (xml.LocalName == "fonts")
            {
                inFonts = xml.IsStart("fonts") && !xml.IsEmptyElement;
            }
            else if (inFonts && xml.IsStart("font"))
            {
                fonts.Add(false);
            }
            else if (inFonts && fonts.Count > 0 && xml.IsStart("strike"))
            {
                fonts[^1] = xml.IsOn();
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

                var font = Whole(xml.GetAttribute("fontId"));
                styles.Add(new(format, font < fonts.Count && fonts[font]));
            }

            if (codes.Count + fonts.Count + styles.Count > WorkbookBounds.Styles)
            {
                throw Unreadable.TooLarge("文件里的样式过多", "the file has too many styles");
            }
        }

        return styles.ToImmutable();
    }

    private static int Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;
}
