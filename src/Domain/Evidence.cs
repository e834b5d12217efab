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
            v.Required("at", "所证事实的位置", "place of the fact", Forms.Name, static e => e.At),
            v.Required("method", "取证方式", "method", Forms.Sentence, static e => e.Method),
            v.Required("collected", "取证日期", "day on which it was collected", Forms.Day, static e => e.Collected),
            v.Required("origin", "证据来源", "origin", Forms.Sentence, static e => e.Origin),
            v.Optional("validUntil", "有效期至", "valid until", Forms.Day, static e => e.ValidUntil)),
        static (ref input, e) =>
        {
            if (RecordFacts.All.All(f => f.JsonPointer != e.At) || e.At == RecordFacts.AsOf.JsonPointer)
            {
                var near = NearestName.Of(e.At, RecordFacts.All.Select(static f => f.JsonPointer)) ?? "/structure/staff";
                input.RefuseAt("at", new($"\"{e.At}\"", $"\"{e.At}\""), new($"应为事实在记录中的位置，如 {near}", $"the place of a fact in the record is expected, such as {near}"));
            }

            if (e.ValidUntil < e.Collected)
            {
                var day = $"\"{NodaTime.Text.LocalDatePattern.Iso.Format(e.ValidUntil.Value)}\"";
                input.RefuseAt("validUntil", new(day, day), new("有效期不早于取证日期", "it is valid no shorter than to the day on which it was collected"));
            }
        });
}
