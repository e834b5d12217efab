namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>How large a workbook may be. Each bound is inclusive; what exceeds one is refused before it costs anything.</summary>
internal static class WorkbookBounds
{
    /// <summary>All parts of a file together, in bytes, as the file declares them.</summary>
    public const long Total = 200_000_000;

    /// <summary>One part that is read, in bytes: some 100,000 rows of a roster.</summary>
    public const long Part = 80_000_000;

    /// <summary>The lists of parts and of relationships, in bytes.</summary>
    public const long List = 1_000_000;

    /// <summary>How many times smaller a part may be packed, beyond <see cref="PackedFreely"/> bytes.</summary>
    public const int Ratio = 100;

    /// <summary>Up to here a part may be packed as small as it likes.</summary>
    public const long PackedFreely = 10_000_000;

    /// <summary>Parts in a file.</summary>
    public const int Parts = 5_000;

    /// <summary>Columns that are read.</summary>
    public const int Columns = 60;

    /// <summary>Rows of a sheet, by their numbers.</summary>
    public const int Rows = 200_000;

    /// <summary>Empty rows after which a sheet is taken to have ended.</summary>
    public const int EmptyRows = 500;

    /// <summary>Characters in one cell, as Excel has it.</summary>
    public const int CellText = 32_767;

    /// <summary>Cells with something in them, in one workbook: 50,000 students in 16 columns.</summary>
    public const int Cells = 800_000;

    /// <summary>Characters of all texts of one workbook: 50,000 students at 100 each.</summary>
    public const int Text = 5_000_000;

    /// <summary>Bytes from one opening bracket of a part to the next: no tag and no text is longer.</summary>
    public const int Between = 1_048_576;

    /// <summary>Levels of elements within each other.</summary>
    public const int Depth = 64;

    /// <summary>Different names of elements and attributes in one part.</summary>
    public const int Names = 2_000;

    /// <summary>Sheets of a workbook.</summary>
    public const int Sheets = 200;

    /// <summary>Cell styles and number formats.</summary>
    public const int Styles = 70_000;
}
