using System.Collections.Immutable;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>A sheet of which the row that names the columns was found.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="at">Which of its rows that is, from 0.</param>
/// <param name="columns">Where each column is, by its name.</param>
internal sealed class HeadedSheet(Sheet sheet, int at, Dictionary<string, int> columns)
{
    // A title and a note may stand above the head, and no more.
    private const int Searched = 30;

    /// <summary>The rows below the head.</summary>
    public IEnumerable<SheetRow> Rows => sheet.Rows.Skip(at + 1);

    /// <returns>Whether it has a column of that head.</returns>
    public bool Has(string head) => columns.ContainsKey(CellText.Clean(head));

    /// <returns>Where the column of a head is; it must have one.</returns>
    public int Column(string head) => columns[CellText.Clean(head)];

    /// <returns>The cell of a row below a head; nothing where it is blank, or no column has that head.</returns>
    public SheetCell? Cell(SheetRow row, string head) => columns.TryGetValue(CellText.Clean(head), out var column) ? row.At(column) : null;

    /// <summary>Looks for the row that names the columns. Where a sheet that is not empty has none, that is said.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="needed">The columns that the row must name.</param>
    /// <param name="draft">Where it is said.</param>
    /// <param name="former">What columns were called in workbooks that were made earlier, which are read all the same.</param>
    /// <returns>The sheet with its head; nothing where none was found.</returns>
    public static HeadedSheet? In(Sheet sheet, ImmutableArray<Words> needed, FileDraft draft, params IEnumerable<(string Was, string Is)> former)
    {
        for (var i = 0; i < sheet.Rows.Length && i < Searched; i++)
        {
            var columns = sheet.Rows[i].Cells.Where(static c => c.Kind == CellKind.Text).DistinctBy(static c => CellText.Clean(c.Shown)).ToDictionary(static c => CellText.Clean(c.Shown), static c => c.Column);
            foreach (var (was, now) in former.Where(f => columns.ContainsKey(f.Was)))
            {
                columns.TryAdd(now, columns[was]);
            }

            if (needed.All(n => columns.ContainsKey(CellText.Clean(n.Chinese))))
            {
                return new(sheet, i, columns);
            }
        }

        if (sheet.Rows.Length > 0)
        {
            var missing = needed.Where(n => sheet.Rows.Take(Searched).All(r => r.Cells.All(c => CellText.Clean(c.Shown) != CellText.Clean(n.Chinese)))).Select(static n => n.Chinese).ToList();
            var mistyped = sheet.Rows.Take(Searched).SelectMany(static r => r.Cells).Where(static c => c.Kind == CellKind.Text).Select(c => Meant(c.Shown, missing)).FirstOrDefault(static m => m is not null);
            draft.Say(NoHead(sheet, needed, mistyped));
        }

        return null;
    }

    /// <returns>What is said of a sheet that lacks its head.</returns>
    public static SheetNote NoHead(Sheet sheet, ImmutableArray<Words> needed, Words? mistyped = null) => new(
        NoteGrade.Error, sheet.Name, null, [], new($"没有找到表头，应有：{string.Join("、", needed.Select(static n => n.Chinese))}", $"no head was found; it has {string.Join(", ", needed.Select(static n => n.Chinese))}"), mistyped ?? new("请不要改动或删去表头", "leave the head as it is"));

    /// <summary>Whatever column is not read is told, where something stands in it.</summary>
    public void SayUnread(IEnumerable<string> read, FileDraft draft)
    {
        var known = read.Select(h => columns.GetValueOrDefault(CellText.Clean(h))).ToHashSet();
        foreach (var column in Rows.SelectMany(static r => r.Cells).Select(static c => c.Column).Distinct().Where(c => !known.Contains(c)).Order())
        {
            var name = sheet.Rows[at].At(column)?.Shown ?? string.Empty;
            if (RosterField.Named(name) != RosterField.Opinion)
            {
                draft.Say(SheetNote.At(
                    NoteGrade.Skipped, sheet.Name, null, sheet.Rows[at].Number, column, name, null, new("表里原来没有这一列，没有读取", "the sheet has no such column, and it was not read"), Meant(name, read.Where(h => !columns.ContainsKey(CellText.Clean(h))))));
            }
        }
    }

    // The name of a column that a mistyped one may stand for.
    private static Words? Meant(string name, IEnumerable<string> missing) =>
        CellText.Nearest(CellText.Clean(name), missing) is { } near ? new($"「{name}」如就是“{near}”，请改回原名", $"if {near} is meant by “{name}”, give it its own name again") : null;
}
