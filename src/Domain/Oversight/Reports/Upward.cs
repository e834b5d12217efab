using NodaTime;

namespace UnionGovernance.Oversight.Reports;

/// <summary>A request or a report as its acts left it.</summary>
public sealed record Upward
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How it was asked for; nothing where nobody did.</summary>
    public ReportDue? Due { get; internal init; }

    /// <summary>The request; nothing where it is a report.</summary>
    public RequestMade? Requested { get; internal init; }

    /// <summary>The report; nothing where it is a request.</summary>
    public ReportMade? Reported { get; internal init; }

    /// <summary>The reply.</summary>
    public ReplyGiven? Replied { get; internal init; }

    /// <summary>How far it has come.</summary>
    public UpwardStage Stage => Replied is not null ? UpwardStage.Replied
        : Requested is not null ? UpwardStage.Requested
        : Reported is not null ? UpwardStage.Reported
        : UpwardStage.Due;

    /// <summary>To whom it goes.</summary>
    public string? To => Requested?.To ?? Reported?.To ?? Due?.To;

    /// <summary>The day on which it went upward.</summary>
    public LocalDate? MadeOn => Requested?.On ?? Reported?.On;
}
