using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One fixed word, such as the name of an act.</summary>
internal sealed class WordShape(string word) : Shape<string>
{
    public override bool Read(JsonElement element, string at, Faults faults, out string value)
    {
        value = word;
        if (element.ValueKind == JsonValueKind.String && element.ValueEquals(word))
        {
            return true;
        }

        faults.Add(at, JsonDom.Show(element), new($"“{word}”", $"\"{word}\""));
        return false;
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(word);

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("const", word);

    // Nobody need be asked for what can be nothing else.
    public override ImmutableArray<Field> Ask(Field member) => [];
}
