using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>The handling (承办) of a proposal by a department of the school; a second one is a reopening.</summary>
public sealed record Handling
{
    /// <summary>The department of the school.</summary>
    public string Department { get; init; } = string.Empty;

    /// <summary>The day it was dispatched.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The last day for a reply, itself in time; nothing where the school set none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The day of the reply.</summary>
    public LocalDate? RepliedOn { get; init; }

    /// <summary>The reply.</summary>
    public string? Reply { get; init; }

    /// <summary>What the proposers think of the reply.</summary>
    public Satisfied? Satisfied { get; init; }

    /// <summary>The handling as it was known on a day on which it had been dispatched.</summary>
    /// <param name="day">The day.</param>
    internal Handling KnownOn(LocalDate day) => RepliedOn > day ? this with { RepliedOn = null, Reply = null, Satisfied = null } : this;

    internal static Shape<Handling> Shape { get; } = Shapes.Of<Handling>(static v => new()
    {
        Department = v.Required("department", "承办部门", "department that handles it", Forms.Name, static h => h.Department),
        On = v.Optional("on", "交办日期", "dispatched on", Forms.Day, static h => h.On),
        Due = v.Optional("due", "答复期限（含）", "last day for a reply", Forms.Day, static h => h.Due),
        RepliedOn = v.Optional("repliedOn", "答复日期", "replied on", Forms.Day, static h => h.RepliedOn),
        Reply = v.Optional("reply", "答复", "reply", Forms.Paragraph, static h => h.Reply),
        Satisfied = v.Optional("satisfied", "提案人意见", "the proposers' answer", Proposals.Satisfied.Form, static h => h.Satisfied),
    });
}
