namespace UnionGovernance.Json;

/// <summary>One fixed word, such as the name of an act.</summary>
/// <param name="word">The word.</param>
internal sealed class WordForm(string word) : Form<string>
{
    /// <inheritdoc/>
    internal override bool Read(ref Input input, out string value)
    {
        value = word;
        return input.Text() == word || input.Refuse(new($"“{word}”", $"\"{word}\""));
    }

    /// <inheritdoc/>
    internal override void Write(Output output, string value) => output.Json.WriteStringValue(word);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Json.WriteString("const", word);

    /// <summary>Nobody need be asked for what can be nothing else.</summary>
    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Nothing };
}
