using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A share does not exceed a limit, compared exactly; the limit itself is allowed, and a share of nothing does not apply.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Path">The share.</param>
/// <param name="Limit">The greatest share allowed.</param>
public sealed record ShareAtMost<T>(FactPath<T, Share> Path, Share Limit) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("shareAtMost", Path, Limit);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => !Path.CanChange;

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var share = Path.Read(subject);
        return share.Known == Known.Given && share.Low.IsOfNothing
            ? Verdict.NotApplicable
            : Bounds.AtMost(share, Limit);
    }

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return BoundsConditions.AtMost(Limit, verdict).OfSomething(verdict).Of(columns.Of(Path));
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject) with { Limits = [Limit] }], []);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, Share>(Path, Limit)];

    /// <inheritdoc/>
    internal override ImmutableArray<Distance> Distances(T subject) => Distance.Above(Path.Read(subject), Limit);

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}不高于{Path.Form.Beside([Limit]).Show(Limit, language)}"
        : $"{Path.Label.English}: at most {Path.Form.Beside([Limit]).Show(Limit, language)}";
}
