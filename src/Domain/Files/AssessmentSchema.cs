using System.Text.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Files;

/// <summary>The JSON Schema (2020-12) of what <see cref="AssessmentWriter"/> writes.</summary>
public static class AssessmentSchema
{
    /// <summary>Writes the schema.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write() => JsonForm.Write(WriteSchema);

    private static void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "一份记录的评估");
        WriteObject(
            json,
            ["school", "edition", "carriedForward", "findings", "goals", "conflicts"],
            () =>
            {
                WriteType(json, "school", "string");
                WriteType(json, "college", "string");
                WriteType(json, "edition", "string");
                WriteType(json, "carriedForward", "boolean");
                json.WriteStartObject("asOf");
                json.WriteString("type", "string");
                json.WriteString("format", "date");
                json.WriteEndObject();
                WriteArray(json, "findings", () => json.WriteString("$ref", "#/$defs/finding"));
                WriteArray(json, "goals", () => json.WriteString("$ref", "#/$defs/finding"));
                WriteArray(json, "conflicts", () => WriteTexts(json, ["path", "stated", "counted"]));
            });
        json.WriteStartObject("$defs");
        json.WriteStartObject("finding");
        WriteFinding(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json) => WriteObject(
        json,
        ["id", "number", "verdict", "title", "limit", "measured", "missing", "counterEvidence", "mend", "statements", "claim", "provision", "item"],
        () =>
        {
            WriteType(json, "id", "string");
            WriteType(json, "number", "string");
            WriteEnum<Verdict>(json, "verdict");
            WriteType(json, "title", "string");
            WriteType(json, "limit", "string");
            WriteArray(json, "measured", () => WriteObject(
                json,
                ["path", "known", "value"],
                () =>
                {
                    WriteType(json, "path", "string");
                    WriteEnum<Known>(json, "known");
                    WriteType(json, "value", "string");
                }));
            foreach (var name in (string[])["missing", "counterEvidence", "mend"])
            {
                WriteArray(json, name, () => json.WriteString("type", "string"));
            }

            WriteArray(json, "statements", () => WriteObject(
                json,
                ["by", "on", "document"],
                () =>
                {
                    WriteType(json, "by", "string");
                    json.WriteStartObject("on");
                    json.WriteEndObject();
                    WriteType(json, "document", "string");
                }));
            WriteEnum<ClaimStanding>(json, "claim");
            WriteType(json, "reason", "string");
            json.WriteStartObject("provision");
            WriteObject(
                json,
                ["document", "place", "attestation", "force"],
                () =>
                {
                    WriteType(json, "document", "string");
                    WriteType(json, "place", "string");
                    WriteEnum<Attestation>(json, "attestation");
                    WriteEnum<Force>(json, "force");
                });
            json.WriteEndObject();
            json.WriteStartObject("item");
            WriteObject(
                json,
                ["attestation", "mark"],
                () =>
                {
                    WriteEnum<Attestation>(json, "attestation");
                    WriteEnum<Mark>(json, "mark");
                });
            json.WriteEndObject();
        });

    private static void WriteObject(Utf8JsonWriter json, string[] required, Action properties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var name in required)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string[] names) => WriteObject(
        json,
        names,
        () =>
        {
            foreach (var name in names)
            {
                WriteType(json, name, "string");
            }
        });

    private static void WriteArray(Utf8JsonWriter json, string name, Action items)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        items();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    private static void WriteEnum<T>(Utf8JsonWriter json, string name)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        json.WriteStartArray("enum");
        foreach (var value in Enum.GetNames<T>())
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
