namespace UnionGovernance;

/// <summary>One union in one academic year: what a record, a congress's proceedings and a year's acts are about.</summary>
/// <param name="Name">Whose union it is.</param>
/// <param name="Kind">Whom it represents.</param>
/// <param name="Level">At which level of the school it stands.</param>
/// <param name="Year">The academic year.</param>
/// <remarks>A charter and a seal's register outlive a year: they are known by <paramref name="Name"/> and <paramref name="Kind"/>.</remarks>
public sealed record UnionYear(UnionName Name, UnionKind Kind, UnionLevel Level, AcademicYear Year)
{
    /// <summary>The union's whole name as papers write it: 虚构大学学生会.</summary>
    public string Title => Name.Of(Kind);

    /// <summary>Whether it is the same union, whatever the year.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The answer.</returns>
    public bool IsTheSameUnionAs(UnionYear other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Year = other.Year } == other;
    }
}
