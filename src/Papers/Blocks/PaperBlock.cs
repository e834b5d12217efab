namespace UnionGovernance.Papers.Blocks;

/// <summary>One block of a paper, whatever form it is written in.</summary>
public abstract record PaperBlock;
