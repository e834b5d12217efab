using NodaTime;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>A proposal (提案).</summary>
public sealed record Proposal
{
    /// <summary>Its number, unique in the congress.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>名称.</summary>
    public string? Title { get; init; }

    /// <summary>类别: one of the charter's classes.</summary>
    public string? Class { get; init; }

    /// <summary>事项: the matters; exactly one in good form.</summary>
    public Sequence<string> Matters { get; init; } = [];

    /// <summary>内容简述.</summary>
    public string? Summary { get; init; }

    /// <summary>提案依据.</summary>
    public string? Grounds { get; init; }

    /// <summary>提案人: one delegate, several, or a delegation.</summary>
    public Sequence<string> Proposers { get; init; } = [];

    /// <summary>附议人.</summary>
    public Sequence<string> Seconders { get; init; } = [];

    /// <summary>The day it was handed in.</summary>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>The screenings, in order.</summary>
    public Sequence<Screening> Screenings { get; init; } = [];

    /// <summary>The number of the proposal into which it was merged.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The handlings, in order.</summary>
    public Sequence<Handling> Handlings { get; init; } = [];

    /// <summary>The day on which its outcome was reported to the next congress.</summary>
    public LocalDate? ReportedOn { get; init; }
}
