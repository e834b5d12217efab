using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks.Writing;

/// <summary>A column to be written.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Width">Its width, in digits.</param>
internal sealed record DraftColumn(string Head, int Width)
{
    /// <summary>Whether it is hidden.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether it is ours to say.</summary>
    public bool Grey { get; init; }

    /// <summary>What may be chosen in every cell of it.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>What to fill in, shown to whoever stands on a cell.</summary>
    public string? Prompt { get; init; }
}
