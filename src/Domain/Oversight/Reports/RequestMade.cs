using NodaTime;

namespace UnionGovernance.Oversight.Reports;

/// <summary>The union asked for instruction (请示), and waits for a reply.</summary>
public sealed record RequestMade : UpwardAct
{
    /// <summary>Whom it asked.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>What it asked.</summary>
    public string? Content { get; init; }

    /// <summary>The last day for the reply, itself in time; nothing where none was set.</summary>
    public LocalDate? AnswerBy { get; init; }
}
