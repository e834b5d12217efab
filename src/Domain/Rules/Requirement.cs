using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A question that a rule asks, as a value: it judges, explains and prints itself.</summary>
public abstract record Requirement
{
    /// <summary>The question in plain words, made from its own numbers.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence part.</returns>
    public abstract string Describe(Language language);

    /// <summary>
    /// Whether a later fact may still turn <see cref="Verdict.Met"/> into <see cref="Verdict.NotApplicable"/>.
    /// Such a question may stand alone or under <see cref="All{T}"/>; elsewhere the change could flip a definite verdict.
    /// </summary>
    public virtual bool MayLapse => false;

    /// <summary>Whether it asks about circumstances or the past alone, which a union cannot change. Where it is not met, no advice mends it.</summary>
    public virtual bool IsOfCircumstances => false;

    /// <summary>The question as data: its kind, its facts by their pointers, its numbers and parts. Two that are written alike ask the same.</summary>
    /// <remarks>
    /// It tells one rule book from another (see <c>RuleBook.Hash</c>). A kind of your own whose words leave something out overrides it.
    /// </remarks>
    public virtual string Canonical => Rules.Canonical.Of(GetType().FullName!, Describe(Language.Chinese), Describe(Language.English));

    /// <summary>Which of the parts of an explanation decide its verdict: those that share it, if a kind of question says nothing else.</summary>
    /// <param name="whole">The explanation of this question.</param>
    /// <returns>The parts, in their order. Were the facts of all others unknown, the verdict would be the same.</returns>
    public virtual ImmutableArray<Explanation> DecidingIn(Explanation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return [.. whole.Because.Where(p => p.Verdict == whole.Verdict)];
    }

    /// <summary>Whether its figure says what it asks, so that whoever tells the figure need not repeat the question.</summary>
    internal virtual bool SpeaksByItsFigure => false;

    /// <summary>On what the verdict on a subject rests; the subject is one that this can judge.</summary>
    internal abstract Grounds GroundsFor(object subject);

    /// <summary>How the deciding parts of an explanation are led in, before they are told one after another.</summary>
    /// <param name="verdict">The verdict that they decide.</param>
    /// <returns>The words; nothing where the question has no parts.</returns>
    public virtual Words? LeadIn(Verdict verdict) => null;

    /// <inheritdoc/>
    public sealed override string ToString() => Describe(Language.Chinese);
}

/// <summary>A question about a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What is judged: a record, a member, a delegate.</typeparam>
public abstract record Requirement<T> : Requirement
{
    /// <summary>Judges, without allocating.</summary>
    /// <param name="subject">What is judged.</param>
    /// <returns>The verdict.</returns>
    public abstract Verdict Judge(T subject);

    /// <summary>Judges, and tells why to whoever asks.</summary>
    /// <param name="subject">What is judged: a value, which does not change afterwards.</param>
    /// <returns>The explanation, whose verdict is that of <see cref="Judge"/> and whose grounds are those of <see cref="GroundsIn"/>.</returns>
    public Explanation Explain(T subject) => new(Judge(subject), this, subject!);

    /// <summary>On what the verdict rests.</summary>
    /// <param name="subject">What is judged.</param>
    /// <returns>The facts looked at and the explanations of the parts, with what is to be said beside them.</returns>
    public abstract Grounds GroundsIn(T subject);

    /// <inheritdoc/>
    internal sealed override Grounds GroundsFor(object subject) => GroundsIn((T)subject);

    /// <summary>Both are asked: <see cref="All{T}"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is called All.")]
    public static Requirement<T> operator &(Requirement<T> left, Requirement<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new All<T>([.. left is All<T> some ? some.Parts : [left], .. right is All<T> more ? more.Parts : [right]]);
    }

    /// <summary>One of them is enough: <see cref="Any{T}"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">One of them may lapse.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is called Any.")]
    public static Requirement<T> operator |(Requirement<T> left, Requirement<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Any<T>([.. left is Any<T> some ? some.Parts : [left], .. right is Any<T> more ? more.Parts : [right]]);
    }

    /// <summary>The opposite is asked: <see cref="Not{T}"/>.</summary>
    /// <param name="part">What is not to be.</param>
    /// <exception cref="ArgumentException">It may lapse.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is called Not.")]
    public static Requirement<T> operator !(Requirement<T> part) => new Not<T>(part);

    /// <summary>The smallest changes that would turn <see cref="Verdict.NotMet"/> into <see cref="Verdict.Met"/>, or make up what is short in a year that still runs.</summary>
    /// <param name="subject">What is judged.</param>
    /// <returns>The changes; none where nothing is broken or short, or where no change of a fact mends it.</returns>
    public virtual ImmutableArray<Mend> Mends(T subject) => [];

    /// <summary>The values at which the answer turns, by which <see cref="Entailment"/> is decided.</summary>
    /// <returns>All of them, of every fact that it reads; none where it cannot name them, so that nothing is decided by it.</returns>
    public virtual ImmutableArray<CriticalValue<T>> CriticalValues() => [];

    /// <summary>Whether it reads a roster beside the facts whose critical values it names.</summary>
    internal virtual bool ReadsRoster => false;

    /// <summary>The figure and the roster by which it is judged, where they disagree.</summary>
    internal virtual Conflict? ConflictIn(T subject) => null;

    /// <summary>How far a subject is from keeping this: equal steps take away equally much of it.</summary>
    /// <param name="subject">What is judged.</param>
    /// <returns>A distance for each way to keep it; none where steps do not count, or nothing is known of the fact.</returns>
    internal virtual ImmutableArray<Distance> Distances(T subject) => [];

    /// <summary>What is wrong with what it asks of each one on a roster, whoever that is.</summary>
    internal virtual IEnumerable<(Reviewing.FlawKind Kind, Words Because)> FlawsOfEach() => [];

    /// <summary>The questions of which this is made, each of facts alone.</summary>
    internal virtual IEnumerable<Requirement<T>> Leaves() => [this];

    /// <summary>The requirements of which each is kept where this is, and which keep this together.</summary>
    internal virtual IEnumerable<Requirement<T>> Conjuncts() => [this];

    /// <summary>Whether this follows from what is asked of each one on a roster.</summary>
    /// <param name="kept">Requirements that are kept.</param>
    /// <param name="subject">Of whom it is asked.</param>
    /// <returns>The answer, a counter-example being one whose other facts are still to be made up; nothing where it is not that which is asked.</returns>
    internal virtual Entailment<T>? Followed(ImmutableArray<Requirement<T>> kept, T subject) => null;

    /// <summary>The question whether the verdict is this one, as a condition that a database can ask of what it stores.</summary>
    /// <param name="verdict">The verdict asked for. Whoever is not met by one is not therefore in breach: ask for each of the four.</param>
    /// <param name="columns">Where the facts are stored.</param>
    /// <returns>The condition, built and never compiled. It holds where <see cref="Judge"/> gives the verdict.</returns>
    /// <exception cref="NotSupportedException">The question reads a list, a roster or a statement; those are judged in memory.</exception>
    public virtual Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns) =>
        throw new NotSupportedException($"\"{Describe(Language.English)}\" reads a list, a roster or a statement, and is judged in memory.");
}
