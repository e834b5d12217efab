using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Workbooks;

/// <summary>What came of a workbook that was sent: a record, or what is said of its cells.</summary>
/// <param name="File">The workbook.</param>
/// <param name="Asked">How it is to be read if it is a school's own roster.</param>
internal sealed record ReadWorkbook(byte[] File, RosterAsked Asked)
{
    /// <summary>The record; nothing where there is an error or the workbook is a roster.</summary>
    public UnionRecord? Record { get; private init; }

    /// <summary>Why nothing was read, in a sentence or as a question.</summary>
    public Words? Refusal { get; private init; }

    /// <summary>Whether it is a workbook other than that of a record.</summary>
    public bool IsRoster { get; private init; }

    /// <summary>What is said of its cells.</summary>
    public ImmutableArray<SheetNote> Notes { get; private init; } = [];

    /// <summary>How the rows of the people add up.</summary>
    public RowCounts? Counts { get; private init; }

    /// <summary>The people of a roster without errors.</summary>
    public Roster<Member>? People { get; private init; }

    /// <summary>What a roster without errors decides by itself, taken for that of a school's student union.</summary>
    public ImmutableArray<RosterFinding> Decided { get; private init; } = [];

    /// <summary>What is asked about a roster without errors; no verdict hangs on it.</summary>
    public ImmutableArray<Doubt> Doubts { get; private init; } = [];

    /// <returns>What came of it.</returns>
    /// <param name="file">The workbook.</param>
    /// <param name="asked">How it is to be read if it is a school's own roster.</param>
    /// <param name="today">Today.</param>
    public static ReadWorkbook Of(byte[] file, RosterAsked asked, LocalDate today)
    {
        var read = new ReadWorkbook(file, asked);
        var record = RecordWorkbook.Read(file);
        if (!record.IsOther)
        {
            return read with { Record = record.Record, Refusal = record.Refusal, Notes = record.Notes, Counts = record.Staff };
        }

        if (asked.AcademicYear is not { } year)
        {
            return read with { IsRoster = true, Refusal = WorkbookTexts.AskYear };
        }

        var roster = RosterImport.Read(file, year, [.. (asked.Sheet ?? string.Empty).Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], asked.Window);
        var union = roster is { IsSound: true, Roster: { List.Count: > 0 } people }
            ? new UnionRecord { Union = new(new("-"), UnionKind.StudentUnion, UnionLevel.School, year), Members = people with { Complete = Fact.Given(true) } }
            : null;
        return read with
        {
            IsRoster = true,
            Refusal = roster.Refusal,
            Notes = roster.Notes,
            Counts = roster.Counts,
            People = roster.IsSound ? roster.Roster : null,
            Decided = union is null ? [] : RosterFinding.Of(union, today),
            Doubts = union is null ? [] : RosterFinding.DoubtsOf(union),
        };
    }
}
