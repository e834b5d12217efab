using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>What is said beside one fact of a record.</summary>
public sealed record Remark
{
    /// <summary>The JSON Pointer of the fact.</summary>
    public required string At { get; init; }

    /// <summary>The source's own words.</summary>
    public string? Words { get; init; }

    /// <summary>A figure or state that is only planned. It is no fact, and no rule reads it.</summary>
    public string? Planned { get; init; }

    /// <summary>The term or time of which the words speak.</summary>
    public string? Term { get; init; }

    /// <summary>The document that shows the fact.</summary>
    public string? Evidence { get; init; }

    /// <summary>Why the fact is as it is: the ground for a larger cap, for a miss of what is normal, for not applicable.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the fact was inferred from the words, not stated by them.</summary>
    public bool Inferred { get; init; }

    /// <summary>The statement on which the fact rests.</summary>
    public Statement? Statement { get; init; }

    internal static Shape<Remark> Shape { get; } = Shapes.Defined<Remark>("remark", static v => new()
    {
        At = v.Key,
        Words = v.Optional("words", "来源原话", "the source's own words", Forms.Paragraph, static r => r.Words),
        Planned = v.Optional("planned", "只是计划的数字或状态", "a figure or state that is only planned", Forms.Sentence, static r => r.Planned),
        Term = v.Optional("term", "原话所指届次或时间", "the term or time of which the words speak", Forms.Sentence, static r => r.Term),
        Evidence = v.Optional("evidence", "佐证材料", "the document that shows it", Forms.Sentence, static r => r.Evidence),
        Reason = v.Optional("reason", "理由（超限、未达一般要求或不适用）", "reason (for a larger cap, a miss of what is normal, not applicable)", Forms.Sentence, static r => r.Reason),
        Inferred = v.Optional("inferred", "由原话推断，原话没有直说", "inferred from the words, not stated by them", Forms.YesNo, static r => r.Inferred),
        Statement = v.Optional("statement", "谁、何时、以何文件说明", "who states it, when, in which document", Statement.Shape, static r => r.Statement),
    });
}
