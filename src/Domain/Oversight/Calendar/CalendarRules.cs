using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Calendar;

/// <summary>What the days of semesters ask.</summary>
internal static class CalendarRules
{
    /// <summary>A semester is set once; it does not end before it begins, and no day is a day of both.</summary>
    public static Precondition Apart { get; } = new(
        "calendar.terms-apart",
        new("每学期设定一次，结束不早于开始，两个学期不重叠", "Each semester is set once, ends no earlier than it begins, and shares no day with the other"),
        Basis.Time("学期"));
}
