using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>One of several kinds of object that may stand in one place, known by its word.</summary>
/// <typeparam name="T">What all of them are.</typeparam>
/// <param name="word">The word.</param>
/// <param name="words">What it is called.</param>
internal abstract class Variant<T>(string word, Words words)
    where T : class
{
    /// <summary>The word.</summary>
    public string Word { get; } = word;

    /// <summary>What it is called.</summary>
    public Words Words { get; } = words;

    /// <summary>Whether an object is one of these.</summary>
    public abstract bool Takes(T value);

    /// <inheritdoc cref="Form{T}.Read"/>
    public abstract bool Read(ref Input input, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc cref="Form{T}.Write"/>
    public abstract void Write(Output output, T value);

    /// <inheritdoc cref="Form{T}.Describe"/>
    public abstract void Describe(Schema schema);

    /// <summary>Writes its schema among those of the others, under what it is called.</summary>
    public void DescribeBranch(Schema schema)
    {
        schema.Json.WriteStartObject();
        schema.Json.WriteString("title", Words.Chinese);
        schema.Json.WriteString("description", Words.English);
        Describe(schema);
        schema.Json.WriteEndObject();
    }

    /// <summary>What is asked for to make one.</summary>
    public abstract Field Ask();
}

/// <summary>One kind of object with its shape.</summary>
/// <typeparam name="T">What all of them are.</typeparam>
/// <typeparam name="TOne">What this one is.</typeparam>
/// <param name="word">The word.</param>
/// <param name="words">What it is called.</param>
/// <param name="shape">Its shape, which has the word among its members.</param>
internal class Variant<T, TOne>(string word, Words words, Shape<TOne> shape) : Variant<T>(word, words)
    where T : class
    where TOne : class, T
{
    /// <summary>Its shape.</summary>
    public Shape<TOne> Shape { get; } = shape;

    /// <inheritdoc/>
    public sealed override bool Takes(T value) => value is TOne;

    /// <inheritdoc/>
    public sealed override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        var read = Shape.Read(ref input, out var one);
        value = one;
        return read;
    }

    /// <inheritdoc/>
    public sealed override void Write(Output output, T value) => Shape.Write(output, (TOne)value);

    /// <inheritdoc/>
    public sealed override void Describe(Schema schema) => Shape.Describe(schema);

    /// <inheritdoc/>
    public sealed override Field Ask() => Shape.Ask(new(string.Empty, Words, IsRequired: true, FieldKind.Json));
}
