using System.Globalization;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>What a record puts into a <see cref="Sentence"/>: a number with its unit, a share with its base, a day, a name.</summary>
/// <remarks>Two figures of one name are the same figure. A figure that the record does not know leaves its sentence unsaid.</remarks>
public sealed class Figure : IEquatable<Figure>
{
    private readonly Func<UnionRecord, string?> _read;

    /// <summary>A figure.</summary>
    /// <param name="name">Its name, in Chinese, as a sentence shows it before a record fills it in.</param>
    /// <param name="read">What a record puts in its place; nothing where the record does not know it.</param>
    public Figure(string name, Func<UnionRecord, string?> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(read);
        (Name, _read) = (name, read);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>学生会 or 研究生会.</summary>
    public static Figure Union { get; } = new("学生会", static r => r.Union.Kind.Label.Chinese);

    /// <summary>Whom a congress is of, as papers say it: 所代表学生 or 所代表研究生.</summary>
    public static Figure Represented { get; } = new("所代表的学生", static r => r.Union.Kind == UnionKind.StudentUnion ? "所代表学生" : "所代表研究生");

    /// <summary>The Party committee of a school or the Party organisation of a college, as papers call it.</summary>
    public static Figure Party { get; } = new("党组织", static r => OfSchool(r) ? "学校党委" : "学院党组织");

    /// <summary>The League committee of a school or the League organisation of a college, as papers call it.</summary>
    public static Figure League { get; } = new("团委", static r => OfSchool(r) ? "校团委" : "学院团组织");

    /// <summary>Who is above the union: the federation of students for a school, the school's union for a college.</summary>
    public static Figure Above { get; } = new("上级组织", static r => OfSchool(r) ? "上级学联" : $"校{r.Union.Kind.Label.Chinese}");

    /// <summary>A fact as papers print it: 46人, 2至3个, 2025年5月17日, a name, a list.</summary>
    /// <param name="path">The fact. Heads that are known only as a range are not printed: a paper waits until they are counted.</param>
    /// <returns>The figure.</returns>
    public static Figure Of(FactPath<UnionRecord> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path.Label.Chinese, r => Shown(path.Measure(r)));
    }

    /// <summary>A count without its unit, for words that count otherwise: 46名.</summary>
    /// <param name="path">The count.</param>
    /// <returns>The figure; unknown where the count is not exact.</returns>
    public static Figure NumberOf(FactPath<UnionRecord, int> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new($"{path.Label.Chinese}的数目", r => path.Read(r) is { Known: Known.Given, Low: var count } ? Number(count) : null);
    }

    /// <summary>A count that a requirement found, exceptions on a roster among them.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="path">The count.</param>
    /// <returns>The figure; unknown where the count is not exact.</returns>
    internal static Figure Found(Requirement<UnionRecord> requirement, FactPath<UnionRecord, int> path) => new(
        path.Label.Chinese,
        r => requirement.Explain(r).Measured.FirstOrDefault(m => m.Path.JsonPointer == path.JsonPointer) is { Known: Known.Given, Low: int count } ? Number(count) : null);

    /// <summary>By how many a count exceeds a limit.</summary>
    /// <param name="path">The count.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>The figure; unknown where the count is not exact or exceeds nothing.</returns>
    public static Figure Beyond(FactPath<UnionRecord, int> path, int limit)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{path.Label.Chinese}超出{limit}的数目"),
            r => path.Read(r) is { Known: Known.Given, Low: var count } && count > limit ? Number(count - limit) : null);
    }

    /// <summary>The part of a share.</summary>
    /// <param name="path">The share.</param>
    /// <returns>The figure; unknown where nobody says of how many the share is.</returns>
    public static Figure PartOf(FactPath<UnionRecord, Share> path) => OfCounts(path, "的人数", static s => Number(s.Part));

    /// <summary>The base of a share.</summary>
    /// <param name="path">The share.</param>
    /// <returns>The figure; unknown where nobody says of how many the share is.</returns>
    public static Figure BaseOf(FactPath<UnionRecord, Share> path) => OfCounts(path, "的基数", static s => Number(s.Whole));

    /// <summary>A share of counts in percent, to one decimal, and never rounded across the limit beside which it stands.</summary>
    /// <param name="path">The share.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>The figure; unknown where nobody says of how many the share is.</returns>
    public static Figure PercentOf(FactPath<UnionRecord, Share> path, Share limit) => OfCounts(path, "的百分比", s => Decimals.Percent(s, limit));

    /// <summary>How many make a share reach a floor, its base staying as it is.</summary>
    /// <param name="path">The share.</param>
    /// <param name="floor">The floor; itself enough.</param>
    /// <returns>The figure; unknown where nobody says of how many the share is.</returns>
    public static Figure Reaching(FactPath<UnionRecord, Share> path, Share floor) => OfCounts(path, $"达到{floor.InChinese()}的人数", s => Number(floor.HeadsOf(s.Whole)));

    /// <summary>How many are missing to a floor, the base staying as it is.</summary>
    /// <param name="path">The share.</param>
    /// <param name="floor">The floor; itself enough.</param>
    /// <returns>The figure; unknown where nothing is missing or nobody says of how many the share is.</returns>
    public static Figure Missing(FactPath<UnionRecord, Share> path, Share floor) =>
        OfCounts(path, $"距{floor.InChinese()}所缺的人数", s => floor.HeadsOf(s.Whole) - s.Part is > 0 and var missing ? Number(missing) : null);

    /// <summary>The floor's heads in percent of a share's base: 23 of 46 is 50%.</summary>
    /// <param name="path">The share.</param>
    /// <param name="floor">The floor.</param>
    /// <returns>The figure.</returns>
    public static Figure PercentReached(FactPath<UnionRecord, Share> path, Share floor) =>
        OfCounts(path, $"达到{floor.InChinese()}时的百分比", s => Decimals.Percent(new((int)floor.HeadsOf(s.Whole), s.Whole), floor));

    /// <summary>A share of which only the size is known, as a verb says it: 不足50%, 超过1%, 为28.5%.</summary>
    /// <param name="path">The share.</param>
    /// <returns>The figure; unknown where the counts are known, which say more.</returns>
    public static Figure SizeOf(FactPath<UnionRecord, Share> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new($"{path.Label.Chinese}的大小", r => path.Read(r) switch
        {
            { Known: Known.Given, Low: { IsPercentage: true } size } => $"为{size}",
            { Known: Known.Within } within when within.High.CompareTo(ShareForm.Greatest) == 0 => $"{(within.Edges.HasFlag(Edges.LowExcluded) ? "超过" : "不低于")}{Percent(within.Low)}",
            { Known: Known.Within, Low.Part: 0 } within => $"{(within.Edges.HasFlag(Edges.HighExcluded) ? "不足" : "不超过")}{Percent(within.High)}",
            _ => null,
        });
    }

    /// <summary>Why a fact is as it is, in the school's own words.</summary>
    /// <param name="path">The fact.</param>
    /// <returns>The figure; unknown where nobody gives a reason.</returns>
    public static Figure ReasonOf(FactPath<UnionRecord> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new($"{path.Label.Chinese}的理由", r => r.RemarkAt(path.JsonPointer)?.Reason?.Trim().TrimEnd('。', '；', '，') is { Length: > 0 } reason ? reason : null);
    }

    /// <summary>Several of a list, as a sentence strings them together: 举办活动、发布重要信息和使用经费物资.</summary>
    /// <param name="name">The figure's name.</param>
    /// <param name="list">The words.</param>
    /// <returns>The figure; unknown where the list is empty.</returns>
    public static Figure ListOf(string name, Func<UnionRecord, IEnumerable<string>> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new(name, r => list(r).ToList() switch
        {
            [] => null,
            [var one] => one,
            [.. var others, var last] => $"{string.Join('、', others)}和{last}",
        });
    }

    /// <summary>The figure of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The figure; nothing where the record does not know it.</returns>
    public string? In(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _read(record);
    }

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{{{Name}}}";

    internal static bool OfSchool(UnionRecord record) => record.Union.Level == UnionLevel.School;

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Figure OfCounts(FactPath<UnionRecord, Share> path, string what, Func<Share, string?> show)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new($"{path.Label.Chinese}{what}", r => path.Read(r) is { Known: Known.Given, Low: { IsPercentage: false, IsOfNothing: false } share } ? show(share) : null);
    }

    private static string Percent(Share bound) => Decimals.Percent(bound, bound) ?? bound.InChinese();

    private static string? Shown(Measurement measured) => measured switch
    {
        { Known: Known.Given } => measured.Describe(Language.Chinese),
        { Known: Known.Within, Form: CountForm count, Low: int low, High: int high } => (low, high, count.Unit.Chinese) switch
        {
            (_, int.MaxValue, var unit) => $"{Number(low)}{unit}以上",
            (0, _, var unit) => $"{Number(high)}{unit}以内",
            (_, _, "人") => null,
            (_, _, var unit) => $"{Number(low)}至{Number(high)}{unit}",
        },
        { Known: Known.Within, Form: DateForm } => measured.Describe(Language.Chinese),
        _ => null,
    };
}
