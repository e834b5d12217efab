using System.Text.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Files;

/// <summary>The JSON Schema (2020-12) of a record's file, made from the facts' own table.</summary>
/// <remarks>
/// It says less than <see cref="RecordReader"/>: that a lower bound does not exceed the upper one, that the two years are
/// consecutive and that no member stands twice is beyond a schema.
/// </remarks>
public static class RecordSchema
{
    /// <summary>Writes the schema.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write() => JsonForm.Write(WriteSchema);

    private static void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "学生会一学年的记录");
        StartObject(json);
        json.WriteStartObject("school");
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
        json.WriteNumber("maxLength", RecordReader.LongestSchool);
        json.WriteString("pattern", "\\S");
        json.WriteEndObject();
        WriteWords(json, "kind", RecordLayout.Kinds.Select(static k => k.Word));
        WriteWords(json, "level", RecordLayout.Levels.Select(static l => l.Word));
        json.WriteStartObject("academicYear");
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{4}$");
        json.WriteEndObject();
        foreach (var (part, facts) in RecordLayout.Instance.Parts)
        {
            json.WriteStartObject(part);
            StartObject(json);
            foreach (var (name, path) in facts)
            {
                WriteFact(json, name, path);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var name in (string[])["school", "kind", "level", "academicYear"])
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("$defs");
        WriteCount(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void StartObject(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, string name, FactPath path)
    {
        json.WriteStartObject(name);
        json.WriteString("title", path.Label);
        switch (path)
        {
            case FactPath<UnionRecord, int>:
                json.WriteString("$ref", "#/$defs/count");
                break;
            case FactPath<UnionRecord, bool>:
                json.WriteString("type", "boolean");
                break;
            default:
                throw new NotSupportedException($"No file form is known for {path}.");
        }

        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json)
    {
        json.WriteStartObject("count");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteWhole(json);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteNumber("minProperties", 1);
        StartObject(json);
        foreach (var bound in (string[])["atLeast", "atMost"])
        {
            json.WriteStartObject(bound);
            WriteWhole(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWhole(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", int.MaxValue);
    }
}
