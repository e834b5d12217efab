namespace UnionGovernance.Papers.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text.</param>
public sealed record ParagraphBlock(Sequence<Run> Runs) : PaperBlock
{
    /// <summary>Its text, whatever its look.</summary>
    public string Text => string.Concat(Runs.Select(static r => r.Text));
}
