using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Given;

/// <summary>The record that a command asks about, and what it is judged by: what <c>why</c>, <c>next</c>, <c>whatif</c>, <c>plan</c> and <c>actions</c> have in common.</summary>
/// <param name="today">Today.</param>
/// <param name="s">The language.</param>
internal sealed class AskedRecord(LocalDate today, Speech s)
{
    public Argument<FileInfo> Path { get; } = new("RECORD") { Description = s[GivenWords.RecordOrWorkbook] };

    public Option<string> Edition { get; } = EditionOption.Make(s);

    public Option<LocalDate?> AsOf { get; } = AssessCommand.AsOf(s);

    /// <returns>The assessment of the one record of the file; nothing where there is none, and why was said.</returns>
    public Assessment? Assess(ParseResult parsed) =>
        GivenFile.Read(parsed.GetValue(Path)!, s, parsed.InvocationConfiguration.Error) is { } record ? Assess(record, parsed, parsed.InvocationConfiguration.Error) : null;

    /// <returns>The assessment of a record by what was asked for.</returns>
    public Assessment? Assess(UnionRecord record, ParseResult parsed, TextWriter error) =>
        RecordAssessment.Of(record, parsed.GetValue(Edition), parsed.GetValue(AsOf), today, s, error);

    /// <returns>The assessments of all records of the file; nothing where one cannot be made, and why was said.</returns>
    public IReadOnlyList<Assessment>? AssessAll(ParseResult parsed) => RecordAssessment.OfAll(
        GivenFile.ReadAll(parsed.GetValue(Path)!, s, parsed.InvocationConfiguration.Error), parsed.GetValue(Edition), parsed.GetValue(AsOf), today, s, parsed.InvocationConfiguration.Error);
}
