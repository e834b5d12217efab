namespace UnionGovernance.Storage.Rows;

/// <summary>A school that keeps something here. The one table that is read across schools, and it holds names only.</summary>
internal sealed class SchoolRow
{
    public required string School { get; init; }
}
