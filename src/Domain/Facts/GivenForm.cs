using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Facts that are stated exactly or not at all: yes or no, a name, one of several words.</summary>
/// <typeparam name="TValue">What the facts are about.</typeparam>
/// <param name="exact">How a value stands in a file.</param>
public class GivenForm<TValue>(Form<TValue> exact) : FactForm<TValue>
    where TValue : notnull
{
    /// <summary>How a value stands in a file.</summary>
    public Form<TValue> Exact => exact;

    /// <inheritdoc/>
    public sealed override string Show(TValue value, Language language) => exact.Show(value, language);

    /// <inheritdoc/>
    public override string ShowWithin(TValue low, TValue high, Edges edges, Language language) => Show(low, language);

    /// <inheritdoc/>
    internal sealed override IEnumerable<TValue> EachKind(IReadOnlyCollection<TValue> values) => exact.Another(values) is var (other, exists) && exists ? values.Append(other!) : values;

    /// <inheritdoc/>
    internal sealed override bool Read(ref Input input, out Fact<TValue> value)
    {
        var read = exact.Read(ref input, out var given);
        value = read ? Fact.Given(given!) : default;
        return read;
    }

    /// <inheritdoc/>
    internal sealed override void Describe(Schema schema) => exact.Describe(schema);

    /// <inheritdoc/>
    internal sealed override Field Ask(Field field) => exact.Ask(field) with { IsFact = true };

    /// <inheritdoc/>
    private protected sealed override void WriteKnown(Output output, Fact<TValue> fact) => output.Write(exact, fact.Low);
}
