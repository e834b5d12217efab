namespace UnionGovernance.Papers.Blocks;

/// <summary>Where a page of its own begins: an attachment (附件), or the list of what is left to fill in.</summary>
/// <param name="Label">附件 and its number; empty where the page is no attachment.</param>
/// <param name="Title">The title of what stands on it.</param>
public sealed record PageBlock(string Label, string Title) : PaperBlock;
