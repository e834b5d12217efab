namespace UnionGovernance.Showcase;

/// <summary>Where a paper can be had as a file.</summary>
/// <param name="Page">The address of its page.</param>
/// <param name="Query">What the page was asked, with its question mark; empty for nothing.</param>
internal sealed record PaperLinks(string Page, string Query);
