using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A value of a fact at which the answer of a requirement turns.</summary>
/// <typeparam name="T">What is judged.</typeparam>
public abstract record CriticalValue<T>
{
    private protected CriticalValue(FactPath<T> path) => Path = path;

    /// <summary>The fact.</summary>
    public FactPath<T> Path { get; }

    /// <summary>One value of each kind that several critical values of one fact tell apart.</summary>
    /// <param name="values">Critical values of this kind and this fact, this one among them.</param>
    internal abstract IEnumerable<Case<T>> Cases(IReadOnlyCollection<CriticalValue<T>> values);

    /// <summary>The value for machines; nothing where it is a case of its own kind.</summary>
    internal virtual (IMeasuredForm Form, object Value)? Measured => null;

    /// <summary>The bounds within which a subject's fact is known, as critical values: so that there are cases between bound and limit.</summary>
    internal virtual IEnumerable<CriticalValue<T>> Bounds(T subject) => [];

    /// <summary>One value of each kind that critical values of one fact tell apart, of whatever kinds they are.</summary>
    /// <param name="values">Critical values of one fact.</param>
    internal static IEnumerable<Case<T>> CasesOf(IEnumerable<CriticalValue<T>> values) =>
        values.GroupBy(static v => v.GetType()).SelectMany(static g => g.First().Cases([.. g]));
}

/// <summary>A value of a fact at which the answer of a requirement turns: a limit that it sets, a word that it names, what it looks for in a list.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TValue">What the fact is about.</typeparam>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value. The answer may turn at it, just below it and just above it.</param>
public sealed record CriticalValue<T, TValue>(FactPath<T, TValue> Fact, TValue Value) : CriticalValue<T>(Fact)
    where TValue : notnull
{
    internal override (IMeasuredForm Form, object Value)? Measured => (Fact.Form, Value);

    internal override IEnumerable<Case<T>> Cases(IReadOnlyCollection<CriticalValue<T>> values) =>
        Fact.Form.EachKind([.. values.Cast<CriticalValue<T, TValue>>().Select(static v => v.Value).Distinct()])
            .Select(value => new Case<T>(t => Fact.Write(t, UnionGovernance.Fact.Given(value))));

    internal override IEnumerable<CriticalValue<T>> Bounds(T subject) => Fact.Read(subject) is { Known: Known.Within } within
        ? [this with { Value = within.Low }, this with { Value = within.High }]
        : [];
}

/// <summary>A case that a requirement tells from others by itself.</summary>
internal sealed record CriticalCase<T>(FactPath<T> Fact, Func<T, T> Give, Words? Beside = null) : CriticalValue<T>(Fact)
{
    internal override IEnumerable<Case<T>> Cases(IReadOnlyCollection<CriticalValue<T>> values) =>
        values.Cast<CriticalCase<T>>().Select(static v => new Case<T>(v.Give, v.Beside));
}

/// <summary>A fact as it is made up for a subject.</summary>
/// <param name="Give">Gives the subject the fact.</param>
/// <param name="Beside">What is to be said of it beside its value.</param>
internal sealed record Case<T>(Func<T, T> Give, Words? Beside = null);
