namespace UnionGovernance.Rules;

/// <summary>A share reaches a floor, compared exactly; a share of nothing does not apply.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Path">The share.</param>
/// <param name="Floor">The least share allowed.</param>
public sealed record ShareAtLeast<T>(FactPath<T, Share> Path, Share Floor) : Specification<T>
{
    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var share = Path.Read(subject);
        return share.Known == Known.Given && share.Low.IsOfNothing
            ? Verdict.NotApplicable
            : Bounds.AtLeast(share, Floor);
    }

    /// <inheritdoc/>
    public override Explanation Explain(T subject) => new(Judge(subject), this, [Measurement.Of(Path, subject)], []);

    /// <inheritdoc/>
    public override string Describe() => $"{Path.Label}不低于{Floor}";
}
