using NodaTime;
using UnionGovernance.Years;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>An act on a student's matter (学生诉求). It names no student.</summary>
public abstract record MatterAct : YearAct
{
    /// <summary>The matter's number, unique in the year.</summary>
    public string Number { get; init; } = string.Empty;
}

/// <summary>A matter was received (受理).</summary>
public sealed record MatterReceived : MatterAct
{
    /// <summary>What it is about.</summary>
    public string? Topic { get; init; }

    /// <summary>The college from which it came.</summary>
    public string? College { get; init; }
}

/// <summary>A matter was given to whom it falls to (交办), or passed on to another.</summary>
public sealed record MatterAssigned : MatterAct
{
    /// <summary>To whom: a department of the union or of the school.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>The last day for an answer, itself in time; nothing where none was set.</summary>
    public LocalDate? AnswerBy { get; init; }
}

/// <summary>A matter was answered (答复).</summary>
public sealed record MatterAnswered : MatterAct;

/// <summary>A matter was closed (办结).</summary>
public sealed record MatterClosed : MatterAct
{
    /// <summary>Whether whoever brought it is satisfied; nothing where nobody asked.</summary>
    public bool? Satisfied { get; init; }
}

/// <summary>A matter was taken up again after its answer or its closing (重新办理).</summary>
public sealed record MatterReopened : MatterAct;
