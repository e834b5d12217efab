using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Course;

/// <summary>A step taken.</summary>
public sealed record CourseAct
{
    /// <summary>Which.</summary>
    public CongressStep Step { get; init; }

    /// <summary>On which day; nothing where nobody said. Of a session of several days, on its first.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Its last day, where it lasted several.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>By which body.</summary>
    public string? By { get; init; }

    /// <summary>By which document.</summary>
    public string? Document { get; init; }

    /// <summary>For an approval: whether it was given. Nothing reads as given, for a step taken is a step taken; a no must be entered.</summary>
    public bool? Approved { get; init; }

    /// <summary>For a preparatory meeting: what it adopted; nothing where nobody said, which is not the same as an empty list.</summary>
    public Sequence<PreparatoryItem>? Adopted { get; init; }

    /// <summary>For a date moved: the new day.</summary>
    public LocalDate? To { get; init; }

    /// <summary>For a date moved: the new last day, where there are several.</summary>
    public LocalDate? ToUntil { get; init; }

    /// <summary>For a date moved: the whole standing body, in heads.</summary>
    public int? StandingBody { get; init; }

    /// <summary>For a date moved: how many of them agreed.</summary>
    public int? Agreed { get; init; }

    /// <summary>The day on which it was over; nothing where nobody said any.</summary>
    internal LocalDate? Ended => Until ?? On;

    private static readonly Form<Sequence<PreparatoryItem>> _adopted = Forms.List(PreparatoryItem.Form);

    internal static Shape<CourseAct> Shape { get; } = Shapes.Of<CourseAct>(static v => new()
    {
        Step = v.Required("step", "环节", "step", CongressStep.Form, static a => a.Step),
        On = v.Optional("on", "日期", "day", Forms.Day, static a => a.On),
        Until = v.Optional("until", "结束日期（多于一天的）", "last day, where it lasted several", Forms.Day, static a => a.Until),
        By = v.Optional("by", "由谁", "by", Forms.Name, static a => a.By),
        Document = v.Optional("document", "文件", "document", Forms.Name, static a => a.Document),
        Approved = v.Optional("approved", "是否批准", "whether approved", Forms.YesNo, static a => a.Approved),
        Adopted = v.Optional("adopted", "预备会议通过", "adopted by the preparatory meeting", _adopted, static a => a.Adopted),
        To = v.Optional("to", "改到", "moved to", Forms.Day, static a => a.To),
        ToUntil = v.Optional("toUntil", "改期后的结束日期（多于一天的）", "new last day, where there are several", Forms.Day, static a => a.ToUntil),
        StandingBody = v.Optional("standingBody", "常设机构全体人数", "members of the standing body", Forms.Heads, static a => a.StandingBody),
        Agreed = v.Optional("agreed", "同意人数", "who agreed", Forms.Heads, static a => a.Agreed),
    });
}
