namespace UnionGovernance.Facts;

/// <summary>How facts whose values have an order are written: they may be known within bounds.</summary>
/// <typeparam name="TValue">What the facts are about.</typeparam>
public abstract record OrderedForm<TValue> : FactForm<TValue>
    where TValue : notnull, IComparable<TValue>
{
    /// <summary>The value that stands for no upper bound.</summary>
    protected abstract TValue Unbounded { get; }

    /// <inheritdoc/>
    public override string ShowWithin(object low, object high, Edges edges, Language language)
    {
        ArgumentNullException.ThrowIfNull(low);
        var (l, h) = (Show(low, language), Show(high, language));
        var chinese = language == Language.Chinese;
        var atLeast = edges.HasFlag(Edges.LowExcluded) ? (chinese ? $"超过{l}" : $"more than {l}") : (chinese ? $"不少于{l}" : $"at least {l}");
        var atMost = edges.HasFlag(Edges.HighExcluded) ? (chinese ? $"不足{h}" : $"less than {h}") : (chinese ? $"不超过{h}" : $"at most {h}");
        return Unbounded.Equals(high) ? atLeast
            : IsLeast((TValue)low) ? atMost
            : edges == Edges.Included ? (chinese ? $"{l}至{h}" : $"{l} to {h}")
            : $"{atLeast}{(chinese ? "、" : ", ")}{atMost}";
    }

    /// <summary>Whether a value is the least that there can be, so that naming it as a bound says nothing.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The answer.</returns>
    protected abstract bool IsLeast(TValue value);

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

        var (least, leastEdge) = LesserLow(stated, counted);
        var (greatest, greatestEdge) = GreaterHigh(stated, counted);
        return (Fact.Within(least, greatest, leastEdge | greatestEdge), false);
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
