using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Congresses;
using UnionGovernance.Office.Workbooks.Files;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks.Congresses;

/// <summary>The file of a congress as one workbook: blank to fill in, or written from proceedings and read back.</summary>
/// <remarks>Its sheets are laid out from the file's own fields: a member added there is asked here too. Values pass through the file, whose reader alone judges them.</remarks>
public static class CongressWorkbook
{
    private static readonly FileLayout _layout = FileLayout.Of(ProceedingsFile.Field, "大会");

    /// <summary>The names of its sheets, in their order.</summary>
    internal static ImmutableArray<string> Sheets => _layout.Order;

    /// <summary>A workbook that holds what is known of a congress; what is not known is left to fill in.</summary>
    /// <param name="proceedings">The proceedings.</param>
    /// <returns>The workbook (.xlsx), the same bytes every time; and what it cannot carry: a place in the file, or what reading the workbook would say.</returns>
    public static (byte[] File, ImmutableArray<Words> NotCarried) Write(Proceedings proceedings)
    {
        var root = JsonNode.Parse(ProceedingsFile.Write(proceedings))!.AsObject();
        var file = DraftWriter.Write(FileSheets.Of(_layout, root));

        // What is lost is told by reading the workbook again, so that nothing is lost unseen.
        var again = Read(file);
        return (file, again.Proceedings is { } read
            ? [.. RecordWorkbook.Differences(root, JsonNode.Parse(ProceedingsFile.Write(read))!, string.Empty).Select(static at => ProceedingsFile.Field.NameOf(at))]
            : [.. again.Notes.Where(static n => n.Grade == NoteGrade.Error).Select(static n => new Words(n.Describe(Language.Chinese), n.Describe(Language.English)))]);
    }

    /// <summary>Reads a congress's workbook and reports everything at once.</summary>
    /// <param name="file">The workbook's bytes (.xlsx).</param>
    /// <returns>The proceedings, or why there are none. It never throws on what the bytes hold.</returns>
    public static CongressWorkbookReading Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (workbook, refusal) = WorkbookReader.Read(file);
        if (workbook is null)
        {
            return new(null, refusal, []);
        }

        if (workbook.Sheets.All(static s => s.Name != _layout.First))
        {
            return new(null, new($"这不是学代会的工作簿：没有「{_layout.First}」表", $"this is no workbook of a congress: it has no sheet {_layout.First}"), []);
        }

        var draft = new FileDraft(ProceedingsFile.Field, _layout.First);
        new FileCells(_layout, draft).Read(workbook);
        var reading = ProceedingsFile.Read(JsonBytes.Of(draft.File));
        draft.SayAll(reading);
        var notes = SheetNote.Folded(draft.Notes);
        return new(notes.All(static n => n.Grade != NoteGrade.Error) ? reading.Value : null, null, notes);
    }
}
