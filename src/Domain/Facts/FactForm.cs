using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>How a kind of fact is written in a file and shown to people.</summary>
public abstract record FactForm
{
    /// <summary>One value in words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public abstract string Show(object value, Language language);

    /// <summary>Two bounds in words.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <param name="edges">Which of them are excluded.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public abstract string ShowWithin(object low, object high, Edges edges, Language language);

    /// <summary>What a file should hold here, for whoever wrote something else.</summary>
    public abstract Words Expected { get; }

    internal abstract void WriteSchema(Utf8JsonWriter json);
}

/// <summary>How facts about a <typeparamref name="TValue"/> are written.</summary>
/// <typeparam name="TValue">What the facts are about.</typeparam>
public abstract record FactForm<TValue> : FactForm
    where TValue : notnull
{
    internal abstract Fact<TValue>? Read(JsonElement element, string at, Faults faults);

    internal abstract void Write(Utf8JsonWriter json, Fact<TValue> fact);

    /// <summary>Takes a stated figure and a counted one together.</summary>
    /// <param name="stated">The figure as stated.</param>
    /// <param name="counted">The same figure made from a roster.</param>
    /// <returns>What both allow; where nothing is allowed by both, the hull, and the word that they disagree.</returns>
    internal virtual (Fact<TValue> Fact, bool Agree) Reconcile(Fact<TValue> stated, Fact<TValue> counted) =>
        counted.Known is Known.Unknown or Known.NotApplicable ? (stated, true)
        : stated.Known is Known.Unknown or Known.NotApplicable ? (counted, true)
        : stated == counted ? (stated, true)
        : (default, false);
}
