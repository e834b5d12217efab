using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks;

/// <summary>What may be the matter with a sheet or a row of a workbook of ours, whatever file it holds.</summary>
internal static class SheetTrouble
{
    /// <summary>Why a sheet is told of that is not there.</summary>
    public static Words Missing { get; } = new("没有这张表", "the sheet is missing");

    /// <returns>What is wrong with a sheet of which there are two.</returns>
    public static SheetNote Twice(Sheet sheet) => new(NoteGrade.Error, sheet.Name, null, [], new("有两张同名的表", "two sheets have this name"), new("请只留一张", "keep one of them"));

    /// <returns>What is wrong with a sheet that was not read to its end; nothing where it was.</returns>
    public static SheetNote? LeftOff(Sheet sheet) => sheet.LeftOff is not { } row ? null
        : SheetNote.At(NoteGrade.Error, sheet.Name, null, row, null, string.Empty, null, CellTrouble.AfterEmptyRows.Why, CellTrouble.AfterEmptyRows.Remedy);

    /// <returns>What is wrong with a row that is filled in and asks for nothing known.</returns>
    public static SheetNote Strange(Sheet sheet, SheetRow row, SheetCell filled) => At(
        sheet, null, row, filled, new("不认识这一行说的是哪项事实", "which fact this row is about is not known"), new("请把内容填到原有的行里，不要改动“事实”一列", "fill in the rows that are there, and leave the first column as it is"));

    /// <returns>What is wrong with a fact's second row.</returns>
    public static SheetNote SecondRow(Sheet sheet, SheetRow row, Words label, SheetCell? cell) => At(sheet, label, row, cell, new("这一项出现了两行", "the fact has two rows"), new("请只留一行", "keep one of them"));

    /// <returns>What is wrong with the first row beyond the longest list.</returns>
    public static SheetNote TooMany(Sheet sheet, SheetRow row) => At(
        sheet, null, row, null, new($"超过 {FileLimits.LongestList} 行，从这一行起没有读取", $"there are over {FileLimits.LongestList} rows; this one and what follows were not read"), new("请删去多余的行", "delete the rows that are not needed"));

    private static SheetNote At(Sheet sheet, Words? label, SheetRow row, SheetCell? cell, Words why, Words remedy) =>
        SheetNote.At(NoteGrade.Error, sheet.Name, label, row.Number, cell?.Column, cell?.Shown ?? string.Empty, null, why, remedy);
}
