namespace UnionGovernance.Storage;

/// <summary>Which union of a school, and which of its years.</summary>
/// <param name="Union">The school's name, and the college's if the union is a college's, as the record names it.</param>
/// <param name="Kind">Whom the union represents.</param>
/// <param name="Level">The union's level.</param>
/// <param name="AcademicYear">The calendar year in which the academic year begins.</param>
public sealed record UnionYear(string Union, UnionKind Kind, UnionLevel Level, int AcademicYear)
{
    /// <summary>The union and year of which a record speaks.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Its union and year.</returns>
    public static UnionYear Of(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.School, record.Kind, record.Level, record.AcademicYear);
    }

    /// <summary>Whether the union is a school's own, or one of its colleges', whose names begin with the school's.</summary>
    /// <param name="school">The school's name.</param>
    /// <returns>The answer.</returns>
    public bool IsOf(string school)
    {
        ArgumentNullException.ThrowIfNull(school);
        return Level == UnionLevel.School ? Union == school : Union.StartsWith(school, StringComparison.Ordinal) && Union != school;
    }

    internal void BeOf(string school)
    {
        if (!IsOf(school))
        {
            throw new ArgumentException($"{Union} is no union of {school}, whose store this is.");
        }
    }
}
