using System.Linq.Expressions;

namespace UnionGovernance.Storage.Rows;

/// <summary>A row without its text.</summary>
internal sealed record Listing(string School, string College, UnionKind Kind, UnionLevel Level, AcademicYear AcademicYear, int Version, string Name)
{
    public UnionYear Union => TextRow.UnionOf(School, College, Kind, Level, AcademicYear);

    /// <summary>What is known by its union's year alone.</summary>
    public static Expression<Func<TRow, Listing>> Of<TRow>()
        where TRow : TextRow =>
        static r => new(r.School, r.College, r.Kind, r.Level, r.AcademicYear, r.Version, string.Empty);
}
