using System.Collections.Immutable;
using System.Text;
using UnionGovernance.Facts;

namespace UnionGovernance.Json;

/// <summary>One of several words.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
/// <param name="form">The words.</param>
internal sealed class OneWordForm<T>(ChoiceForm<T> form) : Form<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<byte[]> _words = [.. form.Choices.Select(static c => Encoding.UTF8.GetBytes(c.Word))];

    /// <inheritdoc/>
    public override bool Read(ref Input input, out T value)
    {
        var given = input.Utf8();
        for (var i = 0; i < _words.Length; i++)
        {
            if (given.SequenceEqual(_words[i]))
            {
                value = form.Choices[i].Value;
                return true;
            }
        }

        value = default;
        return input.Refuse(form.Expected);
    }

    /// <inheritdoc/>
    public override void Write(Output output, T value) => output.Json.WriteStringValue(form.Of(value).Word);

    /// <inheritdoc/>
    public override void Describe(Schema schema) => form.WriteSchema(schema.Json);

    /// <inheritdoc/>
    public override ImmutableArray<Field> Ask(Field field) =>
        [field with { Kind = FieldKind.Choice, Choices = [.. form.Choices.Select(static c => (c.Word, c.Label))] }];
}
