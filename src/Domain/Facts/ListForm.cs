using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A list, such as the steps taken or the posts in use. Known within bounds means: these at least, perhaps others.</summary>
/// <typeparam name="TElement">What is listed.</typeparam>
/// <param name="element">How one element is written.</param>
/// <param name="ordered">Whether the order says something.</param>
public sealed class ListForm<TElement>(Form<TElement> element, bool ordered) : FactForm<Sequence<TElement>>
    where TElement : notnull
{
    /// <summary>The most elements in one list.</summary>
    public const int Most = 1000;

    private const int MostKinds = 20_000;

    private static readonly Names _bounds = new([BoundNames.AtLeast]);
    private static readonly Words _tooLong = new($"列表不应超过 {Most} 项", $"a list holds at most {Most}");

    /// <summary>How one element is written.</summary>
    public Form<TElement> Element => element;

    /// <summary>What one element says, where it may be written in several ways; a stated list and a counted one are compared by it.</summary>
    internal Func<TElement, IEnumerable<TElement>>? Says { get; init; }

    /// <summary>What a stated list may name beside what is counted, for it is counted elsewhere.</summary>
    internal Func<TElement, bool>? CountedElsewhere { get; init; }

    /// <summary>What a file should hold here, for whoever wrote something else.</summary>
    public Words Expected { get; } = new(
        "应为一个列表 [ … ]，或 { \"atLeast\": [ … ] } 表示至少有这些；不知道就不写这个字段",
        "a list [ … ] is expected, or { \"atLeast\": [ … ] } for at least these; leave the member out if unknown");

    /// <inheritdoc/>
    public override string Show(Sequence<TElement> value, Language language)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Count == 0 ? (language == Language.Chinese ? "无" : "none")
            : string.Join(ordered ? " → " : language == Language.Chinese ? "、" : ", ", value.Select(e => element.Show(e, language)));
    }

    /// <inheritdoc/>
    public override string ShowWithin(Sequence<TElement> low, Sequence<TElement> high, Edges edges, Language language) =>
        language == Language.Chinese ? $"至少有 {Show(low, language)}" : $"at least {Show(low, language)}";

    internal static Fact<Sequence<TElement>> AtLeast(Sequence<TElement> list) => new() { Known = Known.Within, Low = list, High = list };

    /// <inheritdoc/>
    /// <remarks>
    /// Lists are told apart by which of the given ones stand in them, in their order, and by whether anything else does. Whatever holds some of them
    /// holds the joining of those that it holds and nothing else that matters.
    /// </remarks>
    internal override IEnumerable<Sequence<TElement>> EachKind(IReadOnlyCollection<Sequence<TElement>> values)
    {
        ImmutableHashSet<Sequence<TElement>> kinds = [[]];
        var areOrders = values.Any(static v => v.Count > 1);
        TElement[] named = [.. values.SelectMany(static v => v).Distinct()];
        Sequence<TElement>[] alone = values.All(static v => v.Count > 1) ? [] : [.. named.Select(static e => Sequence.Of([e]))];
        Sequence<TElement>[] others = element.Another(named) is var (other, exists) && exists ? [[other!]] : [];
        foreach (var value in values.Concat(alone).Distinct().Concat(others))
        {
            kinds = kinds.Union(kinds.SelectMany(k => areOrders && !others.Contains(value) ? Joined([.. k], [.. value]) : [[.. k, .. value.Except(k)]]));
            if (kinds.Count > MostKinds)
            {
                return [];
            }
        }

        return kinds.OrderBy(static k => k.Count).ThenBy(k => Show(k, Language.Chinese), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out Fact<Sequence<TElement>> value)
    {
        value = default;
        if (input.Json.TokenType == JsonTokenType.StartArray)
        {
            if (ReadElements(ref input) is not { } list)
            {
                return false;
            }

            value = Fact.Given(list);
            return true;
        }

        return input.Json.TokenType == JsonTokenType.StartObject ? ReadAtLeast(ref input, out value) : input.Refuse(Expected);
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Bounded(_bounds, DescribeList);

    /// <inheritdoc/>
    internal override Field Ask(Field field) =>
        element.Ask(field) is var one ? field with { Kind = FieldKind.Lines, IsFact = true, Ordered = ordered, Choices = one.Choices, Each = one.Kind } : field;

    /// <inheritdoc/>
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

        var (fewer, more) = (Said(counted.Low), Said(stated.Low));
        if (CountedElsewhere is not null)
        {
            more.RemoveWhere(e => CountedElsewhere(e) && !fewer.Contains(e));
        }

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

    /// <inheritdoc/>
    private protected override void WriteKnown(Output output, Fact<Sequence<TElement>> fact)
    {
        if (fact.Known == Known.Within)
        {
            output.Json.WriteStartObject();
            output.Json.WritePropertyName("atLeast");
        }

        output.Json.WriteStartArray();
        foreach (var one in fact.Low)
        {
            output.Write(element, one);
        }

        output.Json.WriteEndArray();
        if (fact.Known == Known.Within)
        {
            output.Json.WriteEndObject();
        }
    }

    // Every list in which both stand in their order and nothing else does.
    private static IEnumerable<Sequence<TElement>> Joined(ImmutableArray<TElement> one, ImmutableArray<TElement> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return [[.. one, .. other]];
        }

        IEnumerable<Sequence<TElement>> After(TElement first, ImmutableArray<TElement> rest, ImmutableArray<TElement> beside) => Joined(rest, beside).Select(r => Sequence.Of([first, .. r]));
        return After(one[0], one[1..], other).Concat(After(other[0], other[1..], one))
            .Concat(EqualityComparer<TElement>.Default.Equals(one[0], other[0]) ? After(one[0], one[1..], other[1..]) : []);
    }

    private HashSet<TElement> Said(Sequence<TElement> list) => [.. Says is null ? list : list.SelectMany(Says)];

    private bool ReadAtLeast(ref Input input, out Fact<Sequence<TElement>> value)
    {
        value = default;
        var (kept, given, isList, list) = (input.Faults.Kept, false, false, (Sequence<TElement>?)null);
        while (input.Json.Read() && input.Json.TokenType == JsonTokenType.PropertyName)
        {
            var i = _bounds.Find(ref input.Json, 0);
            if (i < 0 || given)
            {
                input.RefuseName(again: i >= 0, _bounds);
                continue;
            }

            given = true;
            var before = input.Faults.Kept;
            input.Json.Read();
            isList = input.Json.TokenType == JsonTokenType.StartArray;
            if (!isList)
            {
                input.Json.Skip();
                continue;
            }

            input.Place.Enter(_bounds[0]);
            list = ReadElements(ref input);
            input.Place.Leave();
            input.Faults.Rank(before, 0);
        }

        input.Faults.Order(kept);
        if (!isList)
        {
            return input.Refuse(Expected);
        }

        if (list is null)
        {
            return false;
        }

        value = AtLeast(list);
        return true;
    }

    private void DescribeList(Schema schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteNumber("maxItems", Most);
        schema.Value("items", element.Describe);
    }

    private Sequence<TElement>? ReadElements(ref Input input)
    {
        var faults = input.Faults;
        var (kept, count, sound) = (faults.Kept, faults.Count, true);
        var list = new List<TElement>();
        input.Place.EnterList();
        var length = 0;
        while (input.Json.Read() && input.Json.TokenType != JsonTokenType.EndArray)
        {
            length++;
            if (length > Most)
            {
                input.Json.Skip();
                continue;
            }

            input.Place.Next();
            if (element.Read(ref input, out var one))
            {
                list.Add(one);
            }
            else
            {
                sound = false;
            }
        }

        input.Place.Leave();
        if (length > Most)
        {
            faults.BackTo(kept, count);
            input.Refuse(new Words(string.Create(CultureInfo.InvariantCulture, $"{length} 项"), string.Create(CultureInfo.InvariantCulture, $"{length} elements")), _tooLong);
            return null;
        }

        return sound ? [.. list] : null;
    }
}
