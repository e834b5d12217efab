using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>An academic year, as the two calendar years it spans.</summary>
internal sealed class YearShape : Shape<int>
{
    private YearShape()
    {
    }

    public static YearShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, out int value)
    {
        value = 0;
        if (JsonDom.TextOf(element) is { Length: 9 } text
            && text[4] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out value)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && value >= 1
            && second == value + 1)
        {
            return true;
        }

        faults.Add(at, JsonDom.Show(element), new("应为相连两年，如 \"2023-2024\"", "two consecutive years are expected, such as \"2023-2024\""));
        return false;
    }

    public override void Write(Utf8JsonWriter json, int value) =>
        json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value:D4}-{value + 1:D4}"));

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{4}$");
    }
}
