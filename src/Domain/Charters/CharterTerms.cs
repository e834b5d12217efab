using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Seals.Terms;
using UnionGovernance.Selections.Terms;

namespace UnionGovernance.Charters;

/// <summary>All that a charter settles: the numbers and choices from which its articles are written and on which congress, selection, study, appraisal, seal and local rules run.</summary>
/// <remarks>
/// What is not settled stands at its default, for which <see cref="CharterTerm.Option"/> gives the reason. Where a national rule binds, a term may be
/// stricter and not looser: <see cref="CharterReview"/> says which are.
/// </remarks>
public sealed record CharterTerms
{
    /// <summary>Whose union it is: a school's, or a college's. The school's name is empty while nobody has said it.</summary>
    public UnionName Name { get; init; } = new(string.Empty);

    /// <summary>Student union or graduate union.</summary>
    public UnionKind Kind { get; init; }

    /// <summary>School or college.</summary>
    public UnionLevel Level { get; init; }

    /// <summary>Whether a diploma college, whose students are 专科生 and of which none is recommended for postgraduate study.</summary>
    public bool DiplomaCollege { get; init; }

    /// <summary>The most staff, in heads, the number itself allowed; nothing for the national cap of the level.</summary>
    public int? Staff { get; init; }

    /// <summary>Why the school is large or has several campuses; given, the cap may be up to <see cref="School2023.LargeStaffCap"/> instead of <see cref="School2023.StaffCap"/>.</summary>
    public string? LargeGround { get; init; }

    /// <summary>The most presidium members, in heads, the number itself allowed; nothing for the national cap of the level.</summary>
    public int? Presidium { get; init; }

    /// <summary>The departments by name; empty where the charter leaves them to the presidium.</summary>
    public Sequence<string> Departments { get; init; } = [];

    /// <summary>The most staff of a college's union, in heads, as the school's charter has it; nothing for the national cap.</summary>
    public int? CollegeStaff { get; init; }

    /// <summary>The most presidium members of a college's union, in heads; nothing for the national cap.</summary>
    public int? CollegePresidium { get; init; }

    /// <summary>How many years a term of office lasts. Default 1, as the congress is yearly.</summary>
    public int TermYears { get; init; } = 1;

    /// <summary>Whether presidium members take turns as executive chair. By default they do.</summary>
    public bool RotatingChair { get; init; } = true;

    /// <summary>How many meet between congresses as standing committee (常任代表会议); nothing for none, the default. It elects no presidium.</summary>
    public int? StandingDelegates { get; init; }

    /// <summary>How many duty appraisals a year has. Default 2, one each term.</summary>
    public int Appraisals { get; init; } = 2;

    /// <summary>What is settled about the congress.</summary>
    public CongressTerms Congress { get; init; } = new();

    /// <summary>What is settled about selection.</summary>
    public SelectionTerms Selection { get; init; } = new();

    /// <summary>What is settled about study.</summary>
    public StudyTerms Study { get; init; } = new();

    /// <summary>What is settled about the appraisal.</summary>
    public AppraisalTerms Appraisal { get; init; } = new();

    /// <summary>What is settled about oversight.</summary>
    public OversightTerms Oversight { get; init; } = new();

    /// <summary>What is settled about the seal.</summary>
    public SealTerms Seal { get; init; } = new();

    /// <summary>The union's own goal for the satisfaction index, itself enough. Default one half, the least that may be called most students.</summary>
    public Share SatisfactionIndex { get; init; } = new(1, 2);

    /// <summary>What is settled about conditions that schools read in two ways.</summary>
    public Options Options { get; init; } = new();

    /// <summary>Whether the higher body approves the draft before the congress adopts it. By default it does.</summary>
    public bool ApprovedBeforeCongress { get; init; } = true;

    /// <summary>The most staff, in heads: the charter's number or the national cap.</summary>
    public int StaffCap => Staff ?? (Level == UnionLevel.School ? School2023.StaffCap : College2024.StaffCap);

    /// <summary>The most presidium members, in heads: the charter's number or the national cap.</summary>
    public int PresidiumCap => Presidium ?? (Level == UnionLevel.School ? School2023.PresidiumCap : College2024.PresidiumCap);

    /// <summary>Whether this charter, of a school, binds another: that of one of its colleges, of students or of graduates alike.</summary>
    /// <param name="other">The other charter.</param>
    /// <returns>Whether it does.</returns>
    public bool IsAbove(CharterTerms other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Level, other.Level) == (UnionLevel.School, UnionLevel.College) && (Name.School, Kind) == (other.Name.School, other.Kind);
    }
}
