using System.Globalization;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A question that facts which no union has are asked. It is asked only where they are sure: whatever is unknown may be as it should.</summary>
/// <typeparam name="T">What is asked about: a record, a member, a college's union.</typeparam>
/// <param name="Id">Its name, which stays.</param>
/// <param name="In">The doubts that a subject gives.</param>
internal sealed record DoubtRule<T>(string Id, Func<T, IEnumerable<Doubt>> In);

/// <summary>Makes questions from facts.</summary>
internal static class DoubtRule
{
    /// <summary>There is none of what every union has.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="id">The question's name.</param>
    /// <param name="path">The count.</param>
    /// <returns>The question.</returns>
    public static DoubtRule<T> None<T>(string id, FactPath<T, int> path) => Of(id, path, t => path.Read(t) is { Known: Known.Given, Low: 0 }, static (_, shown) => new($"{shown.Chinese}，请核对", $"{shown.English}; please check"));

    /// <summary>The list is empty of what every union has.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <typeparam name="TElement">What is listed.</typeparam>
    /// <param name="id">The question's name.</param>
    /// <param name="path">The list.</param>
    /// <returns>The question.</returns>
    public static DoubtRule<T> Empty<T, TElement>(string id, FactPath<T, Sequence<TElement>> path)
        where TElement : notnull => Of(id, path, t => path.Stated(t) is { Known: Known.Given, Low.Count: 0 }, static (_, shown) => new($"{shown.Chinese}，请核对", $"{shown.English}; please check"));

    /// <summary>There are more than anybody has.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="id">The question's name.</param>
    /// <param name="path">The count.</param>
    /// <param name="most">The most that is not doubted.</param>
    /// <returns>The question.</returns>
    public static DoubtRule<T> Beyond<T>(string id, FactPath<T, int> path, int most) => Of(
        id, path, t => path.Read(t) is { Known: Known.Given or Known.Within } fact && fact.Low > most,
        (_, shown) => new(
            string.Create(CultureInfo.InvariantCulture, $"{shown.Chinese}，超过{path.Form.Show(most, Language.Chinese)}，少见，请核对"),
            string.Create(CultureInfo.InvariantCulture, $"{shown.English}, more than {path.Form.Show(most, Language.English)} is rare; please check")));

    /// <summary>A part is more than its whole.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="id">The question's name.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <returns>The question.</returns>
    public static DoubtRule<T> More<T>(string id, FactPath<T, int> part, FactPath<T, int> whole) => Of(
        id, part, t => part.Read(t) is { Known: Known.Given or Known.Within, Low: var least } && whole.Read(t) is { Known: Known.Given or Known.Within, High: var most } && least > most,
        (t, shown) => Shown(whole, t) is var other ? new($"{shown.Chinese}，多于{other.Chinese}，请核对", $"{shown.English}, more than {other.English}; please check") : shown);

    /// <summary>Questions about each of those on a roster.</summary>
    /// <typeparam name="T">What has the roster.</typeparam>
    /// <typeparam name="TItem">Who is on it.</typeparam>
    /// <param name="group">The roster.</param>
    /// <param name="asked">What each is asked.</param>
    /// <returns>The question, whose doubts name those they speak of.</returns>
    public static DoubtRule<T> Each<T, TItem>(GroupPath<T, TItem> group, DoubtRule<TItem> asked)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(asked);
        return new(asked.Id, t => group.Read(t).List.SelectMany((item, i) => asked.In(item).Select(d => d with
        {
            Text = new($"{group.Name(item)}：{d.Text.Chinese}", $"{group.Name(item)}: {d.Text.English}"),
            Path = d.Path with { JsonPointer = string.Create(CultureInfo.InvariantCulture, $"{group.JsonPointer}/list/{i}{d.Path.JsonPointer}") },
        })));
    }

    /// <summary>A question of any kind about one fact.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <typeparam name="TValue">What the fact is about.</typeparam>
    /// <param name="id">The question's name.</param>
    /// <param name="path">The fact.</param>
    /// <param name="isDoubted">Whether what is known of it is doubted.</param>
    /// <param name="say">Says so, given the fact with its figure.</param>
    /// <returns>The question.</returns>
    public static DoubtRule<T> Of<T, TValue>(string id, FactPath<T, TValue> path, Func<T, bool> isDoubted, Func<T, Words, Words> say)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(id, t => isDoubted(t) ? [new(id, say(t, Shown(path, t)), path)] : []);
    }

    private static Words Shown<T>(FactPath<T> path, T subject) => path.Measure(subject) is var measured
        ? new($"{path.Label.Chinese}{measured.Describe(Language.Chinese)}", $"{path.Label.English}: {measured.Describe(Language.English)}")
        : path.Label;
}
