using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Votes;

/// <summary>Whether enough are present.</summary>
/// <param name="Verdict">Undetermined while due or present is unknown; where nobody is due, nobody can decide, and it is not met.</param>
/// <param name="Due">Those due, in heads.</param>
/// <param name="Present">Those present, in heads.</param>
/// <param name="Needed">The least number present, in heads; nothing while those due are unknown.</param>
public sealed record Quorum(Verdict Verdict, int? Due, int? Present, int? Needed)
{
    /// <summary>Judges an attendance.</summary>
    /// <param name="attendance">Due and present.</param>
    /// <param name="majority">The charter's quorum.</param>
    /// <returns>The quorum.</returns>
    internal static Quorum Of(Attendance attendance, Majority majority)
    {
        ArgumentNullException.ThrowIfNull(majority);
        var needed = attendance.Due is { } due ? majority.Needed(due) : (int?)null;
        var verdict = needed is null || attendance.Present is null ? Verdict.Undetermined
            : attendance.Present >= needed ? Verdict.Met : Verdict.NotMet;
        return new(verdict, attendance.Due, attendance.Present, needed);
    }
}
