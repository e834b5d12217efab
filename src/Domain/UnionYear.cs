using NodaTime;

namespace UnionGovernance;

/// <summary>One union in one academic year: what a record, a congress's proceedings and a year's acts are about.</summary>
/// <param name="Name">Whose union it is.</param>
/// <param name="Kind">Whom it represents.</param>
/// <param name="Level">At which level of the school it stands.</param>
/// <param name="Year">The academic year; nothing where nobody states it. Such a record can be read, and be assessed by an edition that it names; nobody keeps it, and there are no proceedings and no history of it.</param>
/// <remarks>A charter and a seal's register outlive a year: they are known by <paramref name="Name"/> and <paramref name="Kind"/>.</remarks>
public sealed record UnionYear(UnionName Name, UnionKind Kind, UnionLevel Level, AcademicYear? Year)
{
    /// <summary>The union's whole name as papers write it: 虚构大学学生会.</summary>
    public string Title => Name.Of(Kind);

    /// <summary>The academic year, for what cannot be without one: proceedings, a history, whatever a store keeps.</summary>
    /// <returns>The year.</returns>
    /// <exception cref="InvalidOperationException">Nobody states it.</exception>
    public AcademicYear RequireYear() => Year ?? throw new InvalidOperationException($"Nobody states of which academic year {Title} is meant.");

    /// <summary>Whether a day is known to be one of its academic year.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; no while nobody states the year.</returns>
    public bool Contains(LocalDate day) => Year is { } year && year.Contains(day);

    /// <summary>The academic year as a paper or a page writes it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The year, or that nobody states it.</returns>
    public string ShowYear(Language language) => Year is { } year ? year.Show(language) : language == Language.Chinese ? "学年未说明" : "academic year not stated";

    /// <summary>Whether it is the same union, whatever the year.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The answer.</returns>
    public bool IsTheSameUnionAs(UnionYear other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Year = other.Year } == other;
    }
}
