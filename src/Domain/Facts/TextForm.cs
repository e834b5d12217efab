using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>A short text: a name, a title.</summary>
public sealed record TextForm : FactForm<string>
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int Longest = 200;

    private TextForm()
    {
    }

    /// <summary>The form.</summary>
    public static TextForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new(
        "应为 1 至 200 个字的文字；不知道就不写这个字段", "text of 1 to 200 characters is expected; leave the member out if unknown");

    /// <inheritdoc/>
    public override string Show(object value, Language language) => (string)value;

    /// <inheritdoc/>
    public override string ShowWithin(object low, object high, Edges edges, Language language) => (string)low;

    internal override Fact<string>? Read(JsonElement element, string at, Faults faults)
    {
        if (JsonDom.TextOf(element) is { } text && IsText(text))
        {
            return Fact.Given(text);
        }

        faults.Add(at, JsonDom.Show(element), Expected);
        return null;
    }

    internal static bool IsText(string text) => !string.IsNullOrWhiteSpace(text) && text.Length <= Longest;

    internal override void Write(Utf8JsonWriter json, Fact<string> fact) => json.WriteStringValue(fact.Low);

    internal override void WriteSchema(Utf8JsonWriter json) => json.WriteString("$ref", "#/$defs/text");
}
