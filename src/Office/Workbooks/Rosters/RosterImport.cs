using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Reads the staff from a school's own workbook.</summary>
/// <remarks>
/// Student numbers tell people apart while they are read and enter nothing. The people of a record are replaced, never added to, so a
/// workbook read twice doubles nobody. Whether all staff are listed is for the school to say: a list does not show who is missing.
/// Several sheets of one head, such as one for each department, are one roster; whether sheets that differ belong together is asked.
/// </remarks>
public static partial class RosterImport
{
    /// <summary>Reads a roster and reports everything at once.</summary>
    /// <param name="file">The workbook's bytes (.xlsx).</param>
    /// <param name="academicYear">The record's academic year; years of enrolment are counted from it.</param>
    /// <param name="sheets">The names of the sheets that are meant; none to have all sheets of one head read, and to be asked where heads differ.</param>
    /// <param name="window">The window of a rank column that does not say its own; nothing to have it asked.</param>
    /// <returns>The people, or why there are none. It never throws on what the bytes hold.</returns>
    public static RosterReading Read(byte[] file, AcademicYear academicYear, ImmutableArray<string> sheets = default, RankWindow? window = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (workbook, refusal) = WorkbookReader.Read(file);
        if (workbook is null)
        {
            return new(null, refusal, [], null);
        }

        var named = sheets.IsDefault ? [] : sheets;
        var rosters = workbook.Sheets.Select(static s => (Sheet: s, Heads: RosterHead.In(s))).Where(static r => !r.Heads.IsEmpty).ToList();
        var asked = named.IsEmpty ? rosters : [.. rosters.Where(r => named.Contains(r.Sheet.Name))];
        if (asked.Count == 0 || named.Any(n => asked.All(a => a.Sheet.Name != n)))
        {
            return new(null, NoHead(workbook, named), [], null);
        }

        var meant = named.IsEmpty && asked.Count > 1 ? [.. asked.Where(static r => !r.Sheet.Hidden)] : asked;
        if (named.IsEmpty && asked.Count > 1 && (meant.Count == 0 || !AreOne(meant)))
        {
            return new(null, Several(asked), [], null) { AsksForSheet = true };
        }

        var others = workbook.Sheets.Where(s => s.Rows.Length > 0 && meant.All(m => m.Sheet != s)).Select(s => (s, Why(s, rosters.Any(r => r.Sheet == s))));
        var (members, notes, counts) = RosterReader.Read([.. meant.SelectMany(static m => m.Heads)], academicYear, window, [.. others]);
        return new(new() { List = members }, null, notes, counts);
    }

    // Sheets of one head are one roster, unless their names speak of other years, other people or copies.
    private static bool AreOne(List<(Sheet Sheet, ImmutableArray<RosterHead> Heads)> rosters) =>
        rosters.Count == 1 || (rosters.All(r => r.Heads[0].Told.SetEquals(rosters[0].Heads[0].Told)) && !rosters.Any(static r => Apart().IsMatch(r.Sheet.Name)));

    private static Words Why(Sheet sheet, bool isRoster) =>
        isRoster && sheet.Hidden ? new("这张表是隐藏的，没有读取", "the sheet is hidden and was not read")
        : isRoster ? new("没有指明这张表，没有读取", "the sheet was not named and was not read")
        : new("没有名单的表头，没有读取", "it has no head of a roster and was not read");

    private static Words NoHead(Workbook workbook, ImmutableArray<string> asked)
    {
        var names = string.Join('、', workbook.Sheets.Select(static s => $"「{s.Name}」"));
        return asked.FirstOrDefault(n => workbook.Sheets.All(s => s.Name != n)) is { } missing
            ? new($"没有叫「{missing}」的表，有的是 {names}", $"there is no sheet “{missing}”; there are {names}")
            : Mistyped(workbook) is { } mistyped
            ? new($"在 {names} 里没有找到名单的表头：没有“姓名”一列；「{mistyped}」如就是它，请改用这个列名", $"no head of a roster was found in {names}: there is no column 姓名 (name); if “{mistyped}” is meant for it, give it this name")
            : new($"在 {names} 里没有找到名单的表头：应有一行写着“姓名”和别的列名", $"no head of a roster was found in {names}: a row with 姓名 (name) and other names of columns is expected");
    }

    // A row of names of columns in which one may stand for 姓名.
    private static string? Mistyped(Workbook workbook) => workbook.Sheets.SelectMany(static s => s.Rows.Take(RosterHead.Searched))
        .Where(static r => r.Cells.Count(static c => c.Kind == CellKind.Text && RosterField.Named(c.Shown) is not null) > 1)
        .SelectMany(static r => r.Cells)
        .Where(static c => c.Kind == CellKind.Text && RosterField.Named(c.Shown) is null && CellText.Nearest(CellText.Clean(c.Shown), [RosterField.Name.Label.Chinese, .. RosterField.Name.Aliases]) is not null)
        .Select(static c => c.Shown)
        .FirstOrDefault();

    private static Words Several(List<(Sheet Sheet, ImmutableArray<RosterHead> Heads)> rosters)
    {
        var names = string.Join('、', rosters.Select(static r => $"「{r.Sheet.Name}」{(r.Sheet.Hidden ? "（隐藏）" : string.Empty)}"));
        return new(
            $"有 {rosters.Count} 张表像名单：{names}，看不出是不是同一份，请指明读哪一张；几张合起来才是全部的，就把几张都写上",
            $"{rosters.Count} sheets look like rosters: {names}; whether they are one cannot be told. Name the one that is meant, or all that belong together");
    }

    [GeneratedRegex(@"[0-9]{4}|[0-9]{2}[级届年]|研究生|社团|代表|候选|落选|后备|志愿|教师|老师|指导|离任|退出|毕业|上届|往届|历届|上一|备份|旧|草稿|副本|作废|总表|汇总|全部", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
