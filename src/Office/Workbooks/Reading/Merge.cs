namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>A block of cells merged into one. All bounds are inclusive.</summary>
internal readonly record struct Merge(int Top, int Left, int Bottom, int Right)
{
    /// <returns>The block, or nothing for what is none.</returns>
    /// <param name="text">Such as A1:C2.</param>
    public static Merge? Of(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && CellAddress.Of(text.AsSpan(0, colon)) is { } from && CellAddress.Of(text.AsSpan(colon + 1)) is { } to && from.Row <= to.Row && from.Column <= to.Column
            ? new(from.Row, from.Column, to.Row, to.Column)
            : null;
    }
}
