using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>How facts whose values have an order are written: they may be known within bounds.</summary>
/// <typeparam name="TValue">What the facts are about.</typeparam>
public abstract class OrderedForm<TValue> : FactForm<TValue>
    where TValue : notnull, IComparable<TValue>
{
    private protected OrderedForm()
    {
    }

    /// <summary>What a file should hold here, for whoever wrote something else.</summary>
    public abstract Words Expected { get; }

    /// <summary>The value that stands for no lower bound.</summary>
    private protected abstract TValue Bottom { get; }

    /// <summary>The value that stands for no upper bound.</summary>
    private protected abstract TValue Top { get; }

    /// <summary>What bounds are called in a file.</summary>
    private protected abstract Names Bounds { get; }

    /// <summary>What to do about a lower bound above the upper one.</summary>
    private protected abstract Words Reversed { get; }

    /// <inheritdoc/>
    internal override bool IsOrdered => true;

    /// <inheritdoc/>
    private protected override bool IsNoBound(TValue value) => Bottom.Equals(value) || Top.Equals(value);

    /// <inheritdoc/>
    public override string ShowWithin(TValue low, TValue high, Edges edges, Language language)
    {
        var (l, h) = (Show(low, language), Show(high, language));
        var chinese = language == Language.Chinese;
        var atLeast = edges.HasFlag(Edges.LowExcluded) ? (chinese ? $"超过{l}" : $"more than {l}") : (chinese ? $"不少于{l}" : $"at least {l}");
        var atMost = edges.HasFlag(Edges.HighExcluded) ? (chinese ? $"不足{h}" : $"less than {h}") : (chinese ? $"不超过{h}" : $"at most {h}");
        return Top.Equals(high) ? IsLeast(low) && !edges.HasFlag(Edges.LowExcluded) ? Known.Unknown.Label.In(language) : atLeast
            : IsLeast(low) ? atMost
            : edges == Edges.Included ? (chinese ? $"{l}至{h}" : $"{l} to {h}")
            : $"{atLeast}{(chinese ? "、" : ", ")}{atMost}";
    }

    /// <summary>What is wrong with a value that is written as it should be, and cannot be all the same.</summary>
    /// <param name="input">Stands on the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="isUpper">Whether nothing lies above it.</param>
    /// <returns>What to do about it; nothing where it can be.</returns>
    private protected virtual Words? Impossible(ref Input input, TValue value, bool isUpper) => null;

    /// <summary>What is wrong with text that looks like a value and is none.</summary>
    /// <param name="input">Stands on the text.</param>
    /// <returns>What to do about it; nothing where it does not even look like one.</returns>
    private protected virtual Words? NoValue(ref Input input) => null;

    /// <summary>Whether a value is the least that there can be, so that naming it as a bound says nothing.</summary>
    private protected virtual bool IsLeast(TValue value) => Bottom.Equals(value);

    /// <inheritdoc/>
    internal sealed override bool Read(ref Input input, out Fact<TValue> value)
    {
        if (input.Json.TokenType == JsonTokenType.StartObject)
        {
            return ReadBounds(ref input, out value);
        }

        if (Exact(ref input) is not var (low, high))
        {
            value = default;
            return input.Refuse(NoValue(ref input) ?? Expected);
        }

        if (Impossible(ref input, high, isUpper: true) is { } wrong)
        {
            value = default;
            return input.Refuse(wrong);
        }

        value = EqualityComparer<TValue>.Default.Equals(low, high) ? Fact.Given(low) : Within(low, high, Edges.Included);
        return true;
    }

    /// <returns>What is stated without bounds; a month is from its first day to its last. Nothing for what is no value.</returns>
    private protected abstract (TValue Low, TValue High)? Exact(ref Input input);

    /// <summary>Takes one bound.</summary>
    /// <param name="input">Stands on the bound.</param>
    /// <param name="name">The position of its name in <see cref="Bounds"/>.</param>
    /// <param name="bounds">The bounds, of which it sets one.</param>
    /// <returns>Whether it is one; otherwise a fault was added.</returns>
    private protected abstract bool ReadBound(ref Input input, int name, ref (TValue Low, TValue High, Edges Edges) bounds);

    /// <summary>A fact within bounds that some value satisfies.</summary>
    private protected abstract Fact<TValue> Within(TValue low, TValue high, Edges edges);

    private bool ReadBounds(ref Input input, out Fact<TValue> value)
    {
        var faults = input.Faults;
        var kept = faults.Kept;
        var (given, sound, bounds) = (0, true, (Bottom, Top, Edges.Included));
        while (input.Json.Read() && input.Json.TokenType == JsonTokenType.PropertyName)
        {
            var i = Bounds.Find(ref input.Json, 0);
            if (i < 0 || (given >> i & 1) != 0)
            {
                input.RefuseName(again: i >= 0, Bounds);
                continue;
            }

            given |= 1 << i;
            var before = faults.Kept;
            input.Json.Read();
            input.Place.Enter(Bounds[i]);
            sound &= ReadBound(ref input, i, ref bounds);
            input.Place.Leave();
            faults.Rank(before, i);
        }

        faults.Order(kept);
        value = default;
        if (!sound)
        {
            return false;
        }

        var (low, high, edges) = bounds;
        if (given == 0 || ContradictThemselves(given))
        {
            return input.Refuse(Expected);
        }

        if (low.CompareTo(high) is var order && (order > 0 || (order == 0 && edges != Edges.Included)))
        {
            return input.Refuse(Reversed);
        }

        value = Within(low, high, edges);
        return true;
    }

    /// <summary>Whether one end is bounded twice.</summary>
    /// <param name="given">A bit for every name in <see cref="Bounds"/>.</param>
    private protected virtual bool ContradictThemselves(int given) => false;

    internal override (Fact<TValue> Fact, bool Agree) Reconcile(Fact<TValue> stated, Fact<TValue> counted)
    {
        if (counted.Known is Known.Unknown or Known.NotApplicable)
        {
            return (stated, true);
        }

        if (stated.Known is Known.Unknown or Known.NotApplicable)
        {
            return (counted, true);
        }

        var (low, lowEdge) = GreaterLow(stated, counted);
        var (high, highEdge) = LesserHigh(stated, counted);
        var order = low.CompareTo(high);
        if (order < 0 || (order == 0 && lowEdge == Edges.Included && highEdge == Edges.Included))
        {
            return (Fact.Within(low, high, lowEdge | highEdge), true);
        }

        return (Hull(stated, counted), false);
    }

    /// <summary>The least range that holds both of two known facts.</summary>
    internal static Fact<TValue> Hull(Fact<TValue> a, Fact<TValue> b)
    {
        var (least, leastEdge) = LesserLow(a, b);
        var (greatest, greatestEdge) = GreaterHigh(a, b);
        return Fact.Within(least, greatest, leastEdge | greatestEdge);
    }

    // Of two equal ends, what both allow excludes an end that either excludes; the hull excludes only an end that both exclude.
    private static (TValue Low, Edges Edge) GreaterLow(Fact<TValue> a, Fact<TValue> b)
    {
        var order = a.Low.CompareTo(b.Low);
        return order > 0 ? (a.Low, a.Edges & Edges.LowExcluded)
            : order < 0 ? (b.Low, b.Edges & Edges.LowExcluded)
            : (a.Low, (a.Edges | b.Edges) & Edges.LowExcluded);
    }

    private static (TValue High, Edges Edge) LesserHigh(Fact<TValue> a, Fact<TValue> b)
    {
        var order = a.High.CompareTo(b.High);
        return order < 0 ? (a.High, a.Edges & Edges.HighExcluded)
            : order > 0 ? (b.High, b.Edges & Edges.HighExcluded)
            : (a.High, (a.Edges | b.Edges) & Edges.HighExcluded);
    }
    private static (TValue Low, Edges Edge) LesserLow(Fact<TValue> a, Fact<TValue> b)
    {
        var order = a.Low.CompareTo(b.Low);
        return order < 0 ? (a.Low, a.Edges & Edges.LowExcluded)
            : order > 0 ? (b.Low, b.Edges & Edges.LowExcluded)
            : (a.Low, a.Edges & b.Edges & Edges.LowExcluded);
    }

    private static (TValue High, Edges Edge) GreaterHigh(Fact<TValue> a, Fact<TValue> b)
    {
        var order = a.High.CompareTo(b.High);
        return order > 0 ? (a.High, a.Edges & Edges.HighExcluded)
            : order < 0 ? (b.High, b.Edges & Edges.HighExcluded)
            : (a.High, a.Edges & b.Edges & Edges.HighExcluded);
    }
}
