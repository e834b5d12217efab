using NodaTime;

namespace UnionGovernance.Cli.Assessing;

/// <summary>One record among many.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Summary">What its assessment says, or nothing where it cannot be used.</param>
/// <param name="Trouble">Why it cannot be used.</param>
internal sealed record AssessedRecord(string Source, AssessmentSummary? Summary, string Trouble)
{
    // More names than these make a row that nobody reads.
    private const int Named = 3;

    /// <summary>Records of which no two should be of one union and year: of those that are, each is doubted, the others named.</summary>
    public static IReadOnlyList<AssessedRecord> Once(IReadOnlyList<AssessedRecord> records, Speech s)
    {
        var twice = records.Where(static r => r.Summary is not null).GroupBy(static r => r.Summary!.Union).Where(static g => g.Count() > 1).SelectMany(static g => g.Select(r => (r.Source, Others: g.Where(o => o != r).Select(static o => o.Source)))).ToDictionary(static t => t.Source, static t => t.Others);
        return
        [
            .. records.Select(r => !twice.TryGetValue(r.Source, out var others) ? r : r with
            {
                Summary = r.Summary! with
                {
                    Doubts = [TheSame([.. others], s), .. r.Summary.Doubts],
                },
            }),
        ];
    }

    private static string TheSame(string[] others, Speech s)
    {
        var (named, more) = (string.Join(s.Comma, others.Take(Named)), others.Length - Named);
        return s[
            $"与{named}{(more > 0 ? $"等{others.Length}份" : string.Empty)}是同一学生会同一学年的记录，请核对以哪一份为准",
            $"{named} {(more > 0 ? $"and {more} more are" : "is")} of the same union and year; please check which of them counts"];
    }

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
