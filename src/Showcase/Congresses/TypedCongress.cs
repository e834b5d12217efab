using System.Text.Json.Nodes;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>What was typed, as it would stand in a file: the file's own reader then says what is wrong with it.</summary>
internal static class TypedCongress
{
    /// <returns>A number where one was typed, nothing for an empty field, otherwise the text itself.</returns>
    public static JsonNode? Number(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Notation.Number(typed) is { } number ? number : Notation.Plain(typed);

    public static JsonNode? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static JsonArray? Names(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : [.. typed.Split(['、', '，', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static n => (JsonNode)n)];

    /// <returns>A value of a file as it is typed; nothing where it is not there.</returns>
    public static string? Shown(JsonNode? value) => value switch
    {
        null => null,
        JsonArray names => string.Join('、', names.Select(Shown)),
        _ => value.ToString(),
    };

    /// <returns>What stands at a place of a file; nothing where nothing does.</returns>
    public static JsonNode? At(JsonObject whole, string jsonPointer) =>
        jsonPointer.Split('/').Skip(1).Aggregate((JsonNode?)whole, static (within, name) => (within as JsonObject)?[name]);

    /// <summary>Puts a value in its place, or takes what stands there away, and what is empty without it.</summary>
    public static void Put(JsonObject whole, string jsonPointer, JsonNode? value)
    {
        var (name, rest) = jsonPointer[1..].Split('/', 2) is [var first, var further] ? (first, further) : (jsonPointer[1..], null);
        if (rest is null && value is not null)
        {
            whole[name] = value;
        }
        else if (rest is null)
        {
            whole.Remove(name);
        }
        else if (whole[name] is JsonObject || value is not null)
        {
            var within = whole[name] as JsonObject ?? [];
            Put(within, $"/{rest}", value);
            if (within.Count == 0)
            {
                whole.Remove(name);
            }
            else if (within.Parent is null)
            {
                whole[name] = within;
            }
        }
    }

    /// <summary>Only what was typed stands in the file.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(static m => m.Value is not null).Select(static m => KeyValuePair.Create(m.Name, m.Value)));

    /// <returns>The rows of a list in a file, by their names; of those of one name the first.</returns>
    public static Dictionary<string, JsonObject> Named(JsonNode? rows) =>
        (rows as JsonArray ?? []).OfType<JsonObject>().DistinctBy(static r => Shown(r["name"]) ?? string.Empty).ToDictionary(static r => Shown(r["name"]) ?? string.Empty, StringComparer.Ordinal);

    /// <returns>A congress of which only what was typed is known.</returns>
    public static JsonObject Congress() => Object(("school", "—"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", "2024-2025"));
}
