using System.Collections.Concurrent;
using NodaTime;

namespace UnionGovernance.Showcase;

/// <summary>The samples, each judged once a day and edition.</summary>
internal sealed class SampleAnswers(Samples samples, Today today)
{
    private readonly ConcurrentDictionary<(string Sample, string? Edition, LocalDate Day), AssessmentAnswer> _answers = new();

    /// <returns>What came of it; nothing where there is no such sample.</returns>
    /// <param name="sample">The sample.</param>
    /// <param name="edition">An edition that there is, or nothing.</param>
    public AssessmentAnswer? Of(string sample, string? edition) => samples.Find(sample) is { } record
        ? _answers.GetOrAdd((sample, edition, today.Date), static (key, record) => AssessmentAnswer.Of(record, key.Edition, key.Day), record)
        : null;
}
