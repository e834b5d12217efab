using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>Yes or no.</summary>
public sealed record YesNoForm : FactForm<bool>
{
    private YesNoForm()
    {
    }

    /// <summary>The form.</summary>
    public static YesNoForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new(
        "应为 true 或 false；不知道就不写这个字段", "true or false is expected; leave the member out if unknown");

    /// <inheritdoc/>
    public override string Show(object value, Language language) => (value is true, language) switch
    {
        (true, Language.Chinese) => "是",
        (false, Language.Chinese) => "否",
        (true, _) => "yes",
        (false, _) => "no",
    };

    /// <inheritdoc/>
    public override string ShowWithin(object low, object high, Edges edges, Language language) =>
        language == Language.Chinese ? "是或否" : "yes or no";

    internal override Fact<bool>? Read(JsonElement element, string at, Faults faults)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Fact.Given(element.GetBoolean());
        }

        faults.Add(at, JsonDom.Show(element), Expected);
        return null;
    }

    internal override void Write(Utf8JsonWriter json, Fact<bool> fact) => json.WriteBooleanValue(fact.Low);

    internal override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "boolean");
}
