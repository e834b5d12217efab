namespace UnionGovernance.Papers;

/// <summary>In what people enter the facts that papers are written from.</summary>
public enum Entry
{
    /// <summary>In pages that ask for them. Where <see cref="PaperSources.Workbook"/> is given, its cell is told beside the page's question.</summary>
    Pages,

    /// <summary>In files.</summary>
    Files,

    /// <summary>In a workbook, whose cells <see cref="PaperSources.Workbook"/> tells. What no workbook has is entered in files.</summary>
    Workbook,
}
