using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Charters;

/// <summary>The form in which a charter is settled, and the charter that was typed into it. What is left empty stands at its default.</summary>
internal static class CharterForm
{
    private static readonly char[] _between = [' ', ',', '，', '、', '\r', '\n', '\t'];

    /// <summary>What says whose charter it is.</summary>
    public static ImmutableArray<Field> Union { get; } = [.. CharterFile.Fields.Where(static f => CharterTermTable.All.All(t => !IsOf(f, t)))];

    /// <summary>The fields that settle a term.</summary>
    public static ImmutableArray<Field> FieldsOf(CharterTerm term) => [.. CharterFile.Fields.Where(f => IsOf(f, term)).SelectMany(Asked)];

    public static string Name(Field field) => $"terms{field.JsonPointer.Replace('/', '.')}";

    public static Reading<Charter> Read(Func<Field, StringValues> typed)
    {
        var lists = CharterFile.Fields.Where(static f => f.Kind == FieldKind.Json).ToList();
        var simple = CharterFile.Fields.Except(lists).ToList();
        var terms = FieldJson.Of(simple, pointer => typed(simple.First(f => f.JsonPointer == pointer)));
        foreach (var list in lists)
        {
            var entries = Asked(list).Select(f => (Field: f, Text: typed(f).ToString().Trim())).Where(static e => e.Text.Length > 0).ToList();
            if (entries.Count > 0)
            {
                FieldJson.Put(terms, list.JsonPointer, new JsonArray([.. entries.SelectMany(Entry)]));
            }
        }

        return CharterFile.Read(FieldJson.File(new() { ["terms"] = terms }));
    }

    private static bool IsOf(Field field, CharterTerm term) =>
        term.Members.Any(m => field.JsonPointer == m || field.JsonPointer.StartsWith($"{m}/", StringComparison.Ordinal));

    // A list of weights is asked for weight by weight, one of months as numbers in a line.
    private static IEnumerable<Field> Asked(Field field) => field.JsonPointer switch
    {
        "/appraisal/aspects" => Aspect.Form.Choices.Select(c => new Field($"{field.JsonPointer}/{c.Word}", c.Label, IsRequired: false, FieldKind.Number)),
        "/appraisal/groups" => RaterGroup.Form.Choices.Select(c => new Field($"{field.JsonPointer}/{c.Word}", c.Label, IsRequired: false, FieldKind.Number)),
        _ => [field.Kind == FieldKind.Json ? field with { Kind = FieldKind.Text } : field],
    };

    private static IEnumerable<JsonNode?> Entry((Field Field, string Text) entry) => entry.Field.JsonPointer.Split('/') switch
    {
        [_, "appraisal", "aspects", var aspect] => [new JsonObject { ["aspect"] = aspect, ["weight"] = Number(entry.Text) }],
        [_, "appraisal", "groups", var group] => [new JsonObject { ["group"] = group, ["weight"] = Number(entry.Text) }],
        _ => entry.Text.Split(_between, StringSplitOptions.RemoveEmptyEntries).Select(Number),
    };

    private static JsonNode? Number(string text) => Notation.Number(text) is { } number ? number : text;
}
