using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office.References;

/// <summary>A school's own document as a layout: its page set-up, headers, footers and styles, found by the names that Word shows.</summary>
/// <remarks>
/// Nothing else of the document is taken: no text, macro, link, embedded object, numbering or field other than page numbers. Papers number their
/// parts themselves, so that a numbering of the document's styles would be printed beside theirs.
/// </remarks>
public sealed class ReferenceLayout
{
    private readonly ReferenceStyles _styles;
    private readonly Fonts? _fonts;
    private readonly DocumentFormat.OpenXml.Drawing.Theme? _theme;
    private readonly SectionProperties _section;
    private readonly ImmutableArray<(string Id, CleanPart Part)> _parts;
    private readonly bool _hasOwnFooter;

    internal ReferenceLayout(MainDocumentPart main)
    {
        var sections = main.Document?.Body?.Descendants<SectionProperties>().ToList() ?? [];
        var lacking = ImmutableArray.CreateBuilder<LackingPart>();
        Profile = LayoutProfile.Official;
        (_section, _parts) = PageSetup.Of(main, sections);
        _hasOwnFooter = _section.Elements<FooterReference>().Any();
        if (!IsPage(_section))
        {
            UseOfficialPage();
            lacking.Add(new(new("页面设置", "page set-up"), new("用 A4 和公文版式的页边距", "A4 with the margins of official papers")));
        }

        if (!_hasOwnFooter)
        {
            lacking.Add(new(new("页脚", "footer"), new("用公文版式的页码", "the page numbers of official papers")));
        }

        if (_parts.Sum(static p => p.Part.Untold) is > 0 and var untold)
        {
            lacking.Add(new(new($"{untold}张图片的替代文字", $"the alternative text of {untold} {(untold == 1 ? "picture" : "pictures")}"), new("读作“页眉（页脚）中的图片”", "\"a picture in the header (or footer)\" is read out, in Chinese")));
        }

        _styles = ReferenceStyles.Of(main.StyleDefinitionsPart?.Styles ?? new Styles(), WordStyles.Of(Profile));
        _fonts = (Fonts?)main.FontTablePart?.Fonts?.CloneNode(deep: true);
        _theme = (DocumentFormat.OpenXml.Drawing.Theme?)main.ThemePart?.Theme?.CloneNode(deep: true);
        Profile = Measured(Profile);
        HasEvenPages = !_hasOwnFooter || main.DocumentSettingsPart?.Settings?.GetFirstChild<EvenAndOddHeaders>() is { } even && even.Val?.Value != false;
        lacking.AddRange(_styles.Missing.Select(static r => new LackingPart(new($"样式“{r.Names[0]}”", $"style \"{r.Names[0]}\""), r.Instead)));
        Lacking = lacking.ToImmutable();
    }

    /// <summary>What the document lacks, and what papers have in its place.</summary>
    public ImmutableArray<LackingPart> Lacking { get; }

    /// <summary>The document's measures; what it does not say is as official papers have it.</summary>
    internal LayoutProfile Profile { get; }

    internal bool HasEvenPages { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="file">The bytes of a .docx, from whomever.</param>
    /// <returns>The layout, or the one sentence that says why the file is not read. It never throws on what the bytes hold.</returns>
    public static ReferenceReading Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ReferenceFile.Read(file);
    }

    /// <summary>Adds styles, headers and footers to a document.</summary>
    /// <returns>The page set-up, which ends the document.</returns>
    internal SectionProperties AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = (Styles)_styles.Styles.CloneNode(deep: true);
        if (_fonts is not null)
        {
            main.AddNewPart<FontTablePart>("fonts").Fonts = (Fonts)_fonts.CloneNode(deep: true);
        }

        if (_theme is not null)
        {
            main.AddNewPart<ThemePart>("theme").Theme = (DocumentFormat.OpenXml.Drawing.Theme)_theme.CloneNode(deep: true);
        }

        foreach (var (id, part) in _parts)
        {
            OpenXmlPart owner = part.Root is Header ? main.AddNewPart<HeaderPart>(id) : main.AddNewPart<FooterPart>(id);
            part.AddTo(owner);
            var root = part.Root.CloneNode(deep: true);
            if (owner is HeaderPart header)
            {
                header.Header = (Header)root;
            }
            else
            {
                ((FooterPart)owner).Footer = (Footer)root;
            }
        }

        var section = (SectionProperties)_section.CloneNode(deep: true);
        if (!_hasOwnFooter)
        {
            foreach (var footer in WordFooters.Add(main, Profile.PageNumber).Reverse())
            {
                section.PrependChild(footer);
            }
        }

        return section;
    }

    /// <summary>Gives every paragraph the style by the id that it has in the document.</summary>
    internal void Rename(MainDocumentPart main)
    {
        foreach (var root in main.FooterParts.Select(static f => (OpenXmlElement?)f.Footer).Where(_ => !_hasOwnFooter).Append(main.Document).OfType<OpenXmlElement>())
        {
            foreach (var style in root.Descendants<ParagraphStyleId>())
            {
                style.Val = _styles.IdOf(style.Val!.Value!);
            }

            foreach (var style in root.Descendants<RunStyle>())
            {
                style.Val = _styles.IdOf(style.Val!.Value!);
            }
        }
    }

    // A page that leaves no room for text is none.
    private static bool IsPage(SectionProperties section) =>
        section.GetFirstChild<PageSize>() is { Width.Value: <= 31_680 and var width, Height.Value: >= 5_000 and <= 31_680 }
        && section.GetFirstChild<PageMargin>() is { Left.Value: var left, Right.Value: var right, Top: not null, Bottom: not null }
        && (long)width - left - right >= 2_000;

    private void UseOfficialPage()
    {
        _section.RemoveAllChildren<PageSize>();
        _section.RemoveAllChildren<PageMargin>();
        OpenXmlElement[] page = [.. WordPaper.Page(Profile)];
        var last = _section.Elements<HeaderFooterReferenceType>().LastOrDefault();
        foreach (var said in page.Reverse())
        {
            if (last is null)
            {
                _section.PrependChild(said);
            }
            else
            {
                last.InsertAfterSelf(said);
            }
        }
    }

    // How many characters fill a line decides where the signature stands.
    private LayoutProfile Measured(LayoutProfile official)
    {
        var (size, margin) = (_section.GetFirstChild<PageSize>(), _section.GetFirstChild<PageMargin>());
        var measured = official with
        {
            PageWidth = (int)(size?.Width?.Value ?? (uint)official.PageWidth),
            PageHeight = (int)(size?.Height?.Value ?? (uint)official.PageHeight),
            Top = Math.Abs(margin?.Top?.Value ?? official.Top),
            Bottom = Math.Abs(margin?.Bottom?.Value ?? official.Bottom),
            Left = (int)(margin?.Left?.Value ?? (uint)official.Left),
            Right = (int)(margin?.Right?.Value ?? (uint)official.Right),
        };
        var half = _styles.Resolve(WordStyles.Body, static r => r.FontSize)?.Val?.Value
            ?? _styles.Styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val?.Value;
        var character = (int.TryParse(half, NumberStyles.None, CultureInfo.InvariantCulture, out var points) && points is >= 8 and <= 144 ? points : 20) * 10;
        var spacing = _styles.Resolve(WordStyles.Body, static r => r.Spacing)?.Val?.Value ?? 0;
        return measured with { CharactersInLine = Math.Max(10, measured.TextWidth / Math.Max(80, character + spacing)) };
    }
}
