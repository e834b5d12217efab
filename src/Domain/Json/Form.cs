using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>How a value stands in a file: read with every fault, written in one form, described by a schema, asked for by a form on a page.</summary>
/// <typeparam name="T">The values.</typeparam>
public abstract class Form<T>
{
    private static readonly Words _missing = new("必须写明这个字段", "this member must be given");

    /// <summary>The library alone makes forms.</summary>
    internal Form()
    {
    }

    /// <summary>What a file that lacks a required member of this form is told to do.</summary>
    internal virtual Words Missing => _missing;

    /// <summary>Whether values of this form are written but never read, as the outcomes of a judgement are.</summary>
    internal virtual bool IsOnlyWritten => false;

    /// <summary>A value in words, where it is a single one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="NotSupportedException">An object has no such words.</exception>
    public virtual string Show(T value, Language language) => throw new NotSupportedException($"{typeof(T).Name} is not shown in one word.");

    /// <summary>A value that is none of some.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The value, and whether there is one.</returns>
    internal virtual (T? Value, bool Exists) Another(IReadOnlyCollection<T> values) => default;

    /// <summary>Reads the value on whose first token the input stands, and leaves it on the last.</summary>
    /// <param name="input">The input. It has a fault more for everything that is wrong.</param>
    /// <param name="value">The value, or as much of it as could be read.</param>
    /// <returns>Whether there is a value at all. It may still have faults; whoever asked for the file gets it only if nothing has.</returns>
    internal abstract bool Read(ref Input input, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    internal abstract void Write(Output output, T value);

    /// <summary>Writes the members of a schema, inside an object already begun.</summary>
    internal abstract void Describe(Schema schema);

    /// <summary>What is asked for to make such a value; its JSON, where nothing simpler is said.</summary>
    /// <param name="field">The member that holds the value.</param>
    internal virtual Field Ask(Field field) => field;
}
