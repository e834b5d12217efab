using System.Text.Json;
using UnionGovernance.Files;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>An act in a few words: who, what and how many, as its line names them.</summary>
internal static class ActGist
{
    public static string Of(YearAct act, Language language)
    {
        using var line = JsonDocument.Parse(YearFile.WriteLine(act));
        return string.Join(
            " · ",
            from field in YearFile.Fields(YearFile.WordOf(act))!.Value
            where field.Kind is FieldKind.Text or FieldKind.Choice or FieldKind.Number && line.RootElement.TryGetProperty(field.JsonPointer[1..], out _)
            select Show(field, line.RootElement.GetProperty(field.JsonPointer[1..]).ToString(), language));
    }

    private static string Show(Field field, string value, Language language) =>
        field.Choices.Where(c => c.Word == value).Select(c => c.Label.In(language)).FirstOrDefault(NumberMask.Of(value));
}
