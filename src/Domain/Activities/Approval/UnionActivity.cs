using NodaTime;
using UnionGovernance.Oversight;

namespace UnionGovernance.Activities.Approval;

/// <summary>An activity as its acts left it.</summary>
public sealed record UnionActivity
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How far it has come.</summary>
    public ActivityStage Stage { get; internal init; }

    /// <summary>The proposal that stands; nothing where it was held without one.</summary>
    public ActivityProposed? Proposed { get; internal init; }

    /// <summary>The approval that stands.</summary>
    public ActivityApproved? Approved { get; internal init; }

    /// <summary>Whether whoever approved may: neither host nor guide nor of the union itself, and in office. Nothing where nobody is named, or before any approval.</summary>
    public bool? ByWhoMayApprove { get; internal init; }

    /// <summary>The decision against it that stands.</summary>
    public ActivityDeclined? Declined { get; internal init; }

    /// <summary>How it was called off; an approval before it is none any more.</summary>
    public ActivityCalledOff? CalledOff { get; internal init; }

    /// <summary>How it was held.</summary>
    public ActivityHeld? Held { get; internal init; }

    /// <summary>The report afterwards.</summary>
    public ActivityReported? Reported { get; internal init; }

    /// <summary>The evaluation.</summary>
    public ActivityEvaluated? Evaluated { get; internal init; }

    /// <summary>The day of its last act.</summary>
    public LocalDate LastOn { get; internal init; }

    /// <summary>Which of the reviewed matters it is; nothing where it was held without a proposal and nobody said.</summary>
    public ReviewedMatter? Matter => Proposed?.Matter ?? Held?.Matter;

    /// <summary>Who performs.</summary>
    public string? HostedBy => Proposed?.HostedBy ?? Held?.HostedBy;

    /// <summary>
    /// Whether it was held with an approval, by who may approve, no later than its day and not called off by then; nothing while it was not held, or
    /// where that hangs on who approved and nobody is named.
    /// </summary>
    public bool? ApprovedInAdvance => Held is null ? null : Approved is { } approved && approved.On <= Held.On && !(CalledOff?.On <= Held.On) ? ByWhoMayApprove : false;

    /// <summary>Whether it is a major event; nothing where nobody said.</summary>
    public bool? IsMajor => Proposed?.Major ?? Held?.Major;

    /// <summary>Whether the League committee was told of it no later than its day, by a proposal or by whatever it decided; nothing while it was not held.</summary>
    public bool? ToldInAdvance => Held is null ? null : Proposed?.On <= Held.On || Approved?.On <= Held.On || Declined?.On <= Held.On;

    /// <summary>Whether it still awaits an evaluation: it was a major event, and was held.</summary>
    public bool AwaitsEvaluation => IsMajor == true && Held is not null && Evaluated is null;
}
