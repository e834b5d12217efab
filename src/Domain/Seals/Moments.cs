using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Seals;

/// <summary>How people read a time: the day and the minute, and the second only where there is one.</summary>
internal static class Moments
{
    private static readonly LocalTimePattern _minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern _second = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    public static string Show(LocalDateTime moment) => $"{LocalDatePattern.Iso.Format(moment.Date)} {Show(moment.TimeOfDay)}";

    public static string Show(LocalTime time) => (time.Second == 0 ? _minute : _second).Format(time);
}
