using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>The verdicts of <see cref="Bounds"/> on a stored fact, as conditions that a database can ask.</summary>
internal static class BoundsConditions
{
    public static Expression<Func<Fact<TValue>, bool>> AtMost<TValue>(TValue limit, Verdict verdict)
        where TValue : notnull, IComparable<TValue>
    {
        var kept = NoMoreThan(limit).Of(High<TValue>());
        var broken = kept.Not().And(MoreThan(limit).Of(Low<TValue>()).Or(Exactly(limit).Of(Low<TValue>()).And(Excludes<TValue>(Edges.LowExcluded))));
        return Decide(kept, broken, verdict);
    }

    public static Expression<Func<Fact<TValue>, bool>> AtLeast<TValue>(TValue floor, Verdict verdict)
        where TValue : notnull, IComparable<TValue>
    {
        var kept = LessThan(floor).Not().Of(Low<TValue>());
        var broken = kept.Not().And(LessThan(floor).Of(High<TValue>()).Or(Exactly(floor).Of(High<TValue>()).And(Excludes<TValue>(Edges.HighExcluded))));
        return Decide(kept, broken, verdict);
    }

    /// <summary>The same for a share, to which nothing applies while it is known to be a share of nothing.</summary>
    public static Expression<Func<Fact<Share>, bool>> OfSomething(this Expression<Func<Fact<Share>, bool>> condition, Verdict verdict)
    {
        Expression<Func<Fact<Share>, bool>> ofNothing = static f => f.Known == Known.Given && f.Low.Whole == 0;
        return verdict == Verdict.NotApplicable ? ofNothing : ofNothing.Not().And(condition);
    }

    private static Expression<Func<Fact<TValue>, bool>> Decide<TValue>(
        Expression<Func<Fact<TValue>, bool>> kept, Expression<Func<Fact<TValue>, bool>> broken, Verdict verdict)
        where TValue : notnull
    {
        Expression<Func<Fact<TValue>, bool>> known = static f => f.Known == Known.Given || f.Known == Known.Within;
        return verdict switch
        {
            Verdict.Met => known.And(kept),
            Verdict.NotMet => known.And(broken),
            Verdict.Undetermined => known.Not().Or(kept.Or(broken).Not()),
            _ => Conditions.Always<Fact<TValue>>(false),
        };
    }

    private static Expression<Func<Fact<TValue>, TValue>> Low<TValue>()
        where TValue : notnull => static f => f.Low;

    private static Expression<Func<Fact<TValue>, TValue>> High<TValue>()
        where TValue : notnull => static f => f.High;

    private static Expression<Func<Fact<TValue>, bool>> Excludes<TValue>(Edges edge)
        where TValue : notnull => f => (f.Edges & edge) == edge;

    private static Expression<Func<TValue, bool>> NoMoreThan<TValue>(TValue limit)
        where TValue : IComparable<TValue> => MoreThan(limit).Not();

    private static Expression<Func<TValue, bool>> MoreThan<TValue>(TValue limit)
        where TValue : IComparable<TValue> => Compare<TValue>(limit, s => v => (long)v.Part * s.Whole > (long)s.Part * v.Whole) ?? (v => v.CompareTo(limit) > 0);

    private static Expression<Func<TValue, bool>> LessThan<TValue>(TValue limit)
        where TValue : IComparable<TValue> => Compare<TValue>(limit, s => v => (long)v.Part * s.Whole < (long)s.Part * v.Whole) ?? (v => v.CompareTo(limit) < 0);

    private static Expression<Func<TValue, bool>> Exactly<TValue>(TValue limit)
        where TValue : IComparable<TValue> => Compare<TValue>(limit, s => v => (long)v.Part * s.Whole == (long)s.Part * v.Whole) ?? (v => v.CompareTo(limit) == 0);

    // A database knows no share: its two counts are multiplied crosswise, as long, like everywhere.
    private static Expression<Func<TValue, bool>>? Compare<TValue>(TValue limit, Func<Share, Expression<Func<Share, bool>>> crosswise) =>
        limit is not Share share ? null
        : share.IsOfNothing ? throw new InvalidOperationException("A share of nothing has no size.")
        : (Expression<Func<TValue, bool>>)(object)crosswise(share);
}
