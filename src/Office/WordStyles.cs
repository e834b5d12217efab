using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>The styles of a profile. Word knows its own styles by name, so headings carry Word's names.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string Body = "Body";
    public const string Title = "Title";
    public const string Addressee = "Addressee";
    public const string Chapter = "Chapter";
    public const string First = "Heading1";
    public const string Second = "Heading2";
    public const string Third = "Heading3";
    public const string Fourth = "Heading4";
    public const string AttachmentNote = "AttachmentNote";
    public const string AttachmentLabel = "AttachmentLabel";
    public const string Signature = "SignatureLine";
    public const string Cell = "Cell";
    public const string Strong = "Strong";
    public const string Mark = "MarkOrBox";
    public const string AfterTable = "AfterTable";
    public const string PageNumber = "PageNumberLine";
    public const string Letterhead = "LetterheadMark";
    public const string LetterheadNumber = "LetterheadNumber";
    public const string Adoption = "Adoption";
    public const string Colophon = "ColophonLine";

    private const string Red = "FF0000";

    /// <summary>The style of a heading below the title. A chapter of a charter (第一章　总则) stands in the middle.</summary>
    public static string OfHeading(HeadingBlock heading) => heading.Level switch
    {
        <= 2 when heading.Text.StartsWith('第') && heading.Text.Contains("章　", StringComparison.Ordinal) => Chapter,
        <= 2 => First,
        3 => Second,
        4 => Third,
        _ => Fourth,
    };

    /// <summary>The room between a table and the text below it.</summary>
    public static string AboveText(LayoutProfile p) => Text(p.LinePitch / 4);

    public static Styles Of(LayoutProfile p) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Faces(p, p.BodyFace), new Spacing { Val = p.CharacterSpacing }, Size(p.BodySize), SizeComplex(p.BodySize), new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Style(Normal, "Normal", null, new(SnapOff(), Lines(p.LinePitch), new Justification { Val = JustificationValues.Both }), Look(p, p.BodyFace, p.BodySize), isDefault: true),
        Style(Body, "Body Text", Normal, new(new Indentation { FirstLineChars = 200, FirstLine = Text(2 * p.CharacterWidth) }), null),
        Style(Title, "Title", Normal, new(new KeepNext(), SnapOff(), Lines(Math.Max(p.LinePitch, p.TitleSize * 12)), new Justification { Val = JustificationValues.Center }), Look(p, p.TitleFace, p.TitleSize, spacing: 0)),
        Style(Adoption, "题下注", Normal, new(new Justification { Val = JustificationValues.Center }), Look(p, p.SecondFace, p.BodySize)),
        Style(Addressee, "主送机关", Normal, null, null),
        Style(Chapter, "章名", Normal, new(new KeepNext(), new Justification { Val = JustificationValues.Center }, new OutlineLevel { Val = 0 }), Look(p, p.FirstFace, p.BodySize)),
        Style(First, "heading 1", Body, new(new KeepNext(), new OutlineLevel { Val = 0 }), Look(p, p.FirstFace, p.BodySize)),
        Style(Second, "heading 2", Body, new(new KeepNext(), new OutlineLevel { Val = 1 }), Look(p, p.SecondFace, p.BodySize)),
        Style(Third, "heading 3", Body, new(new KeepNext(), new OutlineLevel { Val = 2 }), Look(p, p.BodyFace, p.BodySize, bold: p.BoldThirdLevel)),
        Style(Fourth, "heading 4", Body, new(new KeepNext(), new OutlineLevel { Val = 3 }), Look(p, p.BodyFace, p.BodySize)),
        Style(AttachmentNote, "附件说明", Normal, new(new KeepLines()), null),
        Style(AttachmentLabel, "附件序号", Normal, new(new KeepNext()), Look(p, p.FirstFace, p.BodySize)),
        Style(Signature, "落款", Normal, new(new KeepLines(), new Justification { Val = JustificationValues.Left }), null),
        Style(Cell, "表格", Normal, new(SnapOff(), new SpacingBetweenLines { Before = "20", After = "20", Line = "320", LineRule = LineSpacingRuleValues.AtLeast }, new Justification { Val = JustificationValues.Left }), Look(p, p.BodyFace, p.CellSize, spacing: 0)),
        Style(AfterTable, "表后", Normal, new(SnapOff(), Lines(p.LinePitch / 4)), null),
        Style(PageNumber, "页码", Normal, new(SnapOff(), Lines(300)), Look(p, p.NumberFace, p.SmallSize, spacing: 0, latin: p.NumberFace)),
        Style(Letterhead, "发文机关标志", Normal, new(SnapOff(), new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = JustificationValues.Center }), Look(p, p.TitleFace, p.TitleSize, spacing: 0, colour: Red)),
        Style(LetterheadNumber, "发文字号", Normal, new(new Justification { Val = JustificationValues.Center }), null),
        Style(Colophon, "版记", Normal, new(SnapOff(), Lines(460), new Justification { Val = JustificationValues.Left }), Look(p, p.BodyFace, p.SmallSize, spacing: 0)),
        new Style(new StyleName { Val = "Strong" }, new PrimaryStyle(), new StyleRunProperties(Faces(p, p.FirstFace))) { Type = StyleValues.Character, StyleId = Strong },

        // Where the face is not installed, a program takes another by the language, and by which of the two it takes a box at the beginning of a line to be in.
        new Style(new StyleName { Val = "勾和框" }, new PrimaryStyle(), new StyleRunProperties(Faces(p, p.BodyFace, WordFaces.Named(p.BodyFace, p)), new Languages { Val = "zh-CN", EastAsia = "zh-CN" })) { Type = StyleValues.Character, StyleId = Mark });

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

    private static StyleRunProperties Look(LayoutProfile p, string face, int size, int? spacing = null, string? latin = null, bool bold = false, string? colour = null)
    {
        var look = new StyleRunProperties(Faces(p, face, latin));
        if (bold)
        {
            look.Append(new Bold());
        }

        look.Append(SnapOff());
        if (colour is not null)
        {
            look.Append(new Color { Val = colour });
        }

        look.Append(new Spacing { Val = spacing ?? p.CharacterSpacing }, Size(size), SizeComplex(size));
        return look;
    }

    private static RunFonts Faces(LayoutProfile p, string face, string? latin = null) =>
        new() { Ascii = latin ?? p.LatinFace, HighAnsi = latin ?? p.LatinFace, EastAsia = WordFaces.Named(face, p), ComplexScript = latin ?? p.LatinFace };

    private static FontSize Size(int size) => new() { Val = Text(size) };

    private static FontSizeComplexScript SizeComplex(int size) => new() { Val = Text(size) };

    private static SnapToGrid SnapOff() => new() { Val = false };

    private static SpacingBetweenLines Lines(int pitch) => new() { Line = Text(pitch), LineRule = LineSpacingRuleValues.Exact };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
