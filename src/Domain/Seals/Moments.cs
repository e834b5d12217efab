using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Facts;

namespace UnionGovernance.Seals;

/// <summary>How people read a time: the day and the minute, and the second only where there is one.</summary>
public static class Moments
{
    private static readonly LocalTimePattern _minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern _second = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <summary>Shows a day and its time.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 2025年3月4日10时5分, as an office writes it, and 2025-03-04 10:05 in English; a full hour is 10时.</returns>
    public static string Show(LocalDateTime moment, Language language) =>
        $"{DateForm.Instance.Show(moment.Date, language)}{(language == Language.Chinese ? string.Empty : " ")}{Show(moment.TimeOfDay, language)}";

    /// <summary>Shows a time of day.</summary>
    /// <param name="time">The time.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 10时5分, or 10:05 in English.</returns>
    public static string Show(LocalTime time, Language language) =>
        language != Language.Chinese ? (time.Second == 0 ? _minute : _second).Format(time)
        : time.Second > 0 ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}时{time.Minute}分{time.Second}秒")
        : time.Minute > 0 ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}时{time.Minute}分")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}时");
}
