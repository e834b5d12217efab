using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>Where in a workbook each part of a file came from, so that its faults are told at their cells.</summary>
/// <param name="asked">What the file holds.</param>
/// <param name="first">The sheet of what came from no cell.</param>
internal sealed class FilePlaces(Field asked, string first)
{
    private static readonly Words _unread = new("不能这样填", "this cannot be taken");
    private readonly Dictionary<string, FilePlace> _filled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FilePlace> _blanks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>A cell gives what stands at a pointer.</summary>
    public void Filled(string pointer, FilePlace place) => _filled[pointer] = place;

    /// <summary>A cell is the first of those that together give what stands at a pointer.</summary>
    public void Whole(string pointer, FilePlace place) => _filled.TryAdd(pointer, place);

    /// <summary>A cell would give what stands at a pointer, and may be blank.</summary>
    public void Blank(string pointer, FilePlace place) => _blanks[pointer] = place;

    /// <summary>What is wrong with what a cell gives was told when it was looked at, and it gave nothing.</summary>
    public void Told(string pointer) => _told.Add(pointer);

    /// <summary>A fault of the file at its cell: it may lie deeper, in one element of a list; or above it, in what a row as a whole leaves out. Nothing where it was told.</summary>
    public SheetNote? NoteOf(Fault fault)
    {
        if (_told.Contains(fault.JsonPointer))
        {
            return null;
        }

        if (!_filled.ContainsKey(fault.JsonPointer) && _blanks.TryGetValue(fault.JsonPointer, out var blank))
        {
            return SheetNote.At(NoteGrade.Error, blank.Sheet, blank.Label, blank.Row, blank.Column, string.Empty, null, new("没有填写", "not filled in"), Needed(blank.Form));
        }

        for (var at = fault.JsonPointer; at.Length > 0; at = at[..at.LastIndexOf('/')])
        {
            if (_filled.TryGetValue(at, out var place))
            {
                var isOwn = place.Value.Length > 0;
                var (why, remedy) = !isOwn || place.Form is TextCell ? (fault.ExpectedInForm, new("请改正或补上", "mend it or add what is missing")) : ((IsOfDays(place.Form) ? Notation.NoSuchDay(place.Value) : null) ?? _unread, Fill(place.Form));
                return SheetNote.At(NoteGrade.Error, place.Sheet, place.Label, place.Row, place.Column, place.Value, null, why, remedy);
            }
        }

        return new(NoteGrade.Error, first, Called(fault.JsonPointer), [], fault.ExpectedInForm, new("请改正", "mend it"));
    }

    private Words? Called(string pointer) => asked.NameOf(pointer) is { Chinese.Length: > 0 } name ? name : null;

    private static bool IsOfDays(CellForm form) => form is DateCell or ListCell { Element: DateCell };

    // What cannot be done without is not left blank, known or not.
    private static Words Needed(CellForm form) => new(
        $"请填：{form.Expected.Chinese.Replace("；不知道就留空", string.Empty, StringComparison.Ordinal)}", $"fill in: {form.Expected.English.Replace("; leave blank if unknown", string.Empty, StringComparison.Ordinal)}");

    private static Words Fill(CellForm form) => new($"请填：{form.Expected.Chinese}", $"fill in: {form.Expected.English}");
}

/// <summary>A cell of a workbook.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">The value as the user sees it; empty where a row or a blank is meant.</param>
/// <param name="Label">What it is about.</param>
/// <param name="Form">How it is written.</param>
internal sealed record FilePlace(string Sheet, int Row, int Column, string Value, Words Label, CellForm Form);
