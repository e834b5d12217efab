using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms;

/// <summary>Makes JSON of what was typed into fields; empty ones are left out. What cannot be read stays as it was typed, for the file's own reader to say so.</summary>
internal static class FieldJson
{
    // What is told of a fault is what was typed: 三 is not to come back as \u4E09.
    private static readonly JsonSerializerOptions _asTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file of what was typed.</summary>
    public static byte[] File(JsonObject whole) => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(whole, _asTyped);

    public static JsonObject Of(IEnumerable<Field> fields, Func<string, StringValues> typed)
    {
        var whole = new JsonObject();
        foreach (var field in fields)
        {
            if (string.Join('\n', typed(field.JsonPointer).ToArray()) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                Put(whole, field.JsonPointer, Value(field.Kind, text.Trim()));
            }
        }

        return whole;
    }

    public static void Put(JsonObject into, string pointer, JsonNode? value)
    {
        var path = pointer.Split('/')[1..];
        foreach (var name in path[..^1])
        {
            if (into[name] is not JsonObject inner)
            {
                into[name] = inner = [];
            }

            into = inner;
        }

        into[path[^1]] = value;
    }

    private static JsonNode? Value(FieldKind kind, string text) => kind switch
    {
        FieldKind.Number when Notation.Number(text) is { } number => number,
        // Too great or below nought, it is a number all the same.
        FieldKind.Number when long.TryParse(Notation.Plain(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        FieldKind.YesNo when text is "true" or "false" => text == "true",
        FieldKind.Lines => new JsonArray([.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonValue.Create(l))]),
        FieldKind.Day => Notation.Date(text) ?? text,
        FieldKind.Share => Share(text),
        FieldKind.Json => Json(text),
        _ => text,
    };

    private static JsonNode? Share(string text)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            Notation.Write(json, FieldKind.Share, text);
        }

        return JsonNode.Parse(bytes.WrittenSpan);
    }

    private static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { MaxDepth = 16 });
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
