using System.Globalization;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Counts: zero or more, whole.</summary>
/// <param name="unit">What is counted, such as 人; in English of several.</param>
/// <param name="one">What a single one is called in English.</param>
public sealed class CountForm(Words unit, string one) : OrderedForm<int>
{
    private static readonly Names _bounds = new([BoundNames.AtLeast, BoundNames.AtMost]);
    private static readonly Words _whole = new("应为不小于 0 的整数", "a whole number of 0 or more is expected");
    /// <summary>What is wrong where the bounds of a number are exchanged.</summary>
    internal static Words LowAboveHigh { get; } = new("下限不应大于上限", "the lower bound should not exceed the upper one");

    /// <summary>Heads, 人.</summary>
    public static CountForm Heads { get; } = new(new Words("人", "people"), "person");

    /// <summary>Pieces, 个.</summary>
    public static CountForm Pieces { get; } = new(new Words("个", string.Empty), string.Empty);

    /// <summary>Times, 次.</summary>
    public static CountForm Times { get; } = new(new Words("次", "times"), "time");

    /// <summary>Terms of a body, 届.</summary>
    public static CountForm Terms { get; } = new(new Words("届", "terms"), "term");

    /// <summary>Courses, 门.</summary>
    public static CountForm Courses { get; } = new(new Words("门", "courses"), "course");

    /// <summary>What is counted, such as 人; in English of several.</summary>
    public Words Unit { get; } = unit;

    /// <inheritdoc/>
    public override Words Expected { get; } = Notation.Expected(FieldKind.Number);

    /// <inheritdoc/>
    private protected override int Bottom => 0;

    /// <inheritdoc/>
    private protected override int Top => int.MaxValue;

    /// <inheritdoc/>
    private protected override Names Bounds => _bounds;

    /// <inheritdoc/>
    private protected override Words Reversed => LowAboveHigh;

    /// <inheritdoc/>
    public override string Show(int value, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{value}{Unit.Chinese}")
        : string.Create(CultureInfo.InvariantCulture, $"{value} {(value == 1 ? one : Unit.English)}").TrimEnd();

    /// <inheritdoc/>
    internal override IEnumerable<int> EachKind(IReadOnlyCollection<int> values) =>
        values.SelectMany(static v => new[] { v - 1L, v, v + 1L }).Where(static v => v is >= 0 and <= int.MaxValue).Select(static v => (int)v).Distinct().Order();

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Refer("count", static s => s.Bounded(_bounds, DescribeWhole));

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Number, IsFact = true, Unit = Unit };

    /// <inheritdoc/>
    private protected override (int Low, int High)? Exact(ref Input input) => input.Whole() is >= 0 and var count ? (count, count) : null;

    /// <inheritdoc/>
    private protected override Words? NoValue(ref Input input) => Notation.Instead(ref input, FieldKind.Number, mayBeBounds: true);

    /// <inheritdoc/>
    private protected override bool ReadBound(ref Input input, int name, ref (int Low, int High, Edges Edges) bounds)
    {
        if (input.Whole() is not (>= 0 and var count))
        {
            return input.Refuse(Notation.Instead(ref input, FieldKind.Number, mayBeBounds: false) ?? _whole);
        }

        bounds = name == 0 ? bounds with { Low = count } : bounds with { High = count };
        return true;
    }

    /// <inheritdoc/>
    private protected override Fact<int> Within(int low, int high, Edges edges) => Fact.Within(low, high, edges);

    /// <inheritdoc/>
    private protected override void WriteKnown(Output output, Fact<int> fact)
    {
        var least = (long)fact.Low + (fact.Edges.HasFlag(Edges.LowExcluded) ? 1 : 0);
        var most = (long)fact.High - (fact.Edges.HasFlag(Edges.HighExcluded) ? 1 : 0);
        if (output.WritesUnsound && least > most)
        {
            output.Json.WriteStartObject();
            output.Json.WriteNumber("atLeast", least);
            output.Json.WriteNumber("atMost", most);
            output.Json.WriteEndObject();
            return;
        }

        var whole = Fact.Within(fact.Low, fact.High, fact.Edges);
        if (whole.Known == Known.Given)
        {
            output.Json.WriteNumberValue(whole.Low);
            return;
        }

        output.Json.WriteStartObject();
        output.Json.WriteNumber("atLeast", whole.Low);
        if (whole.High != int.MaxValue)
        {
            output.Json.WriteNumber("atMost", whole.High);
        }

        output.Json.WriteEndObject();
    }

    private static void DescribeWhole(Schema schema)
    {
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteNumber("minimum", 0);
        schema.Json.WriteNumber("maximum", int.MaxValue);
    }
}
