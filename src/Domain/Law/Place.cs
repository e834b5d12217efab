namespace UnionGovernance.Law;

/// <summary>Where a provision stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Number">The number or heading printed there, such as 3（一）; nothing where none was seen, and with a question mark where it is inferred.</param>
public sealed record Place(Document Document, string? Number);
