namespace UnionGovernance.Papers.Blocks;

/// <summary>An organisation chart (组织机构图): bodies in rows, each row below the one to which it answers.</summary>
/// <param name="Rows">The rows, from the top; the first has one box.</param>
public sealed record ChartBlock(Sequence<Sequence<ChartBox>> Rows) : PaperBlock
{
    /// <summary>What the picture shows, in words, for whoever does not see it.</summary>
    public string Description => string.Join('；', Rows.Select(static r => string.Join('、', r.Select(static b => b.Below.Length == 0 ? b.Name : $"{b.Name}（{b.Below}）"))));

    /// <summary>The chart as a drawing of boxes and lines.</summary>
    /// <returns>The drawing, as wide as the text of a page; the same chart gives the same drawing.</returns>
    public ChartDrawing Draw() => ChartDrawing.Of(this);
}
