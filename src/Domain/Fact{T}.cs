using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

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

    /// <summary>The value, where it is stated exactly.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is. A fact within bounds has no one value, and what nobody stated has none.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = Known == Known.Given ? Low : default;
        return Known == Known.Given;
    }

    /// <summary>A fact stated exactly, as <see cref="Fact.Given{T}(T)"/> makes it.</summary>
    /// <param name="value">The stated value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is called Fact.Given.")]
    public static implicit operator Fact<T>(T value) => Fact.Given(value);

    /// <summary>The fact in short, for logs and debuggers: <c>46</c>, <c>6..8</c>, <c>&gt;3..5</c> where the lower bound is excluded, <c>unknown</c>.</summary>
    /// <remarks>What people read is written by the fact's form, in their language and with its unit.</remarks>
    public override string ToString() => Known switch
    {
        Known.Given => Text(Low),
        Known.Within => $"{(Edges.HasFlag(Edges.LowExcluded) ? ">" : string.Empty)}{Text(Low)}..{(Edges.HasFlag(Edges.HighExcluded) ? "<" : string.Empty)}{Text(High)}",
        Known.NotApplicable => "not applicable",
        _ => "unknown",
    };

    private static string Text(T? value) => value switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? string.Empty,
    };
}
