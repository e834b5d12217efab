namespace UnionGovernance.Rules;

/// <summary>A fact does not exceed a limit; the limit itself is allowed.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TValue">Heads, a share, a date.</typeparam>
/// <param name="Path">The fact.</param>
/// <param name="Limit">The greatest value allowed.</param>
/// <remarks>A fact that is not applicable leaves this undetermined: only a rule may excuse, or anyone could silence a cap.</remarks>
public sealed record AtMost<T, TValue>(FactPath<T, TValue> Path, TValue Limit) : Specification<T>
    where TValue : notnull, IComparable<TValue>
{
    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Bounds.AtMost(Path.Read(subject), Limit);

    /// <inheritdoc/>
    public override Explanation Explain(T subject) => new(Judge(subject), this, [Measurement.Of(Path, subject)], []);

    /// <inheritdoc/>
    public override string Describe() => $"{Path.Label}不超过{Limit}";
}
