using System.Text.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files;

/// <summary>The schemas of a register's lines, made from the same table as the lines.</summary>
internal static class SealSchema
{
    private static readonly Words _seal = new("公章", "the seal, by the name that stands on it");
    private static readonly Words _sequence = new("序号", "place in the register, from 1");
    private static readonly Words _at = new("时间", "time, by the school's wall clock, to the second");
    private static readonly Words _act = new("事项", "act");
    private static readonly Words _previous = new("上一条的摘要", "digest of the entry before; 64 zeros for the first");
    private static readonly Words _digest = new("本条的摘要", "SHA-256 of the entry's bytes");

    public static void WriteEntry(Utf8JsonWriter json) => Write(json, "公章登记簿的一条", linked: true);

    public static void WriteAct(Utf8JsonWriter json) => Write(json, "公章的一项事项", linked: false);

    private static void Write(Utf8JsonWriter json, string title, bool linked)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", title);
        json.WriteStartArray("oneOf");
        foreach (var form in ActForms.All)
        {
            json.WriteStartObject();
            json.WriteString("title", form.Label.Chinese);
            json.WriteString("description", form.Label.English);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            if (linked)
            {
                Member(json, EntryLine.Seal, _seal, ParticularKind.Text);
                Member(json, EntryLine.Sequence, _sequence, ParticularKind.Whole, least: 1);
            }

            Member(json, EntryLine.At, _at, ParticularKind.Moment);
            json.WriteStartObject(EntryLine.Act);
            json.WriteString("title", _act.Chinese);
            json.WriteString("description", _act.English);
            json.WriteString("const", form.Word);
            json.WriteEndObject();
            foreach (var member in form.Members)
            {
                Member(json, member.Name, member.Label, member.Kind);
            }

            if (linked)
            {
                Member(json, EntryLine.Previous, _previous, ParticularKind.Digest);
                Member(json, EntryLine.Digest, _digest, ParticularKind.Digest);
            }

            json.WriteEndObject();
            json.WriteStartArray("required");
            string[] required = linked
                ? [EntryLine.Seal, EntryLine.Sequence, EntryLine.At, EntryLine.Act, EntryLine.Previous, EntryLine.Digest]
                : [EntryLine.At, EntryLine.Act];
            foreach (var name in required)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, string name, Words label, ParticularKind kind, int least = 0)
    {
        json.WriteStartObject(name);
        json.WriteString("title", label.Chinese);
        json.WriteString("description", label.English);
        switch (kind)
        {
            case ParticularKind.Whole:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", least);
                if (least == 0)
                {
                    json.WriteNumber("maximum", EntryValue.MostWhole);
                }

                break;
            case ParticularKind.Names:
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                json.WriteStartObject("items");
                Text(json);
                json.WriteEndObject();
                break;
            case ParticularKind.Moment:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$");
                break;
            case ParticularKind.Digest:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^[0-9a-f]{64}$");
                break;
            default:
                Text(json);
                break;
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "\\S");
        json.WriteNumber("maxLength", EntryValue.LongestText);
    }
}
