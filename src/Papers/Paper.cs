using System.Collections.Immutable;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Papers;

/// <summary>A paper fit to sign, or to fill in where it says 〔待填〕.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Markdown">Its text in the papers' Markdown.</param>
/// <param name="Html">The same text as HTML, without head or style; written from the same document tree.</param>
/// <param name="Blocks">The same text block by block, from the same tree, for whoever writes it in another form.</param>
/// <param name="Blanks">What is left to fill in, in the order of the list at its end.</param>
public sealed record Paper(string Title, string Markdown, string Html, ImmutableArray<PaperBlock> Blocks, ImmutableArray<Blank> Blanks);
