using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Reaching;

/// <summary>How far one college union reaches.</summary>
/// <param name="College">The college.</param>
/// <param name="StudentsPerStaff">Students for each staff member, as a part and a whole: 5200 of 22; unknown where a count is unknown, or where there is no staff.</param>
/// <param name="UpToCap">Staff that the cap still allows, in heads; 0 where it is reached or passed.</param>
/// <param name="InReach">Whether the union of a large college has as many staff as the cap allows, or named help; not applicable to a college that is not large.</param>
public sealed record ReachLine(CollegeUnion College, Fact<Share> StudentsPerStaff, Fact<int> UpToCap, Verdict InReach)
{
    /// <summary>The lines of a record, the colleges in its order.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The lines.</returns>
    public static ImmutableArray<ReachLine> Of(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Colleges.List.Select(Of)];
    }

    /// <summary>Students of the union's school for each of its college unions, and whether the roster names them all.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Students and colleges, as a part and a whole; unknown where a count is, or where colleges may be missing.</returns>
    public static Fact<Share> StudentsPerCollege(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var colleges = record.Colleges.List;
        return record.Colleges.IsComplete && colleges.Count > 0 && colleges.All(static c => c.Students.Known == Known.Given)
            && colleges.Sum(static c => (long)c.Students.Low) is <= int.MaxValue and var students
            ? Fact.Given(new Share((int)students, colleges.Count))
            : default;
    }

    private static ReachLine Of(CollegeUnion college) => new(
        college,
        college is { Students: { Known: Known.Given, Low: var students }, Staff: { Known: Known.Given, Low: > 0 and var staff } } ? Fact.Given(new Share(students, staff)) : default,
        college.Staff.Known is Known.Given or Known.Within
            ? Fact.Within(Math.Max(0, ReachRules.Cap - college.Staff.High), Math.Max(0, ReachRules.Cap - college.Staff.Low))
            : default,
        ReachRules.InReach.Judge(college));
}
