using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What is said of sheets and columns before anybody is read: which are not read, which are about the same, what a head leaves open.</summary>
internal static class RosterHeadNotes
{
    /// <summary>A rank that may be of three times.</summary>
    public static Words NoWindow { get; } = new("没有写明是哪个口径的排名，这一列没有读取", "the rank does not say over which time it is made, and was not read");

    private static readonly Words _leaving = new("只从中看出谁已经离任，其余没有读取", "read for who has left, and for nothing else");

    /// <summary>Which sheets are read together, and which are not read.</summary>
    /// <param name="heads">The heads of the sheets that are read.</param>
    /// <param name="others">Sheets that are not read, and why.</param>
    /// <returns>What is said of them.</returns>
    public static IEnumerable<SheetNote> OfSheets(ImmutableArray<RosterHead> heads, ImmutableArray<(Sheet Sheet, Words Why)> others)
    {
        foreach (var (sheet, why) in others)
        {
            yield return new(NoteGrade.Skipped, sheet.Name, null, [], why, null);
        }

        if (heads.Any(h => h.Sheet != heads[0].Sheet))
        {
            var names = string.Join('、', heads.Select(static h => $"「{h.Sheet.Name}」").Distinct());
            yield return new(NoteGrade.Hint, heads[0].Sheet.Name, null, [], new($"{names}合起来作为一份名单读取", $"{names} were read together as one roster"), new("如只要其中一张，请指明", "if only one of them is meant, name it"));
        }

        foreach (var sheet in heads.Where(static h => h.Left > 1).Select(static h => h.Sheet).Distinct())
        {
            yield return new(NoteGrade.Hint, sheet.Name, null, [], new("一行里并排有几个人，左右各半都读取了", "people stand side by side in a row; each half was read"), new("请核对人数", "check how many there are"));
        }
    }

    /// <summary>Whatever column is not read, by its name and with the name that may be meant; and what the columns leave open.</summary>
    /// <param name="head">The head.</param>
    /// <param name="window">The window of a rank column that does not say its own.</param>
    /// <param name="ofLeaving">The columns that tell nothing else, and of which it was read who has left.</param>
    /// <returns>What is said of them.</returns>
    public static IEnumerable<SheetNote> OfColumns(RosterHead head, RankWindow? window, IReadOnlySet<int> ofLeaving)
    {
        foreach (var (column, name) in head.Unknown)
        {
            yield return At(NoteGrade.Skipped, null, column, name, ofLeaving.Contains(column) ? _leaving : Unread(name), RosterField.Nearest(name) is { } near ? new($"如就是“{near}”，请改用这个列名", $"if {near} is meant, give the column this name") : null);
        }

        foreach (var unused in head.Columns.Where(static c => c.Field == RosterField.Unused).GroupBy(c => ofLeaving.Contains(c.Column)))
        {
            yield return new(
                NoteGrade.Skipped, head.Sheet.Name, null, [.. unused.Select(c => new NotePlace(head.Row, c.Column, c.Name, null))],
                unused.Key ? _leaving : new("记录用不着，没有读取", "of no use to a record, and not read"), null);
        }

        foreach (var (column, field, name) in head.Columns)
        {
            if (field == RosterField.Name && head.Column(field) != column)
            {
                yield return At(
                    NoteGrade.Error, field, column, name,
                    new("又有一列姓名，左右两边的列不一样，这一边没有读取", "names again, beside columns that differ from those on the left; this side was not read"),
                    new("如是并排的两份名单，请把右边的人接到左边下面，表头一致", "if two rosters stand side by side, put the people of the right one below those of the left, under the same head"));
            }
            else if (field != RosterField.Unused && field != RosterField.Opinion && head.Column(field) != column)
            {
                yield return At(NoteGrade.Error, field, column, name, new("与前面的一列是同一项，这一列没有读取", "an earlier column is about the same; this one was not read"), new("请核对两列是否相同，把要用的放在一列里，另一列改名", "check whether the two agree, keep what is meant in one of them and give the other another name"));
            }
            else if (field == RosterField.Rank && window is null && head.Column(RosterField.Window) is null)
            {
                yield return At(NoteGrade.Error, field, column, name, NoWindow, new("请在表头写明“最近1个学期”“最近1学年”或“入学以来”，或加一列排名口径", "name the window in the head: 最近1个学期 (last term), 最近1学年 (last year) or 入学以来 (since enrolment)"));
            }
        }

        if (head.Sheet.Hidden)
        {
            yield return new(NoteGrade.Hint, head.Sheet.Name, null, [], new("这张表是隐藏的，也读取了", "the sheet is hidden, and was read"), new("请核对是否应当读这一张", "check whether it is the one that is meant"));
        }

        if (head.Sheet.LeftOff is { } leftOff)
        {
            yield return SheetNote.At(NoteGrade.Error, head.Sheet.Name, null, leftOff, null, string.Empty, null, CellTrouble.AfterEmptyRows.Why, CellTrouble.AfterEmptyRows.Remedy);
        }

        SheetNote At(NoteGrade grade, RosterField? field, int column, string name, Words why, Words? remedy) =>
            SheetNote.At(grade, head.Sheet.Name, field?.Label, head.Row, column, name, null, why, remedy);
    }

    private static Words Unread(string name) =>
        name.Length > 0 ? new("不认识这一列，没有读取", "this column is not known and was not read") : new("这一列没有列名，没有读取", "this column has no name and was not read");
}
