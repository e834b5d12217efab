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

    /// <summary>Only what was typed stands in the file.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(static m => m.Value is not null).Select(static m => KeyValuePair.Create(m.Name, m.Value)));

    public static JsonObject Congress(params (string Name, JsonNode? Value)[] members) =>
        Object([("school", "—"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", "2024-2025"), .. members]);
}
