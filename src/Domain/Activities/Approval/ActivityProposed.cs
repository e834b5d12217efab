using NodaTime;
using UnionGovernance.Oversight;

namespace UnionGovernance.Activities.Approval;

/// <summary>An activity was proposed (申请).</summary>
public sealed record ActivityProposed : ActivityAct
{
    /// <summary>Which of the reviewed matters it is. Nothing where nobody said.</summary>
    public ReviewedMatter? Matter { get; init; }

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
