namespace UnionGovernance.Storage.Kept;

/// <summary>A file of a union's year, kept as the text that its writer gives.</summary>
internal abstract class KeptText
{
    public int Id { get; init; }

    /// <summary>The school to which the row belongs, and beyond which no query sees.</summary>
    public required string School { get; init; }

    /// <summary>The school's name, and the college's if the union is a college's.</summary>
    public required string College { get; init; }

    public required UnionKind Kind { get; init; }

    public required UnionLevel Level { get; init; }

    public required int AcademicYear { get; init; }

    public required string Text { get; set; }

    public int Version { get; set; }

    public UnionYear Year => new(new(School, College.Length == 0 ? null : College), Kind, Level, new(AcademicYear));
}
