namespace UnionGovernance.Papers.Blocks;

/// <summary>Who adopted a paper and when (题注), in brackets below its title.</summary>
/// <param name="Text">As it stands there, brackets included.</param>
public sealed record AdoptionBlock(string Text) : PaperBlock;
