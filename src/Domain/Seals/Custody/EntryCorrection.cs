using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>What an entry said, and what is right by a later one.</summary>
/// <param name="Place">The entry that corrects, from 1.</param>
/// <param name="Of">The entry that is corrected, from 1.</param>
/// <param name="Was">What it said, or what an earlier correction said; without values where it said nothing.</param>
/// <param name="Right">What is right.</param>
public sealed record EntryCorrection(int Place, int Of, Particular Was, Particular Right)
{
    internal static Shape<EntryCorrection> Shape { get; } = Shapes.Written<EntryCorrection>(static v =>
    {
        v.Required("place", "更正的一条", "the entry that corrects", Forms.Whole(0, int.MaxValue), static c => c.Place);
        v.Required("entry", "被更正的一条", "the entry that is corrected", Forms.Whole(0, int.MaxValue), static c => c.Of);
        v.Required("member", Corrected.Form.Member("member").Words, Forms.AnyText, static c => c.Right.Name);
        v.Required("was", "原登记", "what it said", Forms.AnyText, static c => string.Join("、", c.Was.Values));
        v.Required("right", Corrected.Form.Member("right").Words, Forms.AnyText, static c => string.Join("、", c.Right.Values));
    });

    /// <summary>The correction in words.</summary>
    /// <returns>One sentence, such as 第10条的时间原登记为2205年3月4日9时10分，应为2025年3月4日9时10分（第32条更正）.</returns>
    public Words Describe() => new(
        $"第{Of}条的{Right.Label.Chinese}{(Was.Values.Count == 0 ? "原来没有登记" : $"原登记为{Was.Show(Language.Chinese)}")}，应为{Right.Show(Language.Chinese)}（第{Place}条更正）",
        $"entry {Of}, {Right.Label.English}: {(Was.Values.Count == 0 ? "nothing was entered" : $"{Was.Show(Language.English)} was entered")}, {Right.Show(Language.English)} is right (corrected by entry {Place})");
}
