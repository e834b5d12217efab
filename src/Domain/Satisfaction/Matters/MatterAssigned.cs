using NodaTime;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>A matter was given to whom it falls to (交办), or passed on to another.</summary>
public sealed record MatterAssigned : MatterAct
{
    /// <summary>To whom: a department of the union or of the school.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>The last day for an answer, itself in time; nothing where none was set.</summary>
    public LocalDate? AnswerBy { get; init; }
}
