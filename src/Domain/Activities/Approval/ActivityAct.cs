using NodaTime;
using UnionGovernance.Oversight;
using UnionGovernance.Years;

namespace UnionGovernance.Activities.Approval;

/// <summary>An act on something that the League committee reviews beforehand: an event, important information, external liaison, funds or supplies.</summary>
public abstract record ActivityAct : YearAct
{
    /// <summary>The activity's name, unique in the year.</summary>
    public string Activity { get; init; } = string.Empty;
}

/// <summary>An activity was proposed (申请).</summary>
public sealed record ActivityProposed : ActivityAct
{
    /// <summary>Which of the reviewed matters it is. An event unless it is said otherwise.</summary>
    public ReviewedMatter Matter { get; init; }

    /// <summary>Who performs (主办): a college union or a department.</summary>
    public string? HostedBy { get; init; }

    /// <summary>Who builds the stage (指导): a department of the school's union, a teacher.</summary>
    public string? GuidedBy { get; init; }

    /// <summary>The day for which it is planned.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>Where it is to be.</summary>
    public string? Place { get; init; }

    /// <summary>What it is to be.</summary>
    public string? Content { get; init; }

    /// <summary>How many are expected, in heads.</summary>
    public int? Participants { get; init; }

    /// <summary>What it is to cost, in whole yuan.</summary>
    public int? Budget { get; init; }

    /// <summary>Whether it is a major event (重大活动), which is evaluated afterwards; nothing where nobody said.</summary>
    public bool? Major { get; init; }
}

/// <summary>The League committee approved an activity (批准). Who approved stands in <see cref="YearAct.By"/>.</summary>
public sealed record ActivityApproved : ActivityAct
{
    /// <summary>What the approval asks.</summary>
    public string? Condition { get; init; }

    /// <summary>The last day for the report afterwards, itself in time; nothing where none was set.</summary>
    public LocalDate? ReportBy { get; init; }
}

/// <summary>The League committee declined an activity (不予批准).</summary>
public sealed record ActivityDeclined : ActivityAct
{
    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>An activity was called off (取消).</summary>
public sealed record ActivityCalledOff : ActivityAct;

/// <summary>An activity took place (举办). It is entered even where nobody proposed or approved it.</summary>
public sealed record ActivityHeld : ActivityAct
{
    /// <summary>Which of the reviewed matters it was, where no proposal says so.</summary>
    public ReviewedMatter? Matter { get; init; }

    /// <summary>Who performed, where no proposal says so.</summary>
    public string? HostedBy { get; init; }

    /// <summary>How many took part, in heads.</summary>
    public int? Participants { get; init; }
}

/// <summary>A report was made afterwards (总结).</summary>
public sealed record ActivityReported : ActivityAct
{
    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }
}

/// <summary>An activity was evaluated (评估).</summary>
public sealed record ActivityEvaluated : ActivityAct
{
    /// <summary>What was found.</summary>
    public string? Result { get; init; }
}
