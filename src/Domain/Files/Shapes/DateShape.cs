using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One day of the ISO calendar.</summary>
internal sealed class DateShape : Shape<LocalDate>
{
    private DateShape()
    {
    }

    public static DateShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, out LocalDate value)
    {
        if (DateForm.Span(element) is { } span && span.From == span.To)
        {
            value = span.From;
            return true;
        }

        value = default;
        faults.Add(at, JsonDom.Show(element), new("应为日期，如 \"2024-11-27\"；不知道就不写这个字段", "a date such as \"2024-11-27\" is expected; leave the member out if unknown"));
        return false;
    }

    public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("format", "date");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    public override ImmutableArray<Field> Ask(Field member) => [member with { Kind = FieldKind.Day }];
}
