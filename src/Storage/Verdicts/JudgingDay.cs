using NodaTime;

namespace UnionGovernance.Storage.Verdicts;

/// <summary>The day at which records are judged. The default is the day that each record says: where it says none, what hangs on the day is undetermined.</summary>
public readonly record struct JudgingDay
{
    private JudgingDay(LocalDate day, bool isForAll) => (Day, IsForAll) = (day, isForAll);

    /// <summary>The day; nothing where only the records say one.</summary>
    public LocalDate? Day { get; }

    /// <summary>Whether it is the day for every record, whatever day the record says.</summary>
    public bool IsForAll { get; }

    /// <summary>The day that each record says, or this one where it says none.</summary>
    /// <param name="day">The day, such as today.</param>
    /// <returns>The day.</returns>
    public static JudgingDay OwnOr(LocalDate day) => new(day, isForAll: false);

    /// <summary>One day for every record, whatever day it says.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day.</returns>
    public static JudgingDay ForAll(LocalDate day) => new(day, isForAll: true);
}
