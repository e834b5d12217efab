using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>How facts about a <typeparamref name="TValue"/> are written in a file and shown to people.</summary>
/// <typeparam name="TValue">What the facts are about.</typeparam>
public abstract class FactForm<TValue> : Form<Fact<TValue>>, IFactForm, IMeasuredForm
    where TValue : notnull
{
    /// <summary>The library alone makes forms.</summary>
    private protected FactForm()
    {
    }

    /// <summary>One value in words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public abstract string Show(TValue value, Language language);

    /// <summary>Two bounds in words.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <param name="edges">Which of them are excluded.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public abstract string ShowWithin(TValue low, TValue high, Edges edges, Language language);

    /// <summary>One value of each kind that some values tell apart: those below and above them, those between them, those that are none of them.</summary>
    /// <param name="values">The values, each once.</param>
    /// <returns>The values and what lies about them; nothing where there are too many kinds to name.</returns>
    internal abstract IEnumerable<TValue> EachKind(IReadOnlyCollection<TValue> values);

    /// <summary>Whether its values have an order.</summary>
    internal virtual bool IsOrdered => false;

    /// <summary>How a value is said to reach another: no less, or no earlier.</summary>
    internal virtual Words NoLess => BoundNames.AtLeast.Called;

    /// <summary>How a value is said to stay within another: no more, or no later.</summary>
    internal virtual Words NoMore => BoundNames.AtMost.Called;

    /// <summary>The form of values that are shown beside limits, and so are rounded across none of them. Of other values than shares it is the same.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>The form.</returns>
    public virtual FactForm<TValue> Beside(Sequence<Share> limits) => this;

    /// <inheritdoc/>
    IFactForm IFactForm.Beside(Sequence<Share> limits) => Beside(limits);

    /// <inheritdoc/>
    public override string Show(Fact<TValue> value, Language language) => value.Known switch
    {
        Known.Given => Show(value.Low, language),
        Known.Within => ShowWithin(value.Low, value.High, value.Edges, language),
        Known.NotApplicable => language == Language.Chinese ? "不适用" : "not applicable",
        _ => language == Language.Chinese ? "未知" : "unknown",
    };

    /// <inheritdoc/>
    string IFactForm.Show(object value, Language language) => Show((TValue)value, language);

    /// <inheritdoc/>
    string IFactForm.ShowWithin(object low, object high, Edges edges, Language language) => ShowWithin((TValue)low, (TValue)high, edges, language);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Nothing is known, or the fact does not apply: neither can be written here.</exception>
    internal sealed override void Write(Output output, Fact<TValue> value)
    {
        if (output.WritesUnsound && !IsWhole(value))
        {
            WriteUnsound(output, value);
            return;
        }

        if (value.Known is not (Known.Given or Known.Within))
        {
            throw new NotSupportedException($"A fact that is {Show(value, Language.English)} is not written here.");
        }

        WriteKnown(output, value);
    }

    /// <summary>Writes a fact that is given or known within bounds.</summary>
    private protected abstract void WriteKnown(Output output, Fact<TValue> fact);

    /// <summary>Writes a value that was measured, for machines: numbers as numbers, days by ISO 8601, a share as part and whole, words and lists as a record has them.</summary>
    private protected virtual void WriteMeasured(Output output, TValue value) => WriteKnown(output, Fact.Given(value));

    /// <summary>Whether a value stands for no bound.</summary>
    private protected virtual bool IsNoBound(TValue value) => false;

    /// <inheritdoc/>
    void IMeasuredForm.Write(Output output, object value) => WriteMeasured(output, (TValue)value);

    /// <inheritdoc/>
    bool IMeasuredForm.IsNoBound(object value) => IsNoBound((TValue)value);

    private static bool IsWhole(Fact<TValue> fact) => fact switch
    {
        { Low: null } or { High: null } => false,
        { Known: Known.Given } => fact.Edges == Edges.Included && EqualityComparer<TValue>.Default.Equals(fact.Low, fact.High),
        _ => fact.Known == Known.Within,
    };

    // An exact fact with two values, or of a kind that there is not, has nothing to be written as.
    private static void WriteUnsound(Output output, Fact<TValue> fact)
    {
        if (fact.Known != Known.NotApplicable)
        {
            output.Json.WriteNullValue();
            return;
        }

        output.Json.WriteStartObject();
        output.Json.WriteNull("notApplicable");
        output.Json.WriteEndObject();
    }

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
