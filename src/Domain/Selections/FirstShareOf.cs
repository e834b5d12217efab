using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections;

/// <summary>A rank within a first share of the own major, or the first place in a major too small for that share to hold anyone.</summary>
/// <typeparam name="T">Who is ranked.</typeparam>
/// <param name="Path">The rank by the size of the major.</param>
/// <param name="First">The share: with 30 %, majors of one to three students are too small.</param>
public sealed record FirstShareOf<T>(FactPath<T, Share> Path, Share First) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("firstShareOf", Path, First);

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var rank = Path.Read(subject);
        if (rank.Known == Known.Given)
        {
            return rank.Low.IsOfNothing ? Verdict.NotApplicable
                : rank.Low <= First || (rank.Low.Part == 1 && IsTiny(rank.Low.Whole)) ? Verdict.Met
                : rank.Low.IsPercentage && FirstInPercent().Contains(rank.Low.Part) ? Verdict.Undetermined
                : Verdict.NotMet;
        }

        if (Bounds.AtMost(rank, First) is var within and not Verdict.NotMet)
        {
            return within;
        }

        // Bounds tell the size of a share, not the place: the first place of a tiny major may lie between them.
        for (var major = 1; IsTiny(major) && Bounds.AtMost(rank, new Share(1, major)) != Verdict.NotMet; major++)
        {
            if (Bounds.AtLeast(rank, new Share(1, major)) != Verdict.NotMet)
            {
                return Verdict.Undetermined;
            }
        }

        return Verdict.NotMet;
    }

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var (part, whole) = (First.Part, First.Whole);
        Expression<Func<Fact<Share>, bool>> firstOfTiny = f =>
            f.Known == Known.Given && part > 0 && f.Low.Part == 1 && f.Low.Whole != 0 && (long)part * f.Low.Whole < whole;
        var elsewhere = new ShareAtMost<T>(Path, First).Filter(verdict, columns);
        var first = firstOfTiny.Of(columns.Of(Path));
        return verdict switch
        {
            Verdict.Met => first.Or(elsewhere),
            Verdict.NotMet => first.Not().And(elsewhere).And(PerhapsFirst(columns).Or(PerhapsFirstInPercent(columns)).Not()),
            Verdict.Undetermined => first.Not().And(elsewhere.Or(PerhapsFirstInPercent(columns).And(new ShareAtMost<T>(Path, First).Filter(Verdict.NotMet, columns))).Or(new ShareAtMost<T>(Path, First).Filter(Verdict.NotMet, columns).And(PerhapsFirst(columns)))),
            _ => first.Not().And(elsewhere),
        };
    }

    // Known within bounds between which the first place of a tiny major lies, as Judge asks it.
    private Expression<Func<T, bool>> PerhapsFirst(IFactColumns<T> columns)
    {
        Expression<Func<Fact<Share>, bool>> nobody = static f => false;
        Expression<Func<Fact<Share>, bool>> within = static f => f.Known == Known.Within;
        var between = nobody.Of(columns.Of(Path));
        for (var major = 1; IsTiny(major); major++)
        {
            var place = new Share(1, major);
            between = between.Or(
                new ShareAtMost<T>(Path, place).Filter(Verdict.NotMet, columns).Not().And(new ShareAtLeast<T>(Path, place).Filter(Verdict.NotMet, columns).Not()));
        }

        return within.Of(columns.Of(Path)).And(between);
    }

    // A percentage without its base, such as 33.3%, that may be of the first of a tiny major.
    private Expression<Func<T, bool>> PerhapsFirstInPercent(IFactColumns<T> columns)
    {
        Expression<Func<Fact<Share>, bool>> nobody = static f => false;
        var any = nobody.Of(columns.Of(Path));
        foreach (var parts in FirstInPercent())
        {
            Expression<Func<Fact<Share>, bool>> same = f => f.Known == Known.Given && f.Low.Whole == Share.OfPercentages && f.Low.Part == parts;
            any = any.Or(same.Of(columns.Of(Path)));
        }

        return any;
    }

    // The first of each tiny major in percent, in whole ones and with up to four decimals, rounded.
    private ImmutableHashSet<int> FirstInPercent()
    {
        var shown = ImmutableHashSet.CreateBuilder<int>();
        for (var major = 1; IsTiny(major); major++)
        {
            for (var unit = 1; unit <= 10_000; unit *= 10)
            {
                shown.Add(((2 * Share.OfPercentages) + (unit * major)) / (2 * unit * major) * unit);
            }
        }

        return shown.ToImmutable();
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject) with { Limits = [First] }], []);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() =>
    [
        new CriticalValue<T, Share>(Path, First),
        .. Enumerable.Range(1, First.Part > 0 ? (First.Whole - 1) / First.Part : 0).SelectMany(static major => new Share[] { new(1, major), new(2, 2 * major) })
            .Select(place => new CriticalValue<T, Share>(Path, place)),
    ];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}在前{Path.Form.Beside([First]).Show(First, language)}，或在人数过少的专业居第一"
        : $"{Path.Label.English}: within the first {Path.Form.Beside([First]).Show(First, language)}, or first in a major too small for it";

    // A share of zero holds nobody in a major of any size, so none is too small for it.
    private bool IsTiny(int major) => First.Part > 0 && (long)First.Part * major < First.Whole;
}
