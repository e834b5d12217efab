namespace UnionGovernance.Papers;

/// <summary>A row of a form: what is asked, and the answer.</summary>
/// <typeparam name="TSource">What the form is written from.</typeparam>
/// <param name="Name">Its name among the facts of the paper.</param>
/// <param name="Label">What is asked.</param>
/// <param name="At">Where the answer stands in the file.</param>
/// <param name="Text">The answer; nothing where nobody gave it.</param>
internal sealed record FormRow<TSource>(string Name, Words Label, string At, Func<TSource, string?> Text)
{
    /// <summary>A row that stands at one field of a year's file, called as the field is.</summary>
    public FormRow(string name, string at, Func<TSource, string?> text)
        : this(name, FieldWords.OfYear(at), at, text)
    {
    }

    /// <summary>Whether it is asked of the paper; an answer that was given is printed all the same.</summary>
    public Func<TSource, bool> IsAsked { get; init; } = static _ => true;
}
