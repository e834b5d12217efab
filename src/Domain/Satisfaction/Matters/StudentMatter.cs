using NodaTime;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>A student's matter as its acts left it.</summary>
/// <remarks>A matter taken up again keeps its first day: its time runs from there to its last answer.</remarks>
public sealed record StudentMatter
{
    internal StudentMatter(MatterReceived received) => (Number, Topic, College, ReceivedOn, LastOn) = (received.Number, received.Topic, received.College, received.On, received.On);

    /// <summary>Its number.</summary>
    public string Number { get; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; }

    /// <summary>The college from which it came.</summary>
    public string? College { get; }

    /// <summary>The day it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>How far it has come.</summary>
    public MatterStage Stage { get; internal init; }

    /// <summary>Who has it, once it was given to someone.</summary>
    public string? AssignedTo { get; internal init; }

    /// <summary>The last day for an answer, itself in time.</summary>
    public LocalDate? AnswerBy { get; internal init; }

    /// <summary>The day of the answer that stands.</summary>
    public LocalDate? AnsweredOn { get; internal init; }

    /// <summary>The day it was closed, while it is.</summary>
    public LocalDate? ClosedOn { get; internal init; }

    /// <summary>Whether whoever brought it is satisfied.</summary>
    public bool? Satisfied { get; internal init; }

    /// <summary>The day of its last act.</summary>
    public LocalDate LastOn { get; internal init; }

    /// <summary>Days from receipt to answer: none where it was answered on the day it came; nothing while it is open.</summary>
    public int? DaysToAnswer => AnsweredOn is { } day ? Period.DaysBetween(ReceivedOn, day) : null;
}
