namespace UnionGovernance.Appraisals;

/// <summary>Makes facts of <see cref="Appraisal"/> from its others.</summary>
internal static class AppraisalCounts
{
    /// <summary>What of a semester follows from.</summary>
    public static Words TimesAndOther { get; } = new("所填次数和另一学期", "the number and the other semester");

    public static Fact<Share> StudentShare(UnionRecord record) =>
        Fact.Share(record.Appraisal.StudentRaters, record.Appraisal.Raters);

    /// <summary>At least one in each semester in which any was held; none, if there was any in neither.</summary>
    public static Fact<int> TimesInYear(UnionRecord record) => (Said(record.Appraisal.Autumn), Said(record.Appraisal.Spring)) switch
    {
        (false, false) => Fact.Given(0),
        (true, true) => Fact.Within(2, int.MaxValue),
        (true, _) or (_, true) => Fact.Within(1, int.MaxValue),
        _ => default,
    };

    /// <summary>Whether any was held in a semester, as far as the number of the year and the other semester tell.</summary>
    public static Fact<bool> HeldIn(Fact<int> times, Fact<bool> other) => times.Known is not (Known.Given or Known.Within) || (times.High == 0 && Said(other) == true) ? default
        : times.High == 0 || (times.High == 1 && Said(other) == true) ? Fact.Given(false)
        : times.Low > 0 && Said(other) == false ? Fact.Given(true)
        : default;

    private static bool? Said(Fact<bool> fact) => fact.Known == Known.Given ? fact.Low : null;
}
