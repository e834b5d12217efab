namespace UnionGovernance;

/// <summary>One fact of a union, with how far it is known.</summary>
/// <typeparam name="T">What the fact is about: heads, a share, a date, yes or no.</typeparam>
/// <remarks>
/// The default value is unknown. Make the others with <see cref="Fact"/>.
/// <see cref="Low"/> and <see cref="High"/> mean something only when <see cref="Known"/> is
/// <see cref="Known.Given"/> (then they are equal) or <see cref="Known.Within"/>.
/// </remarks>
public readonly record struct Fact<T>
    where T : notnull
{
    /// <summary>How far the fact is known.</summary>
    public Known Known { get; init; }

    /// <summary>The least possible value, itself possible unless <see cref="Edges"/> excludes it.</summary>
    public T Low { get; init; }

    /// <summary>The greatest possible value, itself possible unless <see cref="Edges"/> excludes it.</summary>
    public T High { get; init; }

    /// <summary>Which bounds are excluded; always <see cref="Edges.Included"/> for an exact value.</summary>
    public Edges Edges { get; init; }
}
