using UnionGovernance.Oversight;

namespace UnionGovernance.Activities.Approval;

/// <summary>An activity took place (举办). It is entered even where nobody proposed or approved it.</summary>
public sealed record ActivityHeld : ActivityAct
{
    /// <summary>Which of the reviewed matters it was, where no proposal says so.</summary>
    public ReviewedMatter? Matter { get; init; }

    /// <summary>Who performed, where no proposal says so.</summary>
    public string? HostedBy { get; init; }

    /// <summary>Whether it was a major event (重大活动), where no proposal says so; nothing where nobody said.</summary>
    public bool? Major { get; init; }

    /// <summary>How many took part, in heads.</summary>
    public int? Participants { get; init; }

    /// <inheritdoc/>
    internal override bool IsCountedByYear => true;
}
