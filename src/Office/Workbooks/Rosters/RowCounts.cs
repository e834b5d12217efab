namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What became of the rows of a sheet that are not empty. The four parts add up to them all.</summary>
/// <param name="Above">Titles and heads, down to the last row of the head.</param>
/// <param name="Usable">People who can be used.</param>
/// <param name="ToMend">People who cannot be used until an error is mended.</param>
/// <param name="Skipped">Rows passed over, each with a note.</param>
public sealed record RowCounts(int Above, int Usable, int ToMend, int Skipped)
{
    /// <summary>All rows that are not empty.</summary>
    public int NotEmpty => Above + Usable + ToMend + Skipped;

    /// <summary>The counts in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? $"有内容的 {NotEmpty} 行：标题和表头 {Above} 行，可用 {Usable} 行，需改 {ToMend} 行，跳过 {Skipped} 行"
        : $"{NotEmpty} rows that are not empty: {Above} of titles and heads, {Usable} usable, {ToMend} to mend, {Skipped} passed over";

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
