namespace UnionGovernance.Rules;

/// <summary>Decides a limit on a fact that may be known only within bounds.</summary>
internal static class Bounds
{
    public static Verdict AtMost<TValue>(Fact<TValue> fact, TValue limit)
        where TValue : notnull, IComparable<TValue>
    {
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        var low = fact.Low.CompareTo(limit);
        return fact.High.CompareTo(limit) <= 0 ? Verdict.Met
            : low > 0 || (low == 0 && fact.Edges.HasFlag(Edges.LowExcluded)) ? Verdict.NotMet
            : Verdict.Undetermined;
    }

    public static Verdict AtLeast<TValue>(Fact<TValue> fact, TValue floor)
        where TValue : notnull, IComparable<TValue>
    {
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        var high = fact.High.CompareTo(floor);
        return fact.Low.CompareTo(floor) >= 0 ? Verdict.Met
            : high < 0 || (high == 0 && fact.Edges.HasFlag(Edges.HighExcluded)) ? Verdict.NotMet
            : Verdict.Undetermined;
    }
}
