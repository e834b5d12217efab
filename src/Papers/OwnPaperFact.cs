using System.Collections.Immutable;

namespace UnionGovernance.Papers;

/// <summary>Declares the facts that papers of the caller's own print. What is given is plain text; it is escaped here, so that no name changes the shape of a paper.</summary>
public static class OwnPaperFact
{
    /// <summary>Words; a line to fill in where there are none.</summary>
    /// <typeparam name="TSource">What the paper is written from.</typeparam>
    /// <param name="name">The name between braces in the template, in small letters and underscores.</param>
    /// <param name="label">What people call it, also where it is left to fill in.</param>
    /// <param name="text">The words; nothing or nothing in them where nobody stated them.</param>
    /// <returns>The fact.</returns>
    public static OwnPaperFact<TSource> Text<TSource>(string name, Words label, Func<TSource, string?> text) => new(PaperFact.Text(name, label, string.Empty, text));

    /// <summary>Numbered points; a line to fill in where there are none. It stands alone on its line of the template.</summary>
    /// <typeparam name="TSource">What the paper is written from.</typeparam>
    /// <param name="name">The name between braces in the template.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="points">The points, in their order.</param>
    /// <returns>The fact.</returns>
    public static OwnPaperFact<TSource> Points<TSource>(string name, Words label, Func<TSource, IEnumerable<string>> points) => new(PaperFact.Points(name, label, string.Empty, points));

    /// <summary>A table; a line to fill in where it has no rows. It stands alone on its line of the template.</summary>
    /// <typeparam name="TSource">What the paper is written from.</typeparam>
    /// <param name="name">The name between braces in the template.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="head">The heads of its columns.</param>
    /// <param name="rows">Its rows, each with a text for every column.</param>
    /// <returns>The fact.</returns>
    public static OwnPaperFact<TSource> Table<TSource>(string name, Words label, ImmutableArray<string> head, Func<TSource, IEnumerable<IEnumerable<string>>> rows) =>
        new(PaperFact.Table(name, label, string.Empty, head, rows));

    /// <summary>Whether something is so, for the template to ask.</summary>
    /// <typeparam name="TSource">What the paper is written from.</typeparam>
    /// <param name="name">The name in the template's condition.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="isSo">The answer.</param>
    /// <returns>The fact.</returns>
    public static OwnPaperFact<TSource> Condition<TSource>(string name, Words label, Func<TSource, bool> isSo) => new(PaperFact.Condition<TSource>(name, label, (source, _) => isSo(source)));
}
