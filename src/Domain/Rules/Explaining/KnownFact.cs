using UnionGovernance.Facts;

namespace UnionGovernance.Rules.Explaining;

/// <summary>A fact that is known of a <typeparamref name="T"/>, and how to know the same of it without this.</summary>
/// <typeparam name="T">Of what it is known.</typeparam>
/// <param name="Measured">The fact, as it was stated.</param>
/// <param name="Of">Of whom on a roster; nothing for a fact of the whole.</param>
/// <param name="Forget">Gives the subject of which this alone is no longer known; the subject itself where it cannot be forgotten.</param>
public sealed record KnownFact<T>(Measurement Measured, string? Of, Func<T, T> Forget)
{
    /// <summary>Whether a roster tells it: who is listed, what is said of them, whether all are.</summary>
    public bool IsOfRoster { get; init; }

    /// <summary>Whether it is that someone is listed at all, whatever is said of them.</summary>
    public bool IsListing { get; init; }

    /// <summary>Facts in words, those of one person or body together, and those together of whom the same is said.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="language">The language.</param>
    /// <param name="called">What people call someone of a roster.</param>
    /// <returns>
    /// The words, in the order of the facts: 工作人员人数：46人; 陶允中（职务：秘书长助理）; the name alone of whom it is enough that they are listed. Of more
    /// than a dozen the first are named, and all counted.
    /// </returns>
    public static IEnumerable<string> Describe(IEnumerable<KnownFact<T>> facts, Language language, Func<string, string> called)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(called);
        var chinese = language == Language.Chinese;
        return facts.GroupBy(static f => f.Of ?? f.Measured.Path.JsonPointer, StringComparer.Ordinal)
            .Select(g => (g.First().Of, Said: string.Join(chinese ? "，" : ", ", g.Where(static f => !f.IsListing).Select(Value))))
            .GroupBy(static g => (IsOfSomeone: g.Of is not null, g.Said))
            .Select(g => !g.Key.IsOfSomeone ? g.Key.Said
                : g.Key.Said.Length == 0 ? Names([.. g.Select(n => called(n.Of!))])
                : $"{Names([.. g.Select(n => called(n.Of!))])}{(chinese ? $"（{g.Key.Said}）" : $" ({g.Key.Said})")}");

        string Value(KnownFact<T> fact) => $"{fact.Measured.Path.Label.In(language)}{(chinese ? "：" : ": ")}{fact.Measured.Describe(language)}";

        string Names(string[] names) => names.Length <= CounterEvidence.Few
            ? string.Join(chinese ? "、" : ", ", names)
            : $"{string.Join(chinese ? "、" : ", ", names.Take(CounterEvidence.Few))}{(chinese ? $"等{names.Length}人" : $" and {names.Length - CounterEvidence.Few} more")}";
    }
}
