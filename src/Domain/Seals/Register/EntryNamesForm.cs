using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The people whom an entry lists, at least one. One of them who cannot be written spoils the list, for the list is one member.</summary>
/// <param name="name">One of them.</param>
/// <param name="expected">What is expected.</param>
internal sealed class EntryNamesForm(Form<string> name, Words expected) : Form<Sequence<string>>
{
    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Sequence<string> value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartArray)
        {
            return input.Refuse(expected);
        }

        var (names, sound) = (new List<string>(), true);
        while (input.Json.Read() && input.Json.TokenType != JsonTokenType.EndArray)
        {
            sound &= input.Text() is { } text && EntryValue.IsText(text);
            names.Add(input.Text() ?? string.Empty);
            input.Json.Skip();
        }

        if (!sound || names.Count is 0 or > FileLimits.LongestList)
        {
            return input.Refuse(input.Show(), expected);
        }

        value = [.. names];
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, Sequence<string> value)
    {
        output.Json.WriteStartArray();
        foreach (var one in value)
        {
            name.Write(output, one);
        }

        output.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteNumber("minItems", 1);
        schema.Value("items", name.Describe);
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Lines };
}
