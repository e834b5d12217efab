using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>An organisation chart as a drawing in Word: a group of boxes and lines, which are told in words to whoever does not see them.</summary>
internal static class WordChart
{
    private const int EmuPerPoint = 12700;

    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """;

    /// <summary>The paragraph that holds the drawing; whoever cannot draw it reads its description.</summary>
    /// <param name="chart">The chart.</param>
    public static WordParagraph Of(ChartBlock chart)
    {
        var drawing = chart.Draw();
        var (description, width, height) = (WebUtility.HtmlEncode(chart.Description), Emu(drawing.Width), Emu(drawing.Height));
        var extent = $"cx=\"{width}\" cy=\"{height}\"";
        return new($"""
            <w:p {Namespaces}><w:pPr><w:pStyle w:val="{WordStyles.Normal}"/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="组织机构图" descr="{description}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/><a:chExt {extent}/></a:xfrm></wpg:grpSpPr>{string.Concat(drawing.Lines.Select(Line))}{string.Concat(drawing.Boxes.Select(Box))}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t>{description}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """);
    }

    private static string Line(DrawnLine line) =>
        $"""<wps:wsp><wps:cNvCnPr/><wps:spPr>{Place(line.FromLeft, line.FromTop, line.ToLeft - line.FromLeft, line.ToTop - line.FromTop)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{Stroke}</wps:spPr><wps:bodyPr/></wps:wsp>""";

    private static string Box(DrawnBox box) =>
        $"""<wps:wsp><wps:cNvSpPr/><wps:spPr>{Place(box.Left, box.Top, box.Width, box.Height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>{Stroke}</wps:spPr><wps:txbx><w:txbxContent>{string.Concat(box.Name.Select(static t => Text(t, bold: true)))}{string.Concat(box.Below.Select(static t => Text(t, bold: false)))}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp>""";

    private const string Stroke = """<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>""";

    private static string Place(int left, int top, int width, int height) =>
        $"""<a:xfrm><a:off x="{Emu(left)}" y="{Emu(top)}"/><a:ext cx="{Emu(width)}" cy="{Emu(height)}"/></a:xfrm>""";

    private static string Text(string text, bool bold)
    {
        var size = ((int)(2 * ChartDrawing.CharacterSize)).ToString(CultureInfo.InvariantCulture);
        var height = (20 * ChartDrawing.LineHeight).ToString(CultureInfo.InvariantCulture);
        return $"""<w:p><w:pPr><w:pStyle w:val="{WordStyles.Normal}"/><w:spacing w:line="{height}" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>{(bold ? "<w:b/>" : string.Empty)}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr><w:t>{WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>""";
    }

    private static string Emu(int points) => (points * EmuPerPoint).ToString(CultureInfo.InvariantCulture);
}
