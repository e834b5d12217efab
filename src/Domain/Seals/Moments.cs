using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Seals;

/// <summary>How people read a time: the day and the minute, and the second only where there is one.</summary>
public static class Moments
{
    private static readonly LocalTimePattern _minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern _second = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <summary>Shows a day and its time.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Such as 2025-03-04 10:05.</returns>
    public static string Show(LocalDateTime moment) => $"{LocalDatePattern.Iso.Format(moment.Date)} {Show(moment.TimeOfDay)}";

    /// <summary>Shows a time of day.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Such as 10:05, or 10:05:07.</returns>
    public static string Show(LocalTime time) => (time.Second == 0 ? _minute : _second).Format(time);
}
