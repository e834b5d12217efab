namespace UnionGovernance.Years;

/// <summary>A line that was taken, and of which something is to be asked.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">What to ask.</param>
public sealed record DoubtedLine(YearLine Line, Words Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;
}
