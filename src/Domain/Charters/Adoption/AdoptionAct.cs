using NodaTime;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;

namespace UnionGovernance.Charters.Adoption;

/// <summary>A step taken to bring a charter into effect.</summary>
public sealed record AdoptionAct
{
    /// <summary>Which.</summary>
    public AdoptionStep Step { get; init; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; init; }

    /// <summary>By which body.</summary>
    public string? By { get; init; }

    /// <summary>By which document.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it was agreed to. Nothing reads as agreed, for a step taken is a step taken; a no must be entered.</summary>
    public bool? Agreed { get; init; }

    /// <summary>For the congress: the delegates due.</summary>
    public int? Due { get; init; }

    /// <summary>For the congress: the delegates present.</summary>
    public int? Present { get; init; }

    /// <summary>For the congress: the votes for the charter.</summary>
    public int? For { get; init; }

    internal static Shape<AdoptionAct> Shape { get; } = Shapes.Of<AdoptionAct>(static v => new()
    {
        Step = v.Required("step", "环节", "step", AdoptionStep.Form, static a => a.Step),
        On = v.Required("on", "日期", "day", Forms.Day, static a => a.On),
        By = v.Optional("by", "由谁", "by", Forms.Name, static a => a.By),
        Document = v.Optional("document", "文件", "document", Forms.Name, static a => a.Document),
        Agreed = v.Optional("agreed", "是否同意", "whether it agrees", Forms.YesNo, static a => a.Agreed),
        Due = v.Optional("due", "应到代表", "delegates due", Forms.Heads, static a => a.Due),
        Present = v.Optional("present", "实到代表", "delegates present", Forms.Heads, static a => a.Present),
        For = v.Optional("for", VoteOutcome.For, Forms.Heads, static a => a.For),
    });
}
