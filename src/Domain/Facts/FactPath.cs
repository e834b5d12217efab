using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>The name of a fact: where it stands in a record's file, and what people call it.</summary>
/// <param name="JsonPointer">The JSON Pointer (RFC 6901) of the fact in a record.</param>
/// <param name="Label">Its name.</param>
public abstract record FactPath(string JsonPointer, Words Label)
{
    /// <summary>Whether it is a circumstance of the union, which the union cannot change: how many students the school has, on how many campuses.</summary>
    public bool IsCircumstance { get; init; }

    /// <summary>Whether it tells what was done, which nobody can undo: when congresses were held, who approved them beforehand.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether a union can change it at all: it is no circumstance, and not the past.</summary>
    public bool CanChange => !IsCircumstance && !IsPast;

    /// <summary>How a union raises it, where it is a share.</summary>
    public ShareLever Lever { get; init; }

    /// <summary>What is added to a pointer to reach the statement on which the fact rests.</summary>
    /// <returns>The path of the statement, among the record's remarks.</returns>
    internal FactPath Statement() => new StatementPath(this);

    /// <inheritdoc/>
    public sealed override string ToString() => Label.Chinese;
}

/// <summary>A fact of a <typeparamref name="TSubject"/>.</summary>
/// <typeparam name="TSubject">What holds the fact.</typeparam>
/// <param name="JsonPointer">The JSON Pointer (RFC 6901) of the fact in the subject.</param>
/// <param name="Label">Its name.</param>
/// <param name="MayNotApply">Whether the fact may be marked as not applicable, with a reason. Elsewhere only a rule may excuse.</param>
public abstract record FactPath<TSubject>(string JsonPointer, Words Label, bool MayNotApply) : FactPath(JsonPointer, Label)
{
    /// <summary>The fact as it is known, figures and rosters taken together.</summary>
    /// <param name="subject">What holds the fact.</param>
    /// <returns>The measurement.</returns>
    public abstract Measurement Measure(TSubject subject);

    /// <summary>The figure as it was stated, whatever a roster says.</summary>
    /// <param name="subject">What holds the fact.</param>
    /// <returns>The measurement.</returns>
    public abstract Measurement MeasureStated(TSubject subject);

    /// <summary>Where a stated figure and a roster disagree.</summary>
    /// <param name="subject">What holds both.</param>
    /// <returns>The conflict, or nothing.</returns>
    public abstract Conflict? ConflictIn(TSubject subject);

    /// <summary>Whether its values have an order, so that one lies between others.</summary>
    internal abstract bool IsOrdered { get; }

    /// <summary>How its value is asked for.</summary>
    internal abstract FieldKind Kind { get; }

    /// <returns>The subject without its figure; what a roster tells of the fact stays.</returns>
    internal abstract TSubject Forget(TSubject subject);

    /// <returns>Whether the fact as it is known of the one does not contradict the fact as it is known of the other.</returns>
    internal abstract bool Agrees(TSubject one, TSubject other);

    /// <returns>The earlier subject with the later one's figure, where that one has any.</returns>
    internal abstract TSubject Over(TSubject earlier, TSubject later);

    /// <returns>The one subject, without its figure where the other has another.</returns>
    internal abstract TSubject Common(TSubject one, TSubject other);
}

/// <summary>A fact that can be read from a <typeparamref name="TSubject"/>, and its line in the file.</summary>
/// <typeparam name="TSubject">What holds the fact.</typeparam>
/// <typeparam name="TValue">What the fact is about.</typeparam>
/// <param name="JsonPointer">The JSON Pointer (RFC 6901) of the fact in the subject; the fact's line is called after its last name.</param>
/// <param name="Label">Its name.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Stated">Reads the figure as stated; one lambda, never two composed.</param>
/// <param name="Write">Gives the subject with another figure in its place.</param>
/// <param name="Counted">Makes the same fact from a roster or from other figures, where that can be done.</param>
/// <param name="MayNotApply">Whether the fact may be marked as not applicable, with a reason.</param>
public sealed record FactPath<TSubject, TValue>(
    string JsonPointer,
    Words Label,
    FactForm<TValue> Form,
    Func<TSubject, Fact<TValue>> Stated,
    Func<TSubject, Fact<TValue>, TSubject> Write,
    Func<TSubject, Fact<TValue>>? Counted = null,
    bool MayNotApply = false)
    : FactPath<TSubject>(JsonPointer, Label, MayNotApply)
    where TValue : notnull
{
    /// <summary>The counts of which the share is made, where it is made of two of which the one is part of the other. While these contradict each other, nothing is known of it.</summary>
    internal Portion<TSubject>? Portion { get; init; }

    /// <summary>Of which other facts it is made, where it is not counted from a roster.</summary>
    internal Words? MadeOf { get; init; }

    /// <summary>How the fact stands in the file of what holds it.</summary>
    internal Line<TSubject, Fact<TValue>> Line { get; } = new(
        JsonPointer[(JsonPointer.LastIndexOf('/') + 1)..],
        Label.Chinese,
        Label.English,
        MayNotApply ? new ExcusableForm<TValue>(Form, JsonPointer) : Form,
        Stated);

    /// <summary>The fact as it is known. Where a figure and a roster agree it is what both allow; where they disagree, the hull of both; where a part is more than its whole, nothing is known of its share.</summary>
    /// <param name="subject">What holds the fact.</param>
    /// <returns>The fact.</returns>
    public Fact<TValue> Read(TSubject subject)
    {
        if (Counted is null)
        {
            return Stated(subject);
        }

        if (Portion?.IsImpossible(subject) == true)
        {
            return default;
        }

        var counted = Counted(subject);
        return counted.Known == Known.Unknown ? Stated(subject) : Form.Reconcile(Stated(subject), counted).Fact;
    }

    /// <summary>Facts that are equal stand at one place.</summary>
    /// <returns>The hash of the place.</returns>
    public override int GetHashCode() => JsonPointer.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override Measurement Measure(TSubject subject)
    {
        var measured = Measurement.Of(this, Form, Read(subject));
        return ConflictIn(subject) is { } conflict ? measured with { Conflict = conflict } : measured;
    }

    /// <inheritdoc/>
    public override Measurement MeasureStated(TSubject subject) => Measurement.Of(this, Form, Stated(subject));

    /// <inheritdoc/>
    public override Conflict? ConflictIn(TSubject subject)
    {
        if (Counted is null)
        {
            return null;
        }

        if (Portion?.ConflictIn(subject) is { } ofPortion)
        {
            return ofPortion;
        }

        var (stated, counted) = (Stated(subject), Counted(subject));
        return Form.Reconcile(stated, counted).Agree
            ? null
            : new(Measurement.Of(this, Form, stated), Measurement.Of(this, Form, counted)) { MadeOf = MadeOf };
    }

    internal override bool IsOrdered => Form.IsOrdered;

    internal override FieldKind Kind => Line.Ask(new(string.Empty, Label, IsRequired: false, FieldKind.Group)).Kind;

    internal override TSubject Forget(TSubject subject) => Write(subject, default);

    internal override bool Agrees(TSubject one, TSubject other) => Form.Reconcile(Read(one), Read(other)).Agree;

    internal override TSubject Over(TSubject earlier, TSubject later) =>
        Stated(later) is { Known: not Known.Unknown } fact ? Write(earlier, fact) : earlier;

    internal override TSubject Common(TSubject one, TSubject other) => Stated(one) == Stated(other) ? one : Write(one, default);
}
