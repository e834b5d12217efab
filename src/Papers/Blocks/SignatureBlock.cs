namespace UnionGovernance.Papers.Blocks;

/// <summary>The signature (落款): the organ, if it is named, and the date.</summary>
/// <param name="Lines">The lines, from the top.</param>
/// <param name="Sealed">Whether the organ sets its seal (公章) on it, which wants room and another place on the page.</param>
public sealed record SignatureBlock(Sequence<string> Lines, bool Sealed = false) : PaperBlock;
