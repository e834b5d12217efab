namespace UnionGovernance.Selections;

/// <summary>Who serves: figures on the staff, where there is no roster.</summary>
public sealed record Eligibility
{
    /// <summary>Staff who are neither Party members, probationary ones included, nor League members, in heads.</summary>
    public Fact<int> NotPartyOrLeague { get; init; }

    /// <summary>Staff bound by the rank rule who are outside the first 30 % of their major over each of the three windows, in heads.</summary>
    public Fact<int> OutsideRank { get; init; }

    /// <summary>Staff with a failed course, in heads. Whether first-years are counted is an option.</summary>
    public Fact<int> WithFailedCourse { get; init; }

    /// <summary>Staff with a failed required course (必修课), in heads, where only those were looked at. What the others brought is then unknown: there are as many with a failed course, or more.</summary>
    public Fact<int> WithFailedRequiredCourse { get; init; }

    /// <summary>The share of school staff who come from college unions.</summary>
    public Fact<Share> FromCollegeUnions { get; init; }
}
