using System.Collections.Immutable;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Workbooks.Marking;

/// <summary>What is to be marked on one sheet.</summary>
/// <param name="Column">The column of what is said.</param>
/// <param name="EarlierHead">The row in which an earlier round wrote the head of that column; nothing on a sheet never marked.</param>
/// <param name="Cells">The cells to colour, by row and column.</param>
/// <param name="Opinions">What is said of each row.</param>
internal sealed record SheetMarks(int Column, int? EarlierHead, Dictionary<int, Dictionary<int, NoteGrade?>> Cells, Dictionary<int, string> Opinions)
{
    public static SheetMarks Of(Sheet sheet, ImmutableArray<SheetNote> notes)
    {
        var earlier = sheet.Rows.SelectMany(static r => r.Cells.Select(c => (r.Number, Cell: c))).FirstOrDefault(static c => c.Cell.Text is { } text && RosterField.Named(text) == RosterField.Opinion);
        var column = earlier.Number > 0 ? earlier.Cell.Column : sheet.LastColumn + 1;
        var marks = new SheetMarks(column, earlier.Number > 0 ? earlier.Number : null, [], []);
        if (notes.IsEmpty)
        {
            return marks;
        }

        // What is said of a whole sheet is said at its head; where the head itself is spoken of, the column's name comes first.
        var head = marks.EarlierHead ?? (RosterHead.In(sheet) is [var first, ..] ? (int?)first.Row : null) ?? (sheet.Rows.IsEmpty ? notes.SelectMany(static n => n.Places).Select(static p => p.Row).DefaultIfEmpty(1).Min() : sheet.Rows[0].Number);
        var said = new Dictionary<int, List<string>> { [head] = [MarkedWorkbook.OpinionColumn] };
        foreach (var note in notes)
        {
            foreach (var (row, at) in note.Places.IsEmpty ? [(head, null)] : note.Places.Select(static p => (p.Row, p.Column)))
            {
                if (at is { } cell && note.Grade != NoteGrade.Skipped)
                {
                    var cells = marks.Cells.TryGetValue(row, out var known) ? known : marks.Cells[row] = [];
                    cells[cell] = cells.GetValueOrDefault(cell) == NoteGrade.Error ? NoteGrade.Error : note.Grade;
                }

                var texts = said.TryGetValue(row, out var own) ? own : said[row] = [];
                texts.Add(Opinion(note));
            }
        }

        foreach (var (row, texts) in said)
        {
            var text = string.Join('\n', texts.Distinct());
            marks.Opinions[row] = text.Length > WorkbookBounds.CellText ? text[..WorkbookBounds.CellText] : text;
        }

        return marks;
    }

    /// <summary>Whether a cell holds what an earlier round said.</summary>
    public bool IsOpinion(int row, int column) => column == Column && EarlierHead <= row;

    private static string Opinion(SheetNote note) =>
        $"{SheetNote.Called(note.Grade).Chinese}{(note.Fact is null ? string.Empty : $"〔{note.Fact.Chinese}〕")}：{note.Said(Language.Chinese)}";
}
