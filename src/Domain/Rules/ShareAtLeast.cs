using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A share reaches a floor, compared exactly; a share of nothing does not apply.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Path">The share.</param>
/// <param name="Floor">The least share allowed.</param>
public sealed record ShareAtLeast<T>(FactPath<T, Share> Path, Share Floor) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("shareAtLeast", Path, Floor);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => !Path.CanChange;

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var share = Path.Read(subject);
        return share.Known == Known.Given && share.Low.IsOfNothing
            ? Verdict.NotApplicable
            : Bounds.AtLeast(share, Floor);
    }

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return BoundsConditions.AtLeast(Floor, verdict).OfSomething(verdict).Of(columns.Of(Path));
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject) with { Limits = [Floor] }], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject)
    {
        if (Judge(subject) != Verdict.NotMet)
        {
            return [];
        }

        var share = Path.Read(subject);
        var levers = share.Known == Known.Given ? Levers.Of(share.Low, Floor, Path.Lever) : null;
        return [.. Mend.Of(Path, Path.Form, Change.AtLeast, Floor).Select(m => m with { Levers = levers })];
    }

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, Share>(Path, Floor)];

    /// <inheritdoc/>
    internal override ImmutableArray<Distance> Distances(T subject) => Distance.Below(Path.Read(subject), Floor);

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}不低于{Path.Form.Beside([Floor]).Show(Floor, language)}"
        : $"{Path.Label.English}: at least {Path.Form.Beside([Floor]).Show(Floor, language)}";
}
