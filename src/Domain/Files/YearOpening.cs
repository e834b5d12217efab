using UnionGovernance.Editions;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Json;

namespace UnionGovernance.Files;

/// <summary>The first line of a year: which union, which year, and what no act gives.</summary>
internal sealed record YearOpening
{
    public const string Word = "open";

    public UnionRecord? Record { get; init; }

    public static ObjectShape<YearOpening> Shape { get; } = new ObjectShape<YearOpening>(new())
        .Required("act", new("事项", "act"), new WordShape(Word), static _ => Word, static (o, _) => o)
        .Required("record", new("年度开始时的记录", "the record at the opening"), new FormShape<UnionRecord>(Editions.RecordFile.Form), static o => o.Record!, static (o, v) => o with { Record = v });
}
