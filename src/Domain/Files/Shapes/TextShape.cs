using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>Text that is not blank.</summary>
internal sealed class TextShape(int longest) : Shape<string>
{
    /// <summary>A name, up to 200 UTF-16 code units.</summary>
    public static TextShape Name { get; } = new(200);

    /// <summary>A paragraph, up to 5,000 UTF-16 code units.</summary>
    public static TextShape Paragraph { get; } = new(FileLimits.LongestParagraph);

    private int Longest => longest;

    public override bool Read(JsonElement element, string at, Faults faults, [MaybeNullWhen(false)] out string value)
    {
        value = JsonDom.TextOf(element);
        if (!string.IsNullOrWhiteSpace(value) && value.Length <= longest)
        {
            return true;
        }

        faults.Add(at, JsonDom.Show(element), new($"应为 1 至 {longest} 个字的文字；没有就不写这个字段", $"text of 1 to {longest} characters is expected; leave the member out if there is none"));
        return false;
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "\\S");
        json.WriteNumber("maxLength", longest);
    }

    public override ImmutableArray<Field> Ask(Field member) => [member with { Kind = Longest > Name.Longest ? FieldKind.Paragraph : FieldKind.Text }];
}
