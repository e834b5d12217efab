using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Calendar;

/// <summary>The acts of <see cref="AcademicCalendar"/>.</summary>
internal static class CalendarActs
{
    public static ActTable<AcademicCalendar> Table { get; } = new ActTable<AcademicCalendar>()
        .Act<SemesterDated>("termDated", "设定学期起止", "the days of a semester are set", static v => new()
        {
            Semester = v.Required("term", "学期", "semester", Semester.Form, static a => a.Semester),
            First = v.Required("first", "第一天", "first day", Forms.Day, static a => a.First),
            Last = v.Required("last", "最后一天", "last day", Forms.Day, static a => a.Last),
        }, static (calendar, a) => calendar.Date(a));
}
