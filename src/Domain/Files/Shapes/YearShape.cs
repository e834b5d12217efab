using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>An academic year, as the two calendar years it spans.</summary>
internal sealed class YearShape : Shape<AcademicYear>
{
    private YearShape()
    {
    }

    public static YearShape Instance { get; } = new();

    public static Words Expected { get; } = new("应为相连两年，如 \"2023-2024\"", "two consecutive years are expected, such as \"2023-2024\"");

    public override bool Read(JsonElement element, string at, Faults faults, out AcademicYear value)
    {
        value = default;
        if (JsonDom.TextOf(element) is { Length: 9 } text
            && text[4] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && first >= AcademicYear.Least
            && second == first + 1
            && first <= AcademicYear.Greatest)
        {
            value = new(first);
            return true;
        }

        faults.Add(at, JsonDom.Show(element), Expected);
        return false;
    }

    public override void Write(Utf8JsonWriter json, AcademicYear value) => json.WriteStringValue(value.ToString());

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{4}$");
    }
}
