using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>What every act of a year asks, whatever its subject.</summary>
internal static class ActRules
{
    /// <summary>An act is not dated before one it stands on; the same day is in time.</summary>
    public static Precondition NotBefore { get; } = new(
        "year.not-before",
        new("一个事项的日期不早于它所依据的事项，同日不算早", "An act is not dated before one that it stands on; the same day is in time"),
        Basis.Time("先后"));

    /// <summary>A last day that is set lies ahead; the day on which it is set is in time.</summary>
    public static Precondition DueAhead { get; } = new(
        "year.due-ahead",
        new("期限不早于设定期限的当日", "A last day is not before the day on which it is set"),
        Basis.Time("期限"));

    /// <summary>What somebody above is owed, or owes the union, is done by its last day; that day is in time.</summary>
    public static Precondition InTime { get; } = new(
        "year.in-time",
        new("定有期限的汇报、报告和批复在期限内完成，期限当日不算逾期", "A hearing, report or reply that has a last day is done by it; that day is in time"),
        Basis.OwnGoal);

    /// <summary>What is entered belongs to this union and this year.</summary>
    public static Precondition OfTheUnion { get; } = new(
        "year.of-the-union",
        new("所录入的内容属于本组织、本学年", "What is entered belongs to this union and this year"),
        Basis.Time("归属"));

    /// <summary>What is entered is what the file of a year may hold.</summary>
    public static Precondition Sound { get; } = new(
        "year.sound",
        new("所录入的内容合乎年度文件的写法", "What is entered is what the file of a year may hold"),
        Basis.Arithmetic("年度文件"));

    /// <summary>Refuses what an act holds that no file may hold.</summary>
    /// <param name="faults">The faults.</param>
    /// <returns>One refusal a fault; those beyond the first hundred are counted in one.</returns>
    internal static IEnumerable<Refusal> Unsound(Faults faults)
    {
        foreach (var fault in faults.First)
        {
            yield return new(Sound, new(fault.Describe(Language.Chinese), fault.Describe(Language.English)));
        }

        if (faults.Count > faults.Kept)
        {
            yield return new(Sound, new($"另有{faults.Count - faults.Kept}处", $"and {faults.Count - faults.Kept} more"));
        }
    }

    /// <summary>Refuses a day that is too early.</summary>
    /// <param name="on">The day of the act.</param>
    /// <param name="before">The act it stands on.</param>
    /// <param name="day">That act's day.</param>
    /// <returns>The refusal; nothing where the day is in time.</returns>
    public static Refusal? Early(LocalDate on, Words before, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(before);
        return on >= day ? null : new(NotBefore, new(
            $"{DateForm.Instance.Show(on, Language.Chinese)}早于“{before.Chinese}”的{DateForm.Instance.Show(day, Language.Chinese)}",
            $"{DateForm.Instance.Show(on, Language.English)} is before {before.English} on {DateForm.Instance.Show(day, Language.English)}"));
    }

    /// <summary>Refuses a last day that is over when it is set.</summary>
    /// <param name="on">The day of the act that sets it.</param>
    /// <param name="due">The last day; nothing where none is set.</param>
    /// <returns>The refusal; nothing where the day lies ahead, or none is set.</returns>
    public static Refusal? Over(LocalDate on, LocalDate? due) => due is { } last && last < on
        ? new(DueAhead, new(
            $"期限{DateForm.Instance.Show(last, Language.Chinese)}早于{DateForm.Instance.Show(on, Language.Chinese)}",
            $"The last day {DateForm.Instance.Show(last, Language.English)} is before {DateForm.Instance.Show(on, Language.English)}"))
        : null;

    /// <summary>Finds what was done after its last day.</summary>
    /// <param name="on">The day of the act.</param>
    /// <param name="due">The last day; nothing where none is set.</param>
    /// <returns>The breach; nothing where the day is in time, or none is set.</returns>
    public static Refusal? Late(LocalDate on, LocalDate? due) => due is { } last && on > last
        ? new(InTime, new(
            $"{DateForm.Instance.Show(on, Language.Chinese)}，晚于期限{DateForm.Instance.Show(last, Language.Chinese)}",
            $"{DateForm.Instance.Show(on, Language.English)}, after the last day {DateForm.Instance.Show(last, Language.English)}"))
        : null;
}
