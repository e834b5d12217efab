using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>A list of one or more, each of which is held against those before it, or which is sound as a whole or not at all.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="element">How one of them stands in a file.</param>
/// <param name="expected">What is expected where there is no list.</param>
internal abstract class ElementsForm<T>(Form<T> element, Words expected) : Form<Sequence<T>>
{
    /// <summary>How one of them stands in a file.</summary>
    protected Form<T> Element { get; } = element;

    /// <summary>What is expected where there is no list.</summary>
    protected Words Expected { get; } = expected;

    /// <inheritdoc/>
    internal sealed override bool Read(ref Input input, [MaybeNullWhen(false)] out Sequence<T> value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartArray)
        {
            return input.Refuse(Expected);
        }

        var (taken, sound) = (new List<T>(), true);
        input.Place.EnterList();
        while (input.Json.Read() && input.Json.TokenType != JsonTokenType.EndArray)
        {
            input.Place.Next();
            sound &= Take(ref input, taken);
        }

        input.Place.Leave();
        value = [.. taken];
        return End(ref input, taken, sound);
    }

    /// <inheritdoc/>
    internal sealed override void Write(Output output, Sequence<T> value)
    {
        output.Json.WriteStartArray();
        foreach (var one in value)
        {
            output.Write(Element, one);
        }

        output.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal sealed override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteNumber("minItems", 1);
        schema.Value("items", Element.Describe);
    }

    /// <summary>Takes one of them, on whose first token the input stands, and leaves it on the last.</summary>
    /// <param name="input">The input.</param>
    /// <param name="taken">Those before it, to which it is added.</param>
    /// <returns>Whether nothing is wrong with it.</returns>
    protected abstract bool Take(ref Input input, List<T> taken);

    /// <summary>Judges the list when all were taken.</summary>
    /// <param name="input">The input, on the end of the list.</param>
    /// <param name="taken">What was taken.</param>
    /// <param name="sound">Whether nothing was wrong with any.</param>
    /// <returns>Whether there is a value.</returns>
    protected abstract bool End(ref Input input, List<T> taken, bool sound);
}
