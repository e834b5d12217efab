namespace UnionGovernance.Storage.Rows;

/// <summary>A file of a union's year, kept as the text that its writer gives.</summary>
internal abstract class TextRow
{
    public int Id { get; init; }

    /// <summary>The school to which the row belongs, and beyond which no query sees.</summary>
    public string School { get; private init; } = string.Empty;

    /// <summary>The college's name, empty for the school's own union: of two rows without a value a unique index would keep both.</summary>
    public string College { get; private init; } = string.Empty;

    public UnionKind Kind { get; private init; }

    public UnionLevel Level { get; private init; }

    public AcademicYear AcademicYear { get; private init; }

    public required string Text { get; set; }

    public int Version { get; set; }

    public required UnionYear Union
    {
        get => UnionOf(School, College, Kind, Level, AcademicYear);
        init => (School, College, Kind, Level, AcademicYear) = (value.Name.School, value.Name.College ?? string.Empty, value.Kind, value.Level, value.RequireYear());
    }

    /// <summary>The union and year that the columns name.</summary>
    public static UnionYear UnionOf(string school, string college, UnionKind kind, UnionLevel level, AcademicYear year) =>
        new(new(school, college.Length == 0 ? null : college), kind, level, year);
}
