using NodaTime;

namespace UnionGovernance.Congresses;

/// <summary>The congresses, or assemblies of all students: when they were held, and what is known of the latest.</summary>
public sealed record Congress
{
    /// <summary>The number of the latest congress (第…次), that of <see cref="HeldOn"/>.</summary>
    public Fact<int> Number { get; init; }

    /// <summary>The term of the union whose presidium it elected (第…届学生会).</summary>
    public Fact<int> UnionTerm { get; init; }

    /// <summary>The days of all congresses, of each its first; "these at least" where others may have been held too.</summary>
    public Fact<Sequence<Fact<LocalDate>>> Dates { get; init; }

    /// <summary>The day of the latest congress; its first day, if it lasted several.</summary>
    public Fact<LocalDate> HeldOn { get; init; }

    /// <summary>The last day of the latest congress, where it lasted several.</summary>
    public Fact<LocalDate> HeldUntil { get; init; }

    /// <summary>Whether one was held in the record's academic year, up to the day of assessment. A no is a statement of its own, and no missing date.</summary>
    public Fact<bool> HeldThisYear { get; init; }

    /// <summary>Whether the congress was held in due form.</summary>
    public Fact<bool> InForm { get; init; }

    /// <summary>Delegates due, in heads.</summary>
    public Fact<int> Delegates { get; init; }

    /// <summary>The students whom the union represents, in heads: full-time undergraduates and diploma students for a student union, postgraduates for a graduate union.</summary>
    public Fact<int> StudentsRepresented { get; init; }

    /// <summary>Delegates by students represented.</summary>
    public Fact<Share> DelegateShare { get; init; }

    /// <summary>Delegates who are women, in heads.</summary>
    public Fact<int> WomenDelegates { get; init; }

    /// <summary>Delegates of ethnic minorities, in heads.</summary>
    public Fact<int> MinorityDelegates { get; init; }

    /// <summary>Delegates who are Party members, probationary ones included, in heads.</summary>
    public Fact<int> PartyMemberDelegates { get; init; }

    /// <summary>Delegates who are class officers, in heads.</summary>
    public Fact<int> ClassOfficerDelegates { get; init; }

    /// <summary>Delegates who are not cadres of the school's or a college's union, in heads.</summary>
    public Fact<int> NonCadreDelegates { get; init; }

    /// <summary>The share of delegates who are not cadres of the school's or a college's union.</summary>
    public Fact<Share> NonCadreShare { get; init; }

    /// <summary>How the delegates were elected.</summary>
    public Fact<DelegateElection> DelegatesElected { get; init; }

    /// <summary>Who elected the presidium.</summary>
    public Fact<ElectingBody> PresidiumElectedBy { get; init; }

    /// <summary>The seats in the presidium for which it was elected.</summary>
    public Fact<int> PresidiumSeats { get; init; }

    /// <summary>The candidates for the presidium, in heads.</summary>
    public Fact<int> PresidiumCandidates { get; init; }

    /// <summary>Who was elected to the presidium, in heads.</summary>
    public Fact<int> PresidiumElected { get; init; }

    /// <summary>Whether the Party organisation approved it beforehand.</summary>
    public Fact<bool> ApprovedByParty { get; init; }

    /// <summary>Whether the higher federation (for a college, the school's union) approved it beforehand.</summary>
    public Fact<bool> ApprovedByFederation { get; init; }

    /// <summary>Whether it was reported to the higher federation (for a college, the school's union) afterwards.</summary>
    public Fact<bool> ReportedToFederation { get; init; }
}
