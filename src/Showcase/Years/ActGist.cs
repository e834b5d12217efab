using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>An act in a few words: who, what and how many, as its line names them.</summary>
internal static class ActGist
{
    public static Words Of(Act act)
    {
        using var line = JsonDocument.Parse(YearFile.WriteLine(act));
        var shown = (
            from field in YearFile.Fields(YearFile.WordOf(act))!.Value
            where field.Kind is FieldKind.Text or FieldKind.Choice or FieldKind.Number && line.RootElement.TryGetProperty(field.JsonPointer[1..], out _)
            select Show(field, line.RootElement.GetProperty(field.JsonPointer[1..]).ToString())).ToList();
        return new(string.Join(" · ", shown.Select(static w => w.Chinese)), string.Join(" · ", shown.Select(static w => w.English)));
    }

    private static Words Show(Field field, string value) =>
        field.Choices.Where(c => c.Word == value).Select(static c => c.Label).FirstOrDefault(new Words(NumberMask.Of(value), NumberMask.Of(value)));
}
