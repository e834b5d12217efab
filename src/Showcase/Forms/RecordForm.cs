using System.Text.Encodings.Web;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Files;

namespace UnionGovernance.Showcase.Forms;

/// <summary>Turns what was typed into a record's file, so that the reader of records checks it like any other file.</summary>
internal static class RecordForm
{
    // Faults quote what they found, and people should know it again.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] _head = ["school", "kind", "level", "academicYear", "edition", "asOf"];

    public static RecordReading Read(Typed typed)
    {
        var reading = RecordReader.Read(Write(typed));
        var overlooked = Field.All.Select(f => f.Overlooked(typed)).OfType<Fault>().ToList();
        return overlooked.Count == 0
            ? reading
            : new(null, [.. reading.Faults, .. overlooked], reading.FaultCount + overlooked.Count);
    }

    private static byte[] Write(Typed typed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _plain))
        {
            json.WriteStartObject();
            foreach (var name in _head)
            {
                WriteText(json, name, typed.Text(name));
            }

            var stated = Field.All.Where(f => f.ChosenIn(typed) != Field.Unknown);
            foreach (var part in stated.GroupBy(static f => Look.Part(f.Path)))
            {
                json.WriteStartObject(part.Key);
                foreach (var field in part)
                {
                    json.WritePropertyName(field.Path.JsonPointer.Split('/')[^1]);
                    FieldWriter.Write(json, field, typed);
                }

                json.WriteEndObject();
            }

            WriteStatements(json, typed);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteStatements(Utf8JsonWriter json, Typed typed)
    {
        json.WriteStartObject("remarks");
        foreach (var field in Field.All)
        {
            var (by, on, document) = (typed.Text(field.By), typed.Text(field.On), typed.Text(field.Document));
            if (by is not null || on is not null || document is not null)
            {
                json.WriteStartObject(field.Path.JsonPointer);
                json.WriteStartObject("statement");
                WriteText(json, "by", by);
                WriteText(json, "on", on);
                WriteText(json, "document", document);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
