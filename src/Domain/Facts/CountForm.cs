using System.Globalization;
using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>Counts: zero or more, whole.</summary>
/// <param name="Unit">What is counted, such as 人.</param>
public sealed record CountForm(Words Unit) : OrderedForm<int>
{
    /// <summary>Heads, 人.</summary>
    public static CountForm Heads { get; } = new(new Words("人", "people"));

    /// <summary>Pieces, 个.</summary>
    public static CountForm Pieces { get; } = new(new Words("个", string.Empty));

    /// <summary>Times, 次.</summary>
    public static CountForm Times { get; } = new(new Words("次", "times"));

    /// <summary>Courses, 门.</summary>
    public static CountForm Courses { get; } = new(new Words("门", "courses"));

    /// <inheritdoc/>
    public override Words Expected { get; } = new(
        "应为不小于 0 的整数，或范围 { \"atLeast\": 2, \"atMost\": 3 }；不知道就不写这个字段",
        "a whole number of 0 or more is expected, or bounds { \"atLeast\": 2, \"atMost\": 3 }; leave the member out if unknown");

    /// <inheritdoc/>
    protected override int Unbounded => int.MaxValue;

    /// <inheritdoc/>
    public override string Show(object value, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{value}{Unit.Chinese}")
        : string.Create(CultureInfo.InvariantCulture, $"{value} {Unit.English}").TrimEnd();

    /// <inheritdoc/>
    protected override bool IsLeast(int value) => value == 0;

    internal override Fact<int>? Read(JsonElement element, string at, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            if (Count(element) is { } count)
            {
                return Fact.Given(count);
            }

            faults.Add(at, JsonDom.Show(element), Expected);
            return null;
        }

        if (JsonDom.Members(element, at, ["atLeast", "atMost"], faults) is not { } bounds)
        {
            return null;
        }

        var (low, high) = (0, int.MaxValue);
        foreach (var (name, bound) in bounds)
        {
            if (Count(bound) is not { } count)
            {
                faults.Add($"{at}/{name}", JsonDom.Show(bound), new("应为不小于 0 的整数", "a whole number of 0 or more is expected"));
                return null;
            }

            (low, high) = name == "atLeast" ? (count, high) : (low, count);
        }

        if (bounds.Count == 0 || low > high)
        {
            faults.Add(at, JsonDom.Show(element), bounds.Count > 0 ? new("atLeast 不应大于 atMost", "atLeast should not exceed atMost") : Expected);
            return null;
        }

        return Fact.Within(low, high);
    }

    internal override void Write(Utf8JsonWriter json, Fact<int> fact)
    {
        var whole = Fact.Within(fact.Low, fact.High, fact.Edges);
        if (whole.Known == Known.Given)
        {
            json.WriteNumberValue(whole.Low);
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("atLeast", whole.Low);
        if (whole.High != int.MaxValue)
        {
            json.WriteNumber("atMost", whole.High);
        }

        json.WriteEndObject();
    }

    internal override void WriteSchema(Utf8JsonWriter json) => json.WriteString("$ref", "#/$defs/count");

    private static int? Count(JsonElement element) =>
        WholeNumber.Of(element) is >= 0 and var count ? count : null;
}
