using System.Globalization;
using System.Text.Json;

namespace UnionGovernance.Facts;

/// <summary>A part of a whole.</summary>
public sealed record ShareForm : OrderedForm<Share>
{
    private static readonly string[] _bounds = ["atLeast", "above", "atMost", "below"];

    private ShareForm()
    {
    }

    /// <summary>The form.</summary>
    public static ShareForm Instance { get; } = new();

    /// <summary>The share that stands for no lower bound.</summary>
    private static Share Least { get; } = new(0, 1);

    /// <summary>The share that stands for no upper bound.</summary>
    public static Share Greatest { get; } = new(int.MaxValue, 1);

    /// <inheritdoc/>
    public override Words Expected { get; } = new(
        "应为 { \"part\": 12, \"of\": 20 }，或范围 { \"atLeast\" 或 \"above\": …, \"atMost\" 或 \"below\": … }；不知道就不写这个字段",
        "{ \"part\": 12, \"of\": 20 } is expected, or bounds { \"atLeast\" or \"above\": …, \"atMost\" or \"below\": … }; leave the member out if unknown");

    /// <inheritdoc/>
    protected override Share Unbounded => Greatest;

    /// <inheritdoc/>
    public override string Show(object value, Language language)
    {
        var share = (Share)value;
        return share.IsOfNothing ? share.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{share}{(language == Language.Chinese ? "（" : " (")}{100m * share.Part / share.Whole:0.##}%{(language == Language.Chinese ? "）" : ")")}");
    }

    /// <inheritdoc/>
    protected override bool IsLeast(Share value) => value.Part == 0;

    internal override (Fact<Share> Fact, bool Agree) Reconcile(Fact<Share> stated, Fact<Share> counted) =>
        (stated.Known, counted.Known) is not (Known.Given or Known.Within, Known.Given or Known.Within)
            || (!stated.Low.IsOfNothing && !counted.Low.IsOfNothing) ? base.Reconcile(stated, counted)
        : stated.Low.IsOfNothing && counted.Low.IsOfNothing ? (stated, true)
        // A share of nothing has no order, so there is no hull of it and another share, and neither is preferred.
        : (default, false);

    internal override Fact<Share>? Read(JsonElement element, string at, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(at, JsonDom.Show(element), Expected);
            return null;
        }

        if (element.TryGetProperty("part", out _) || element.TryGetProperty("of", out _))
        {
            return ReadShare(element, at, faults) is { } share ? Fact.Given(share) : null;
        }

        if (JsonDom.Members(element, at, _bounds, faults) is not { } bounds)
        {
            return null;
        }

        var (low, high, edges, sound) = (Least, Greatest, Edges.Included, bounds.Count > 0);
        sound &= !(bounds.ContainsKey("atLeast") && bounds.ContainsKey("above")) && !(bounds.ContainsKey("atMost") && bounds.ContainsKey("below"));
        foreach (var (name, bound) in bounds)
        {
            if (ReadShare(bound, $"{at}/{name}", faults) is not { } share)
            {
                return null;
            }

            (low, high) = name is "atLeast" or "above" ? (share, high) : (low, share);
            edges |= name switch { "above" => Edges.LowExcluded, "below" => Edges.HighExcluded, _ => Edges.Included };
        }

        if (!sound || low > high || (low.CompareTo(high) == 0 && edges != Edges.Included))
        {
            faults.Add(at, JsonDom.Show(element), sound ? new("下限不应大于上限", "the lower bound should not exceed the upper one") : Expected);
            return null;
        }

        return Fact.Within(low, high, edges);
    }

    internal override void Write(Utf8JsonWriter json, Fact<Share> fact)
    {
        json.WriteStartObject();
        if (fact.Known == Known.Given)
        {
            WriteShare(json, fact.Low);
        }
        else
        {
            // An end left out is read as these two; bounds that say nothing still need one of them.
            var openAbove = fact.High == Greatest && !fact.Edges.HasFlag(Edges.HighExcluded);
            if (fact.Low != Least || fact.Edges.HasFlag(Edges.LowExcluded) || openAbove)
            {
                WriteBound(json, fact.Edges.HasFlag(Edges.LowExcluded) ? "above" : "atLeast", fact.Low);
            }

            if (!openAbove)
            {
                WriteBound(json, fact.Edges.HasFlag(Edges.HighExcluded) ? "below" : "atMost", fact.High);
            }
        }

        json.WriteEndObject();
    }

    internal override void WriteSchema(Utf8JsonWriter json) => json.WriteString("$ref", "#/$defs/shareOrBounds");

    private static void WriteBound(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        WriteShare(json, share);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, Share share)
    {
        json.WriteNumber("part", share.Part);
        json.WriteNumber("of", share.Whole);
    }

    private static Share? ReadShare(JsonElement element, string at, Faults faults)
    {
        var whole = new Words("应为 { \"part\": 0 或以上的整数, \"of\": 1 或以上的整数 }", "{ \"part\": a whole number of 0 or more, \"of\": one of 1 or more } is expected");
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(at, JsonDom.Show(element), whole);
            return null;
        }

        if (JsonDom.Members(element, at, ["part", "of"], faults) is not { } members)
        {
            return null;
        }

        if (members.TryGetValue("part", out var p) && WholeNumber.Of(p) is >= 0 and var part
            && members.TryGetValue("of", out var o) && WholeNumber.Of(o) is >= 1 and var of)
        {
            return new Share(part, of);
        }

        faults.Add(at, JsonDom.Show(element), whole);
        return null;
    }
}
