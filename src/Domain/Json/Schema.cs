using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>A JSON Schema (2020-12) that is being written, with the definitions to which it refers.</summary>
/// <param name="json">The tokens.</param>
internal sealed class Schema(Utf8JsonWriter json)
{
    private readonly List<(string Name, Action<Schema> Describe)> _definitions = [];

    /// <summary>The tokens.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>Writes the schema of a file.</summary>
    /// <param name="title">What the file holds.</param>
    /// <param name="describe">Writes its members.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] File(string title, Action<Schema> describe) => Output.File(output =>
    {
        var schema = new Schema(output.Json);
        schema.Json.WriteStartObject();
        schema.Json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Json.WriteString("title", title);
        describe(schema);
        schema.Define();
        schema.Json.WriteEndObject();
    });

    /// <summary>Writes a member of an object: its name, its words, its form.</summary>
    public void Member(string name, Words words, Action<Schema> describe)
    {
        json.WriteStartObject(name);
        json.WriteString("title", words.Chinese);
        json.WriteString("description", words.English);
        describe(this);
        json.WriteEndObject();
    }

    /// <summary>Writes a value of its own, such as the elements of a list.</summary>
    public void Value(string name, Action<Schema> describe)
    {
        json.WriteStartObject(name);
        describe(this);
        json.WriteEndObject();
    }

    /// <summary>Writes a value that may be an object of bounds instead, of which at least one is given.</summary>
    public void Bounded(Names bounds, Action<Schema> describe)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        describe(this);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteNumber("minProperties", 1);
        json.WriteStartObject("properties");
        foreach (var bound in bounds.Texts)
        {
            Value(bound, describe);
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Refers to a definition, which is written once at the end, so that it may refer to itself.</summary>
    /// <param name="name">Its name in this schema.</param>
    /// <param name="describe">Writes its members.</param>
    public void Refer(string name, Action<Schema> describe)
    {
        json.WriteString("$ref", $"#/$defs/{name}");
        if (_definitions.TrueForAll(d => d.Name != name))
        {
            _definitions.Add((name, describe));
        }
    }

    private void Define()
    {
        if (_definitions.Count == 0)
        {
            return;
        }

        json.WriteStartObject("$defs");
        WriteDefinitions();
        json.WriteEndObject();
    }

    /// <summary>Writes the definitions to which it has referred so far, inside an object already begun.</summary>
    internal void WriteDefinitions()
    {
        // A definition may refer to others that nothing else refers to: the list grows while it is walked.
        for (var i = 0; i < _definitions.Count; i++)
        {
            Value(_definitions[i].Name, _definitions[i].Describe);
        }
    }
}
