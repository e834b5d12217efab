using NodaTime;

namespace UnionGovernance.Congresses;

/// <summary>The latest congress, or assembly of all students.</summary>
public sealed record Congress
{
    /// <summary>The day of the latest congress; its first day, if it lasted several.</summary>
    public Fact<LocalDate> HeldOn { get; init; }

    /// <summary>Whether the congress was held in due form.</summary>
    public Fact<bool> InForm { get; init; }

    /// <summary>Delegates due, in heads.</summary>
    public Fact<int> Delegates { get; init; }

    /// <summary>The students whom the union represents, in heads: full-time undergraduates and diploma students for a student union, postgraduates for a graduate union.</summary>
    public Fact<int> StudentsRepresented { get; init; }

    /// <summary>Delegates by students represented.</summary>
    public Fact<Share> DelegateShare { get; init; }

    /// <summary>The share of delegates who are not cadres of the school's or a college's union.</summary>
    public Fact<Share> NonCadreShare { get; init; }

    /// <summary>How the delegates were elected.</summary>
    public Fact<DelegateElection> DelegatesElected { get; init; }

    /// <summary>Who elected the presidium.</summary>
    public Fact<ElectingBody> PresidiumElectedBy { get; init; }

    /// <summary>Whether the Party organisation approved it beforehand.</summary>
    public Fact<bool> ApprovedByParty { get; init; }

    /// <summary>Whether the higher federation (for a college, the school's union) approved it beforehand.</summary>
    public Fact<bool> ApprovedByFederation { get; init; }

    /// <summary>Whether it was reported to the higher federation (for a college, the school's union) afterwards.</summary>
    public Fact<bool> ReportedToFederation { get; init; }
}
