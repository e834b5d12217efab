using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>Makes rosters from a school's own rows.</summary>
public static class Roster
{
    /// <summary>The staff of a union from rows of a school's own system.</summary>
    /// <remarks>
    /// <code>
    /// var staff = Roster.From(students, m => m.Name(s => s.Xm).Post(s => s.Zw).FailedCourses(s => s.Bjgms), complete: true);
    /// </code>
    /// Rows of a database are read as they come, each once; take from it only the columns that are mapped.
    /// </remarks>
    /// <typeparam name="TRow">A row.</typeparam>
    /// <param name="rows">The rows, in the order of the roster.</param>
    /// <param name="map">Which column says what. What is not mapped is unknown.</param>
    /// <param name="complete">Whether nobody is left out; nothing where that is not known, so that counts are lower bounds.</param>
    /// <exception cref="UnsoundRowsException">Rows say nothing, or lack the name or id whose column is mapped, or two have one id: every such row is named, and nobody is made of it.</exception>
    /// <returns>The roster. What no roster can hold, such as a rank beyond its major, is told by whatever the roster is given to.</returns>
    public static Roster<Member> From<TRow>(IEnumerable<TRow> rows, Action<RosterMap<TRow>> map, bool? complete = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(map);
        var columns = new RosterMap<TRow>();
        map(columns);
        var faults = new List<Fault>();
        List<Member?> members = [.. rows.Select((row, i) => columns.Read(row, i + 1, faults))];
        return faults.Count == 0 ? new() { List = [.. members.OfType<Member>()], Complete = Fact.FromNullable(complete) } : throw new UnsoundRowsException([.. faults]);
    }
}
