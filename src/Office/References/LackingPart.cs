namespace UnionGovernance.Office.References;

/// <summary>Something that a reference document lacks.</summary>
/// <param name="Name">What, by the name that Word shows: of a style, or of a part of the page set-up.</param>
/// <param name="Instead">What papers have in its place.</param>
public sealed record LackingPart(Words Name, Words Instead);
