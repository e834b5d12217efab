namespace UnionGovernance.Storage.Writing;

/// <summary>Where a row of a list stands.</summary>
/// <param name="School">The school to which it belongs.</param>
/// <param name="Record">The record under which it stands.</param>
/// <param name="Position">Its place in the list.</param>
internal readonly record struct RowPlace(string School, int Record = 0, int Position = 0);
