using NodaTime;

namespace UnionGovernance.Cli;

/// <summary>One record among many.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Summary">What its assessment says, or nothing where it cannot be used.</param>
/// <param name="Trouble">Why it cannot be used.</param>
internal sealed record AssessedRecord(string Source, AssessmentSummary? Summary, string Trouble)
{
    /// <param name="source">Where it was found.</param>
    /// <param name="read">Reads it, and says what is wrong with it.</param>
    /// <param name="edition">The edition that was named.</param>
    /// <param name="asOf">The day that was named.</param>
    /// <param name="today">Today.</param>
    /// <param name="s">The language.</param>
    public static AssessedRecord Of(string source, Func<TextWriter, UnionRecord?> read, string? edition, LocalDate? asOf, LocalDate today, Speech s)
    {
        var trouble = new StringWriter();
        var assessment = read(trouble) is { } record ? RecordAssessment.Of(record, edition, asOf, today, s, trouble) : null;
        return new(source, assessment is null ? null : AssessmentSummary.Of(assessment, s), trouble.ToString().TrimEnd());
    }
}
