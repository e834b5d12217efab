using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Extensions;

/// <summary>Judges records as a program's options say, and tells logs and traces what it did: never of whom.</summary>
/// <param name="options">The options.</param>
/// <param name="logger">Where it is told.</param>
public sealed partial class RecordJudge(IOptions<UnionGovernanceOptions> options, ILogger<RecordJudge> logger)
{
    /// <summary>The name under which traces are listened to.</summary>
    public const string SourceName = "UnionGovernance";

    private static readonly ActivitySource _source = new(SourceName);

    /// <summary>Reads a record and judges it.</summary>
    /// <param name="utf8">The bytes of its file.</param>
    /// <returns>The assessment, or what has to be settled first; the faults of a file that is no record.</returns>
    public AssessmentOutcome Assess(ReadOnlySpan<byte> utf8) => Assess(utf8, static r => r);

    internal AssessmentOutcome Assess(ReadOnlySpan<byte> utf8, Func<UnionRecord, UnionRecord> asked)
    {
        var reading = RecordFile.Read(utf8, options.Value.Book);
        return reading.Value is { } record ? Assess(asked(record)) : Told(new AssessmentOutcome.Refused([.. reading.Faults], reading.FaultCount), null);
    }

    /// <summary>Judges a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The assessment, or what has to be settled first.</returns>
    public AssessmentOutcome Assess(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var activity = _source.StartActivity("assess");
        return Told(options.Value.Book.Assess(record, options.Value.Today()), activity);
    }

    private AssessmentOutcome Told(AssessmentOutcome outcome, Activity? activity)
    {
        activity?.SetTag("union_governance.outcome", outcome.GetType().Name);
        switch (outcome)
        {
            case AssessmentOutcome.Assessed { Assessment: var assessment }:
                var broken = assessment.Findings.Count(static f => f.Verdict == Verdict.NotMet);
                activity?.SetTag("union_governance.edition", assessment.Edition.Id);
                activity?.SetTag("union_governance.not_met", broken);
                Judged(assessment.Edition.Id, assessment.Findings.Length, broken);
                break;
            case AssessmentOutcome.Refused { FaultCount: var count }:
                RefusedAsUnsound(count);
                break;
            default:
                NoEdition(outcome.GetType().Name);
                break;
        }

        return outcome;
    }

    [LoggerMessage(1, LogLevel.Information, "A record was judged by {Edition}: {Rules} rules, {NotMet} not met")]
    private partial void Judged(string edition, int rules, int notMet);

    [LoggerMessage(2, LogLevel.Warning, "A record was refused for {Faults} faults")]
    private partial void RefusedAsUnsound(int faults);

    [LoggerMessage(3, LogLevel.Warning, "A record was not judged: {Outcome}")]
    private partial void NoEdition(string outcome);
}
