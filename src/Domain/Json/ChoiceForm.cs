using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace UnionGovernance.Json;

/// <summary>One of several named values.</summary>
/// <typeparam name="TValue">The values.</typeparam>
/// <param name="choices">Each value with its word in files and its name for people, in the order in which they are offered.</param>
public sealed class ChoiceForm<TValue>(ImmutableArray<Choice<TValue>> choices) : Form<TValue>
    where TValue : struct, Enum
{
    private readonly ImmutableArray<byte[]> _words = [.. choices.Select(static c => Encoding.UTF8.GetBytes(c.Word))];

    /// <summary>Each value with its word in files and its name for people, in the order in which they are offered.</summary>
    public ImmutableArray<Choice<TValue>> Choices { get; } = choices;

    /// <summary>What a file should hold here, for whoever wrote something else.</summary>
    public Words Expected { get; } = new(
        $"应为{string.Join("或", choices.Select(static c => FileWord.Of(c.Label, c.Word).Chinese))}；不知道就不写这个字段",
        $"{string.Join(" or ", choices.Select(static c => FileWord.Of(c.Label, c.Word).English))} is expected; leave the member out if unknown");

    /// <inheritdoc/>
    public override string Show(TValue value, Language language) => Of(value).Label.In(language);

    /// <summary>One of the values with its word and its name.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of those that are offered.</exception>
    public Choice<TValue> Of(TValue value)
    {
        foreach (var choice in Choices)
        {
            if (EqualityComparer<TValue>.Default.Equals(choice.Value, value))
            {
                return choice;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "No word is known for this value.");
    }

    /// <inheritdoc/>
    internal override (TValue Value, bool Exists) Another(IReadOnlyCollection<TValue> values) =>
        Choices.Select(static c => (c.Value, true)).FirstOrDefault(c => !values.Contains(c.Value));

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out TValue value)
    {
        var given = input.Utf8();
        for (var i = 0; i < _words.Length; i++)
        {
            if (given.SequenceEqual(_words[i]))
            {
                value = Choices[i].Value;
                return true;
            }
        }

        value = default;
        return input.Refuse(Expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, TValue value)
    {
        if (output.WritesUnsound && Choices.All(c => !EqualityComparer<TValue>.Default.Equals(c.Value, value)))
        {
            output.Json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
            return;
        }

        output.Json.WriteStringValue(Of(value).Word);
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteStartArray("enum");
        foreach (var choice in Choices)
        {
            schema.Json.WriteStringValue(choice.Word);
        }

        schema.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Choice, Choices = [.. Choices.Select(static c => (c.Word, c.Label))] };
}
