using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Interchange;

/// <summary>What a result was made by: whoever has the same makes the same bytes.</summary>
/// <param name="Library">The library's version, such as 0.1.0.</param>
/// <param name="RuleBook">The rule book, by its <see cref="Editions.RuleBook.Hash"/>.</param>
/// <param name="Edition">The edition by which the record was judged; nothing of a rule book by itself.</param>
/// <param name="Day">The day that it was judged at, as far as it is known; nothing of a rule book by itself.</param>
public sealed record Provenance(string Library, string RuleBook, string? Edition = null, Fact<LocalDate> Day = default)
{
    internal static Shape<Provenance> Shape { get; } = Shapes.Growing<Provenance>(static v => new(
        v.Required("library", "软件库版本", "version of the library", Forms.Name, static p => p.Library),
        v.Required("ruleBook", "规则库的摘要（SHA-256）", "rule book, by its SHA-256", Forms.Name, static p => p.RuleBook),
        v.Optional("edition", Rules.Edition.Label, Forms.Name, static p => p.Edition),
        v.Optional("day", RecordFacts.AsOf.Label, DateForm.Instance, static p => p.Day, default(Fact<LocalDate>))));
}
