using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Reads the staff from a school's own workbook.</summary>
/// <remarks>
/// Student numbers tell people apart while they are read and enter nothing. The people of a record are replaced, never added to, so a
/// workbook read twice doubles nobody. Whether all staff are listed is for the school to say: a list does not show who is missing.
/// </remarks>
public static class RosterImport
{
    /// <summary>Reads a roster and reports everything at once.</summary>
    /// <param name="file">The workbook's bytes (.xlsx).</param>
    /// <param name="academicYear">The record's academic year; years of enrolment are counted from it.</param>
    /// <param name="sheet">The sheet's name; nothing where only one can be meant.</param>
    /// <param name="window">The window of a rank column that does not say its own; nothing to have it asked.</param>
    /// <returns>The people, or why there are none. It never throws on what the bytes hold.</returns>
    public static RosterReading Read(byte[] file, AcademicYear academicYear, string? sheet = null, RankWindow? window = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (workbook, refusal) = WorkbookReader.Read(file);
        if (workbook is null)
        {
            return new(null, refusal, [], null);
        }

        var heads = workbook.Sheets.Select(RosterHead.In).OfType<RosterHead>().Where(h => sheet is null || h.Sheet.Name == sheet).ToList();
        if (heads is not [var head])
        {
            return new(null, heads.Count == 0 ? NoHead(workbook, sheet) : Several(heads), [], null);
        }

        var (members, notes, counts) = RosterReader.Read(head, academicYear, window);
        return new(new() { List = members }, null, notes, counts);
    }

    private static Words NoHead(Workbook workbook, string? sheet)
    {
        var names = string.Join('、', workbook.Sheets.Select(static s => $"「{s.Name}」"));
        return sheet is not null && workbook.Sheets.All(s => s.Name != sheet)
            ? new($"没有叫「{sheet}」的表，有的是 {names}", $"there is no sheet “{sheet}”; there are {names}")
            : new($"在 {names} 里没有找到名单的表头：应有一行写着“姓名”和别的列名", $"no head of a roster was found in {names}: a row with 姓名 (name) and other names of columns is expected");
    }

    private static Words Several(List<RosterHead> heads)
    {
        var names = string.Join('、', heads.Select(static h => $"「{h.Sheet.Name}」{(h.Sheet.Hidden ? "（隐藏）" : string.Empty)}"));
        return new($"有 {heads.Count} 张表像名单：{names}，请指明读哪一张", $"{heads.Count} sheets look like rosters: {names}; name the one that is meant");
    }
}
