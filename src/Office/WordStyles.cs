using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office;

/// <summary>The styles of a profile. Word knows its own styles by name, so headings carry Word's names.</summary>
internal static class WordStyles
{
    public const string Body = "Body";
    public const string Title = "Title";
    public const string Addressee = "Addressee";
    public const string First = "Heading1";
    public const string Second = "Heading2";
    public const string Signature = "SignatureLine";
    public const string Cell = "Cell";
    public const string AfterTable = "AfterTable";
    public const string PageNumber = "PageNumberLine";

    public static Styles Of(LayoutProfile p) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Faces(p, p.BodyFace), new Spacing { Val = p.CharacterSpacing }, Size(p.BodySize), SizeComplex(p.BodySize), new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Style("Normal", "Normal", null, new StyleParagraphProperties(SnapOff(), Lines(p.LinePitch), new Justification { Val = JustificationValues.Both }), Look(p, p.BodyFace, p.BodySize), isDefault: true),
        Style(Body, "Body Text", "Normal", new StyleParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = (2 * p.CharacterWidth).ToString(System.Globalization.CultureInfo.InvariantCulture) }), null),
        Style(Title, "Title", "Normal", new StyleParagraphProperties(new KeepNext(), SnapOff(), Lines(p.TitleSize * 14), new Justification { Val = JustificationValues.Center }), Look(p, p.TitleFace, p.TitleSize, spacing: 0)),
        Style(Addressee, "主送机关", "Normal", null, null),
        Style(First, "heading 1", Body, new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = 0 }), Look(p, p.FirstFace, p.BodySize)),
        Style(Second, "heading 2", Body, new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = 1 }), Look(p, p.SecondFace, p.BodySize)),
        Style(Signature, "落款", "Normal", new StyleParagraphProperties(new KeepLines(), new Justification { Val = JustificationValues.Left }), null),
        Style(Cell, "表格", "Normal", new StyleParagraphProperties(SnapOff(), new SpacingBetweenLines { Before = "20", After = "20", Line = "320", LineRule = LineSpacingRuleValues.AtLeast }, new Justification { Val = JustificationValues.Left }), Look(p, p.BodyFace, p.SmallSize - 4, spacing: 0)),
        Style(AfterTable, "表后", "Normal", new StyleParagraphProperties(SnapOff(), Lines(p.LinePitch / 4)), null),
        Style(PageNumber, "页码", "Normal", new StyleParagraphProperties(SnapOff(), new SpacingBetweenLines { Line = "300", LineRule = LineSpacingRuleValues.Exact }), Look(p, p.NumberFace, p.SmallSize, spacing: 0, latin: p.NumberFace)));

    private static Style Style(string id, string name, string? basedOn, StyleParagraphProperties? paragraph, StyleRunProperties? run, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        foreach (var part in new OpenXmlElement?[] { paragraph, run }.OfType<OpenXmlElement>())
        {
            style.Append(part);
        }

        return style;
    }

    private static StyleRunProperties Look(LayoutProfile p, string face, int size, int? spacing = null, string? latin = null) =>
        new(Faces(p, face, latin), SnapOff(), new Spacing { Val = spacing ?? p.CharacterSpacing }, Size(size), SizeComplex(size));

    private static RunFonts Faces(LayoutProfile p, string face, string? latin = null) =>
        new() { Ascii = latin ?? p.LatinFace, HighAnsi = latin ?? p.LatinFace, EastAsia = face, ComplexScript = latin ?? p.LatinFace };

    private static FontSize Size(int size) => new() { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static FontSizeComplexScript SizeComplex(int size) => new() { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static SnapToGrid SnapOff() => new() { Val = false };

    private static SpacingBetweenLines Lines(int pitch) =>
        new() { Line = pitch.ToString(System.Globalization.CultureInfo.InvariantCulture), LineRule = LineSpacingRuleValues.Exact };
}
