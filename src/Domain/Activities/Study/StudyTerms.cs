namespace UnionGovernance.Activities.Study;

/// <summary>What a school's charter settles about study. Each term stands at its default until the charter says otherwise.</summary>
public sealed record StudyTerms
{
    /// <summary>The calendar months in which the staff are to study, 1 for January. By default the teaching months: September to December and March to June.</summary>
    public Sequence<int> Months { get; init; } = [9, 10, 11, 12, 3, 4, 5, 6];

    /// <summary>The least number of meetings in such a month. Default 1.</summary>
    public int PerMonth { get; init; } = 1;

    /// <summary>The least number of times that the union's League branch studies in a semester; none is asked by default.</summary>
    public int? BranchPerSemester { get; init; }
}
