using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Unions;

namespace UnionGovernance.Crosschecks;

/// <summary>Something that a record stated and that is stated otherwise, or no longer, where something was entered into it. Whoever enters says so: nothing is replaced silently.</summary>
/// <param name="Label">What it is: the name of the fact, that of the roster before it where it is one of a person or a college.</param>
/// <param name="Of">Of whom; nothing where it is a figure of the union.</param>
/// <param name="Before">What was stated.</param>
/// <param name="After">What is stated now.</param>
public sealed record Replacement(Words Label, string? Of, Words Before, Words After)
{
    /// <summary>What such a line is called.</summary>
    public static Words Heading { get; } = new("换下", "replaced");

    /// <summary>All that a record stated before and does not state so any more, in the order of the file.</summary>
    /// <remarks>
    /// What was unknown and is known now was entered and replaces nothing. Of one number and not of two names are the same person, and so are those of
    /// one name: a roster that is read anew may number its people otherwise.
    /// </remarks>
    /// <param name="before">The record as it was.</param>
    /// <param name="after">The record with what was entered.</param>
    /// <returns>What was replaced; nothing where everything stated stands as it was.</returns>
    public static ImmutableArray<Replacement> Between(UnionRecord before, UnionRecord after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. Facts(RecordFacts.All.Prepend(RecordFacts.AsOf), before, after, null, null),
            .. Listed(MemberFacts.Heading, before.Members, after.Members, MemberFacts.All, static m => m.Id, static m => m.Name.Known == Known.Given ? m.Name.Low : null),
            .. Listed(CollegeUnionFacts.Heading, before.Colleges, after.Colleges, CollegeUnionFacts.All, static c => c.Id, static _ => null),
            .. Statements(before, after),
        ];
    }

    /// <summary>It as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 大会按程序规范召开：否 → 是, without a full stop.</returns>
    public string Describe(Language language) =>
        $"{Label.In(language)}{(language == Language.Chinese ? "：" : ": ")}{Change(language)}";

    /// <summary>What became of what, without the name of the fact.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 否 → 是, or 张三 部长 → 副部长.</returns>
    public string Change(Language language) => $"{(Of is null ? string.Empty : $"{Of} ")}{Before.In(language)} → {After.In(language)}";

    private static IEnumerable<Replacement> Facts<T>(IEnumerable<FactPath<T>> paths, T before, T after, Words? roster, string? of) =>
        from path in paths
        let was = path.MeasureStated(before)
        where was.Known != Known.Unknown
        let now = path.MeasureStated(after)
        where !was.Equals(now)
        select new Replacement(roster is null ? path.Label : Within(roster, path.Label), of, Words.Of(was.Describe), Words.Of(now.Describe));

    private static IEnumerable<Replacement> Listed<T>(Words heading, Roster<T> before, Roster<T> after, ImmutableArray<FactPath<T>> facts, Func<T, string> id, Func<T, string?> name)
        where T : class
    {
        var left = after.List.ToList();
        foreach (var was in before.List)
        {
            var now = left.Find(m => id(m) == id(was) && (name(m) == name(was) || name(m) is null || name(was) is null)) ?? left.Find(m => name(m) is { } one && one == name(was));
            if (now is null)
            {
                yield return new(heading, name(was) ?? id(was), new("在名单上", "on the roster"), new("不在名单上", "not on the roster"));
                continue;
            }

            left.Remove(now);
            foreach (var fact in Facts(facts, was, now, heading, name(was) ?? id(was)))
            {
                yield return fact;
            }
        }

        if (before.Complete.Known != Known.Unknown && before.Complete != after.Complete)
        {
            yield return new(Within(heading, new("名单列全", "the roster names all")), null, Shown(before.Complete), Shown(after.Complete));
        }
    }

    private static IEnumerable<Replacement> Statements(UnionRecord before, UnionRecord after) =>
        from remark in before.Remarks
        where remark.Statement is not null && remark.Statement != after.RemarkAt(remark.At)?.Statement
        select new Replacement(
            Within(RecordFacts.All.FirstOrDefault(f => f.JsonPointer == remark.At)?.Label ?? new(remark.At, remark.At), new("所依据的说明", "the statement on which it rests")),
            null, Shown(remark.Statement), Shown(after.RemarkAt(remark.At)?.Statement));

    private static Words Within(Words whole, Words part) => new($"{whole.Chinese}·{part.Chinese}", $"{whole.English}: {part.English}");

    private static Words Shown(Fact<bool> fact) => fact.Known == Known.Given ? Words.Of(l => YesNoForm.Instance.Show(fact.Low, l)) : fact.Known.Label;

    private static Words Shown(Statement? statement) => statement is null ? Known.Unknown.Label
        : Words.Of(l => string.Join(l == Language.Chinese ? "，" : ", ", [statement.By, Measurement.Of(RecordFacts.AsOf, DateForm.Instance, statement.On).Describe(l), statement.Document]));

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
