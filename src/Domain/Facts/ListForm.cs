using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>A list, such as the steps taken or the posts in use. Known within bounds means: these at least, perhaps others.</summary>
/// <typeparam name="TElement">What is listed.</typeparam>
/// <param name="Element">How one element is written.</param>
/// <param name="Ordered">Whether the order says something.</param>
public sealed record ListForm<TElement>(FactForm<TElement> Element, bool Ordered) : FactForm<Sequence<TElement>>, IListForm
    where TElement : notnull
{
    /// <summary>The most elements in one list.</summary>
    public const int Most = 1000;

    /// <inheritdoc/>
    FactForm IListForm.ElementForm => Element;

    /// <inheritdoc/>
    public override Words Expected { get; } = new(
        "应为一个列表 [ … ]，或 { \"atLeast\": [ … ] } 表示至少有这些；不知道就不写这个字段",
        "a list [ … ] is expected, or { \"atLeast\": [ … ] } for at least these; leave the member out if unknown");

    /// <inheritdoc/>
    public override string Show(object value, Language language)
    {
        var list = (Sequence<TElement>)value;
        return list.Count == 0 ? (language == Language.Chinese ? "无" : "none")
            : string.Join(Ordered ? " → " : language == Language.Chinese ? "、" : ", ", list.Select(e => Element.Show(e, language)));
    }

    /// <inheritdoc/>
    public override string ShowWithin(object low, object high, Edges edges, Language language) =>
        language == Language.Chinese ? $"至少有 {Show(low, language)}" : $"at least {Show(low, language)}";

    internal override Fact<Sequence<TElement>>? Read(JsonElement element, string at, Faults faults)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return Elements(element, at, faults) is { } list ? Fact.Given(list) : null;
        }

        if (element.ValueKind == JsonValueKind.Object
            && JsonDom.Members(element, at, ["atLeast"], faults) is { Count: 1 } bounds
            && bounds["atLeast"] is { ValueKind: JsonValueKind.Array } atLeast)
        {
            return Elements(atLeast, $"{at}/atLeast", faults) is { } list ? AtLeast(list) : null;
        }

        faults.Add(at, JsonDom.Show(element), Expected);
        return null;
    }

    internal static Fact<Sequence<TElement>> AtLeast(Sequence<TElement> list) => new() { Known = Known.Within, Low = list, High = list };

    internal override void Write(Utf8JsonWriter json, Fact<Sequence<TElement>> fact)
    {
        if (fact.Known == Known.Within)
        {
            json.WriteStartObject();
            json.WritePropertyName("atLeast");
        }

        json.WriteStartArray();
        foreach (var element in fact.Low)
        {
            Element.Write(json, Fact.Given(element));
        }

        json.WriteEndArray();
        if (fact.Known == Known.Within)
        {
            json.WriteEndObject();
        }
    }

    internal override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteArraySchema(json);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        json.WriteStringValue("atLeast");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject("atLeast");
        WriteArraySchema(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    internal override (Fact<Sequence<TElement>> Fact, bool Agree) Reconcile(Fact<Sequence<TElement>> stated, Fact<Sequence<TElement>> counted)
    {
        if (counted.Known is Known.Unknown or Known.NotApplicable)
        {
            return (stated, true);
        }

        if (stated.Known is Known.Unknown or Known.NotApplicable)
        {
            return (counted, true);
        }

        var (fewer, more) = (new HashSet<TElement>(counted.Low), new HashSet<TElement>(stated.Low));
        var agree = (stated.Known, counted.Known) switch
        {
            (Known.Given, Known.Given) => fewer.SetEquals(more),
            (Known.Given, _) => fewer.IsSubsetOf(more),
            (_, Known.Given) => more.IsSubsetOf(fewer),
            _ => true,
        };
        return !agree ? (default, false)
            : stated.Known == Known.Given ? (stated, true)
            : counted.Known == Known.Given ? (counted, true)
            : (AtLeast([.. stated.Low.Union(counted.Low)]), true);
    }

    private void WriteArraySchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", Most);
        json.WriteStartObject("items");
        Element.WriteSchema(json);
        json.WriteEndObject();
    }

    private Sequence<TElement>? Elements(JsonElement array, string at, Faults faults)
    {
        if (array.GetArrayLength() > Most)
        {
            faults.Add(at, new Words($"{array.GetArrayLength()} 项", $"{array.GetArrayLength()} elements"), new($"列表不应超过 {Most} 项", $"a list holds at most {Most}"));
            return null;
        }

        var before = faults.Count;
        var list = new List<TElement>();
        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            if (Element.Read(element, $"{at}/{index++}", faults) is { } fact)
            {
                list.Add(fact.Low);
            }
        }

        return faults.Count == before ? [.. list] : null;
    }
}
