using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Seals;

/// <summary>How people read a time: the day and the minute, and the second only where there is one.</summary>
internal static class Moments
{
    private static readonly LocalDateTimePattern _minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern _second = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static string Show(LocalDateTime moment) => (moment.Second == 0 ? _minute : _second).Format(moment);
}
