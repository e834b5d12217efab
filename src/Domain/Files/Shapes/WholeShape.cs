using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A whole number, both bounds included.</summary>
internal sealed class WholeShape(int least, int most) : Shape<int>
{
    /// <summary>Heads, ballots, votes: 0 to 200,000, so that the sum over the longest list is still a count.</summary>
    public static WholeShape Heads { get; } = new(0, 200_000);

    /// <summary>A counter or a number of seats: 0 to 100,000.</summary>
    public static WholeShape Seats { get; } = new(0, 100_000);

    public override bool Read(JsonElement element, string at, Faults faults, out int value)
    {
        if (WholeNumber.Of(element) is { } whole && whole >= least && whole <= most)
        {
            value = whole;
            return true;
        }

        value = 0;
        faults.Add(at, JsonDom.Show(element), new($"应为 {least} 至 {most} 的整数；不知道就不写这个字段", $"a whole number from {least} to {most} is expected; leave the member out if unknown"));
        return false;
    }

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
    }

    public override ImmutableArray<Field> Ask(Field member) => [member with { Kind = FieldKind.Number }];
}
