namespace UnionGovernance.Office;

/// <summary>How a paper is laid out. Lengths are in twentieths of a point (twips), sizes in half points.</summary>
/// <remarks>
/// <see cref="Official"/> follows GB/T 9704-2012 (党政机关公文格式), which binds Party and state organs and which others may follow: it is offered
/// as a layout, never as a legal claim, and draws no red letterhead unless it is asked for. What the standard leaves open, and what schools
/// do otherwise, is a house choice and stands here.
/// </remarks>
public sealed record LayoutProfile
{
    /// <summary>The layout of official papers: A4, 22 lines of 28 characters a page.</summary>
    public static LayoutProfile Official { get; } = new();

    /// <summary>A plain layout: narrower margins, smaller type, lines at one and a half.</summary>
    public static LayoutProfile Plain { get; } = new()
    {
        Top = 1440,
        Bottom = 1440,
        Left = 1440,
        Right = 1440,
        LinePitch = 420,
        CharacterSpacing = 0,
        BodySize = 24,
        TitleSize = 36,
        TitleFace = "黑体",
        BodyFace = "宋体",
        SecondFace = "宋体",
        CharactersInLine = 37,
    };

    /// <summary>The page's width: A4.</summary>
    public int PageWidth { get; init; } = 11906;

    /// <summary>The page's height: A4.</summary>
    public int PageHeight { get; init; } = 16838;

    /// <summary>天头, 37 mm.</summary>
    public int Top { get; init; } = 2098;

    /// <summary>The margin below the text, 35 mm.</summary>
    public int Bottom { get; init; } = 1984;

    /// <summary>订口, 28 mm.</summary>
    public int Left { get; init; } = 1587;

    /// <summary>The margin at the right, 26 mm.</summary>
    public int Right { get; init; } = 1474;

    /// <summary>From one line to the next, exactly. 579 is the greatest at which 22 lines fit 225 mm.</summary>
    public int LinePitch { get; init; } = 579;

    /// <summary>Added to every character. 28 of them at 16 points need six less each.</summary>
    public int CharacterSpacing { get; init; } = -6;

    /// <summary>How many characters fill a line.</summary>
    public int CharactersInLine { get; init; } = 28;

    /// <summary>The size of the text, 三号.</summary>
    public int BodySize { get; init; } = 32;

    /// <summary>The size of the title, 二号.</summary>
    public int TitleSize { get; init; } = 44;

    /// <summary>The size of page numbers and of the colophon, 四号.</summary>
    public int SmallSize { get; init; } = 28;

    /// <summary>The size of tables, 小四.</summary>
    public int CellSize { get; init; } = 24;

    /// <summary>The face of the title.</summary>
    public string TitleFace { get; init; } = "方正小标宋简体";

    /// <summary>The face of the text.</summary>
    public string BodyFace { get; init; } = "仿宋";

    /// <summary>The face of the first level of headings: 一、</summary>
    public string FirstFace { get; init; } = "黑体";

    /// <summary>The face of the second level of headings: （一）</summary>
    public string SecondFace { get; init; } = "楷体";

    /// <summary>The face of page numbers.</summary>
    public string NumberFace { get; init; } = "宋体";

    /// <summary>The face of Latin letters and figures.</summary>
    public string LatinFace { get; init; } = "Times New Roman";

    /// <summary>The most characters of a line of the title; at least 2.</summary>
    public int TitleLine { get; init; } = 18;

    /// <summary>Whether 仿宋 and 楷体 go by their names of old, 仿宋_GB2312 and 楷体_GB2312, which many schools ask for by name.</summary>
    /// <remarks>Those faces lack rare characters of personal names (喆 珺 翀), which is why it is not the default.</remarks>
    public bool Gb2312Faces { get; init; }

    /// <summary>Whether the third level of headings (1.) is bold. The standard sets it as the text; many schools set it bold.</summary>
    public bool BoldThirdLevel { get; init; }

    /// <summary>Where the page number stands.</summary>
    public PageNumberPlace PageNumber { get; init; } = PageNumberPlace.Outside;

    /// <summary>The red letterhead; nothing, unless it is asked for.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>The same layout on a page turned sideways: what is bound at the left stands at the top.</summary>
    /// <returns>The layout; its characters are as wide.</returns>
    public LayoutProfile Sideways() => this with
    {
        PageWidth = PageHeight,
        PageHeight = PageWidth,
        Top = Left,
        Right = Top,
        Bottom = Right,
        Left = Bottom,
        CharactersInLine = (PageHeight - Top - Bottom) / CharacterWidth,
    };

    /// <summary>The width of the text.</summary>
    public int TextWidth => PageWidth - Left - Right;

    /// <summary>The width of one character with its spacing.</summary>
    public int CharacterWidth => TextWidth / CharactersInLine;
}
