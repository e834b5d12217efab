namespace UnionGovernance.Oversight.Semesters;

/// <summary>How often the union's League branch studied in a semester.</summary>
/// <param name="Semester">The semester, with its days.</param>
/// <param name="Studies">How often, as entered.</param>
/// <param name="Asked">How often the charter asks; zero where it asks nothing.</param>
public sealed record SemesterLine(SemesterSet Semester, int Studies, int Asked)
{
    /// <summary>Whether the charter's number is still to be reached; exactly as often suffices.</summary>
    public bool IsShort => Studies < Asked;
}
