using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Storage.Verdicts;

/// <summary>What one rule found in one record, as the store keeps it beside the record: that it did, and by what it was judged. The evidence is made anew by whoever assesses the record.</summary>
public sealed record RecordVerdict
{
    /// <summary>The school.</summary>
    public required string School { get; init; }

    /// <summary>The college; nothing where the union is the school's own.</summary>
    public required string? College { get; init; }

    /// <summary>Whom the union represents.</summary>
    public required UnionKind Kind { get; init; }

    /// <summary>At which level it stands.</summary>
    public required UnionLevel Level { get; init; }

    /// <summary>The record's academic year.</summary>
    public required AcademicYear AcademicYear { get; init; }

    /// <summary>The id of the rule, or of the goal that the school set itself.</summary>
    public required string Rule { get; init; }

    /// <summary>The id of the edition by which the record was judged.</summary>
    public required string Edition { get; init; }

    /// <summary>The verdict. A database compares it as the verdicts compare.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The day judged at; nothing where no one day was said.</summary>
    public required LocalDate? Day { get; init; }

    /// <summary>Whether the record says itself as of when it is to be judged, if only within bounds.</summary>
    public required bool IsOwnDay { get; init; }

    /// <summary>The <see cref="Editions.RuleBook.Hash"/> of the book that judged.</summary>
    public required string BookHash { get; init; }

    /// <summary>The version of the library that judged, down to the build.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>Whether it was judged for this answer, because what the store keeps is of another book, version or day, or is nothing. No question can be asked about it.</summary>
    public bool IsJudgedAnew { get; init; }

    /// <summary>The union and year of the record.</summary>
    public UnionYear Union => new(new(School, College), Kind, Level, AcademicYear);
}
