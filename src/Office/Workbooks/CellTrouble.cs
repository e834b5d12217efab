using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks;

/// <summary>What may be wrong with a cell or a row whatever it is to hold, and what to do about it.</summary>
/// <param name="Why">What was seen.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record CellTrouble(Words Why, Words Remedy)
{
    /// <summary>A cell's content is struck out.</summary>
    public static CellTrouble Struck { get; } = new(
        new("划了删除线，是否还算数看不出", "it is struck out: whether it still counts cannot be told"), new("请删去划掉的内容，或取消删除线", "delete what is struck out, or take the line off"));

    /// <summary>A row is struck out.</summary>
    public static CellTrouble StruckRow { get; } = Struck with
    {
        Remedy = new("已不算在内就删去这一行，仍算在内就取消删除线", "delete the row if they count no more; if they do, take the line off"),
    };

    /// <summary>A row that nobody sees was read.</summary>
    public static CellTrouble HiddenRow { get; } = new(new("这一行是隐藏的，也读取了", "the row is hidden, and was read"), new("请核对是否应当删去", "check whether it should be deleted"));

    /// <summary>A row follows on more empty ones than a sheet is read over.</summary>
    public static CellTrouble AfterEmptyRows { get; } = new(
        new($"前面连续 {WorkbookBounds.EmptyRows} 行以上是空的，从这一行起没有读取", $"over {WorkbookBounds.EmptyRows} empty rows come before this one; it and what follows were not read"),
        new("请删去中间的空行", "delete the empty rows"));

    /// <summary>A formula that gives nothing.</summary>
    /// <param name="cell">Its cell.</param>
    public static CellTrouble Broken(SheetCell cell) => new(
        cell.Kind == CellKind.Error ? new("公式出错", "the formula fails") : new("公式没有算出结果", "the formula has no result"),
        new("请改成公式的结果，或直接填写", "put the result in its place, or fill it in"));
}
