using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Files;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>Makes an act of what was typed into its form. What cannot be read stays as it was typed, for the reader of acts to say so.</summary>
internal static class ActForm
{
    public static Reading<YearAct> Read(string word, IEnumerable<ActField> fields, Func<string, StringValues> typed)
    {
        var act = new JsonObject { ["act"] = word };
        foreach (var field in fields)
        {
            if (string.Join('\n', typed(field.JsonPointer).ToArray()) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                Put(act, field.JsonPointer.Split('/')[1..], Value(field.Kind, text.Trim()));
            }
        }

        return YearFile.ReadLine(Encoding.UTF8.GetBytes(act.ToJsonString()));
    }

    private static void Put(JsonObject into, string[] path, JsonNode? value)
    {
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
        FieldKind.Number when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        FieldKind.YesNo when text is "true" or "false" => text == "true",
        FieldKind.Lines => new JsonArray([.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonValue.Create(l))]),
        FieldKind.Json => Json(text),
        _ => text,
    };

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
