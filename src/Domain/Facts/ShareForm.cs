using System.Globalization;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A part of a whole, written as <c>"12/20"</c> or <c>"60%"</c>.</summary>
public sealed class ShareForm : OrderedForm<Share>
{
    private static readonly Names _bounds = new([BoundNames.AtLeast, BoundNames.Above, BoundNames.AtMost, BoundNames.Below]);

    private readonly Sequence<Share> _limits;
    private readonly bool _isRank;

    private ShareForm(Sequence<Share> limits, bool isRank) => (_limits, _isRank) = (limits, isRank);

    /// <summary>The form of a part of a whole, which is no more than the whole.</summary>
    public static ShareForm Instance { get; } = new([], isRank: false);

    /// <summary>The form of a place among so many: the first or a later one, and none behind the last.</summary>
    public static ShareForm Rank { get; } = new([], isRank: true);

    /// <summary>The share that stands for no upper bound.</summary>
    public static Share Greatest { get; } = new(int.MaxValue, 1);

    /// <summary>The share that stands for no lower bound.</summary>
    private static Share Least { get; } = new(0, 1);

    /// <inheritdoc/>
    public override Words Expected { get; } = Notation.Expected(FieldKind.Share);

    /// <inheritdoc/>
    private protected override Share Bottom => Least;

    /// <inheritdoc/>
    private protected override Share Top => Greatest;

    /// <inheritdoc/>
    private protected override Names Bounds => _bounds;

    /// <inheritdoc/>
    private protected override Words Reversed => CountForm.LowAboveHigh;

    /// <inheritdoc/>
    public override string Show(Share value, Language language) =>
        IsOfUnbounded(value) && value.Part == 0 ? "0%"
        : value.IsOfNothing || value.IsPercentage || Decimals.Percent(value, _limits) is not { } percent ? value.ToString()
        : language == Language.Chinese ? $"{value}（{percent}）"
        : $"{value} ({percent})";

    /// <inheritdoc/>
    public override string ShowWithin(Share low, Share high, Edges edges, Language language)
    {
        // A count without an upper bound makes an end without a bound: its largest number is no base, and no part, that anyone said.
        var (least, most) = (IsOfUnbounded(low) ? Least : low, high.Part == int.MaxValue ? Greatest : high);
        return IsLeast(least) && Top.Equals(most) ? (language == Language.Chinese ? "未知" : "unknown") : base.ShowWithin(least, most, edges, language);
    }

    private static bool IsOfUnbounded(Share value) => value.Whole == int.MaxValue;

    /// <inheritdoc/>
    /// <remarks>Between two shares lies the one of the fewest heads. Values of one size may be told apart by their counts, and each stands for itself; a share of nothing has no size. Of a rank, none lies behind the last.</remarks>
    internal override IEnumerable<Share> EachKind(IReadOnlyCollection<Share> values)
    {
        var sized = values.Where(static v => !v.IsOfNothing).Order().ToList();
        var ends = sized.Select(static v => ((long)v.Part, (long)v.Whole)).Prepend((0, 1)).Append((1L + int.MaxValue, 1)).ToList();
        return
        [
            .. ends.Zip(ends.Skip(1), FewestBetween).OfType<Share>().Concat(sized).Append(Least).Where(v => !_isRank || (v.Part > 0 && v.Part <= v.Whole)).Distinct().Order(),
            .. _isRank ? Array.Empty<Share>() : [new(0, 0)],
        ];
    }

    /// <inheritdoc/>
    private protected override void WriteMeasured(Output output, Share value) => MeasuredValueForm.WriteShare(output, value);

    /// <inheritdoc/>
    public override FactForm<Share> Beside(Sequence<Share> limits) => new ShareForm(limits, _isRank);

    internal override (Fact<Share> Fact, bool Agree) Reconcile(Fact<Share> stated, Fact<Share> counted) =>
        (stated.Known, counted.Known) is not (Known.Given or Known.Within, Known.Given or Known.Within)
            || (!stated.Low.IsOfNothing && !counted.Low.IsOfNothing) ? (stated, counted) switch
            {
                // Of two that agree, the one whose base is known says more.
                ({ Known: Known.Given, Low.IsPercentage: true }, { Known: Known.Given }) when stated.Low.CompareTo(counted.Low) == 0 => (counted, true),
                _ => base.Reconcile(stated, counted),
            }
        : stated.Low.IsOfNothing && counted.Low.IsOfNothing ? (stated, true)
        // A share of nothing has no order, so there is no hull of it and another share, and neither is preferred.
        : (default, false);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Refer("shareOrBounds", static s => s.Bounded(_bounds, Forms.StatedShare.Describe));

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Share, IsFact = true };

    // The share of the least whole that lies between two others, after Stern and Brocot; nothing where none of whole numbers that a share can have does.
    private static Share? FewestBetween((long Part, long Whole) low, (long Part, long Whole) high) =>
        low.Part * high.Whole < high.Part * low.Whole && Between(low, high) is ( <= int.MaxValue and var part, <= int.MaxValue and var whole)
            ? new((int)part, (int)whole)
            : null;

    private static (long Part, long Whole) Between((long Part, long Whole) low, (long Part, long Whole) high)
    {
        var whole = low.Part / low.Whole;
        if ((whole + 1) * high.Whole < high.Part)
        {
            return (whole + 1, 1);
        }

        // Both lie between this whole number and the next, and what is between them is turned upside down with them.
        var (above, below) = (low.Part - (whole * low.Whole), high.Part - (whole * high.Whole));
        var (part, of) = above == 0 ? (high.Whole / below + 1, 1) : Between((high.Whole, below), (low.Whole, above));
        return ((whole * part) + of, part);
    }

    /// <inheritdoc/>
    private protected override bool IsLeast(Share value) => value.Part == 0;

    /// <inheritdoc/>
    private protected override (Share Low, Share High)? Exact(ref Input input) => FractionForm.Of(input.Utf8(), stated: true) is { } share ? (share, share) : null;

    /// <inheritdoc/>
    private protected override Words? NoValue(ref Input input) => Notation.Instead(ref input, FieldKind.Share, mayBeBounds: true);

    /// <inheritdoc/>
    private protected override bool ReadBound(ref Input input, int name, ref (Share Low, Share High, Edges Edges) bounds)
    {
        if (!Forms.StatedShare.Read(ref input, out var share))
        {
            return false;
        }

        // What is written for no upper bound is above every whole, and stands for none at that end alone.
        if ((name < 2 || share != Greatest) && Impossible(ref input, share, isUpper: name >= 2) is { } wrong)
        {
            return input.Refuse(wrong);
        }

        bounds = name < 2
            ? bounds with { Low = share, Edges = bounds.Edges | (name == 1 ? Edges.LowExcluded : Edges.Included) }
            : bounds with { High = share, Edges = bounds.Edges | (name == 3 ? Edges.HighExcluded : Edges.Included) };
        return true;
    }

    /// <inheritdoc/>
    private protected override Words? Impossible(ref Input input, Share value, bool isUpper) => (_isRank, input.Utf8()[^1] == '%') switch
    {
        _ when value.Part <= value.Whole && !(_isRank && value.Part == 0 && isUpper) => null,
        (true, true) => new("排名的百分比应大于 0%，不超过 100%", "a rank in percent is more than 0 % and at most 100 %"),
        (true, _) when value.Part == 0 => new($"名次应从 1 起，{value.Whole} 人中没有第 0 名", $"places begin with 1; there is no place 0 of {value.Whole}"),
        (true, _) => new(
            $"名次 {value.Part} 大于专业人数 {value.Whole}，请核对是否填反",
            $"the place {value.Part} exceeds the size of the major, {value.Whole}; check whether the two were exchanged"),
        (_, true) => new("占比不应超过 100%，请核对", "a share of a whole is at most 100 %; please check"),
        _ => new(
            $"部分 {value.Part} 大于整体 {value.Whole}，请核对是否填反", $"the part {value.Part} exceeds the whole {value.Whole}; check whether the two were exchanged"),
    };

    /// <inheritdoc/>
    private protected override bool ContradictThemselves(int given) => (given & 0b0011) == 0b0011 || (given & 0b1100) == 0b1100;

    /// <inheritdoc/>
    private protected override Fact<Share> Within(Share low, Share high, Edges edges) => Fact.Within(low, high, edges);

    /// <inheritdoc/>
    private protected override void WriteKnown(Output output, Fact<Share> fact)
    {
        if (fact.Known == Known.Given)
        {
            Forms.StatedShare.Write(output, fact.Low);
            return;
        }

        output.Json.WriteStartObject();
        // An end left out is read as these two; bounds that say nothing still need one of them.
        var openAbove = fact.High == Greatest && !fact.Edges.HasFlag(Edges.HighExcluded);
        if (fact.Low != Least || fact.Edges.HasFlag(Edges.LowExcluded) || openAbove)
        {
            output.Json.WritePropertyName(fact.Edges.HasFlag(Edges.LowExcluded) ? "above" : "atLeast");
            Forms.StatedShare.Write(output, fact.Low);
        }

        if (!openAbove)
        {
            output.Json.WritePropertyName(fact.Edges.HasFlag(Edges.HighExcluded) ? "below" : "atMost");
            Forms.StatedShare.Write(output, fact.High);
        }

        output.Json.WriteEndObject();
    }
}
