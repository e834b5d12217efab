using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>A value of an entry: one text, in the one way in which such a value is written. What would be written otherwise is not read.</summary>
/// <remarks>
/// On the line <c>"</c> and <c>\</c> are escaped and nothing else, so that anybody can write the same bytes by hand. A value that an entry cannot
/// hold is written as <c>null</c>, which nothing reads.
/// </remarks>
/// <typeparam name="T">The values.</typeparam>
/// <param name="read">Reads a value from its text.</param>
/// <param name="write">The text of a value.</param>
/// <param name="expected">What is expected.</param>
/// <param name="kind">Whether it is a number in JSON; otherwise it is a string.</param>
/// <param name="describe">Writes its schema.</param>
/// <param name="wrong">Which part of a text that is none is wrong, where that can be told.</param>
internal sealed class EntryForm<T>(EntryForm<T>.Reader read, Func<T, string> write, Words expected, FieldKind kind, Action<Utf8JsonWriter> describe, Func<string, Words?>? wrong = null) : Form<T>
{
    /// <summary>Reads a value from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is one.</returns>
    public delegate bool Reader(string text, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        var text = kind != FieldKind.Number ? input.Text()
            : input.Json.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(input.Json.ValueSpan)
            : null;
        if (text is not null && read(text, out value))
        {
            return true;
        }

        value = default;
        return input.Refuse((text is null ? null : wrong?.Invoke(text)) ?? expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, T value)
    {
        var text = write(value);
        if (!read(text, out var again) || !EqualityComparer<T>.Default.Equals(again, value))
        {
            output.Json.WriteNullValue();
        }
        else
        {
            output.Json.WriteRawValue(kind == FieldKind.Number ? text : Quote(text), skipInputValidation: true);
        }
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => describe(schema.Json);

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = kind };

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
