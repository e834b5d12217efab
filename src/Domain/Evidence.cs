using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>What a fact rests on (佐证), apart from what is found of it: how it was come by, when, from where, and how long it holds.</summary>
/// <param name="At">The JSON Pointer of the fact.</param>
/// <param name="Method">How it was collected: a count, a survey, an extract from a register.</param>
/// <param name="Collected">On which day.</param>
/// <param name="Origin">From where: the body or the file that it came from.</param>
/// <param name="ValidUntil">The last day on which it holds, inclusive; nothing where it holds for good.</param>
public sealed record Evidence(string At, string Method, LocalDate Collected, string Origin, LocalDate? ValidUntil = null)
{
    /// <summary>Whether it holds on every day that a day may be.</summary>
    /// <param name="day">The day. Where nothing is known of it, only what holds for good does.</param>
    /// <returns>Whether it holds.</returns>
    public bool HoldsOn(Fact<LocalDate> day) => ValidUntil is not { } last || (day is { Known: Known.Given or Known.Within, High: var latest } && latest <= last);

    internal static Shape<Evidence> Shape { get; } = Shapes.Of<Evidence>(
        static v => new(
            v.Required("at", "所证事实", "fact that it shows", OfFact(), static e => e.At),
            v.Required("method", "取证方式", "method", Forms.Sentence, static e => e.Method),
            v.Required("collected", "取证日期", "day on which it was collected", Forms.Day, static e => e.Collected),
            v.Required("origin", "证据来源", "origin", Forms.Sentence, static e => e.Origin),
            v.Optional("validUntil", "有效期至", "valid until", Forms.Day, static e => e.ValidUntil)),
        static (ref input, e) =>
        {
            if (e.ValidUntil < e.Collected)
            {
                var day = $"\"{NodaTime.Text.LocalDatePattern.Iso.Format(e.ValidUntil.Value)}\"";
                input.RefuseAt("validUntil", new(day, day), new("有效期不早于取证日期", "it is valid no shorter than to the day on which it was collected"));
            }
        });

    private static IdForm OfFact()
    {
        ImmutableArray<(string At, Words Label)> facts = [.. RecordFacts.All.Select(static f => (f.JsonPointer, f.Label))];
        return new(facts, given =>
        {
            var near = NearestName.Of(given ?? string.Empty, facts.Select(static f => f.At)) ?? "/structure/staff";
            var named = FileWord.Of(facts.First(f => f.At == near).Label, near);
            return new($"应为记录中的一项事实，如{named.Chinese}", $"a fact of the record is expected, such as {named.English}");
        });
    }
}
