namespace UnionGovernance.Papers.Blocks;

/// <summary>The signature (落款): the organ, if it is named, and the date.</summary>
/// <param name="Lines">The lines, from the top.</param>
public sealed record SignatureBlock(Sequence<string> Lines) : PaperBlock;
