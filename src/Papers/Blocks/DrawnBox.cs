namespace UnionGovernance.Papers.Blocks;

/// <summary>A box of a chart, in points from its upper left corner.</summary>
/// <param name="Left">From the left.</param>
/// <param name="Top">From the top.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Name">Its name, line by line.</param>
/// <param name="Below">What stands below the name, line by line.</param>
public sealed record DrawnBox(int Left, int Top, int Width, int Height, Sequence<string> Name, Sequence<string> Below)
{
    /// <summary>The middle of it, from the left.</summary>
    public int Middle => Left + (Width / 2);
}
