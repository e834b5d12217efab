using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Records;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Where a workbook has what a paper lacks: told as the workbook itself says what stands in each of its cells.</summary>
public sealed class CellOfTests
{
    private const string PlaceHead = "所在位置";
    private const string First = "事实";

    private static readonly Workbook _workbook = WorkbookReader.Read(RecordWorkbook.Blank()).Workbook!;

    /// <summary>Every line has its place in a hidden column, as people call it: the cell that is told is the one to fill in beside it.</summary>
    [Fact]
    public void Every_line_is_found_in_the_row_that_has_its_place()
    {
        var (found, places) = (0, Places(RecordFile.Field).ToDictionary(static p => RecordFile.NameOf(p).Chinese, StringComparer.Ordinal));
        foreach (var sheet in _workbook.Sheets.Where(static s => s.Rows[0].At(1)?.Text == First))
        {
            var path = sheet.Rows[0].Cells.Single(static c => c.Text == PlaceHead).Column;
            foreach (var row in sheet.Rows.Skip(1))
            {
                var pointer = places[row.At(path)!.Value.Text!];
                Assert.Equal($"“{sheet.Name}”表B{row.Number}", RecordWorkbook.CellOf(pointer)!.Chinese);

                // What may be said beside a fact stands in its row, under its own head.
                if (sheet.Rows[0].Cells.FirstOrDefault(static c => c.Text == "佐证材料") is { } evidence && RecordFacts.All.Any(f => f.JsonPointer == pointer))
                {
                    Assert.Equal($"“{sheet.Name}”表{new CellAddress(row.Number, evidence.Column)}", RecordWorkbook.CellOf($"/remarks/{pointer.Replace("/", "~1", StringComparison.Ordinal)}/evidence")!.Chinese);
                }

                found++;
            }
        }

        Assert.True(found > 60);
    }

    private static IEnumerable<string> Places(Field record) => record.Parts.Where(static f => f.Name is not ("remarks" or "claims" or "paragraphs")).SelectMany(static f => f.Kind == FieldKind.Group ? f.Parts : [f]).Select(static f => f.JsonPointer);

    [Theory]
    [InlineData("/corrections", "整改台账", null)]
    [InlineData("/corrections/-/owner", "整改台账", null)]
    [InlineData("/corrections/2/owner", "整改台账", "责任单位")]
    [InlineData("/corrections/0/reason", "整改台账", "问题的原因")]
    [InlineData("/members", "工作人员", null)]
    [InlineData("/colleges/list", "院级组织", null)]
    public void A_list_is_found_and_its_cell_where_one_is_meant(string at, string name, string? head)
    {
        var told = RecordWorkbook.CellOf(at)!.Chinese;
        var sheet = _workbook.Sheets.Single(s => s.Name == name);
        if (head is null)
        {
            Assert.Equal($"“{name}”表", told);
            return;
        }

        var cell = CellAddress.Of(told.AsSpan($"“{name}”表".Length))!.Value;
        Assert.StartsWith(head, sheet.Rows[0].At(cell.Column)!.Value.Text, StringComparison.Ordinal);
        Assert.Equal(int.Parse(at.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture) + 2, cell.Row);
    }

    [Fact]
    public void A_row_of_a_closed_set_is_found_by_what_it_is_about()
    {
        var claims = _workbook.Sheets.Single(static s => s.Name == "自评结论");
        var id = claims.Rows[0].Cells.Single(static c => c.Text == "程序用编号").Column;
        foreach (var row in claims.Rows.Skip(1))
        {
            var cell = CellAddress.Of(RecordWorkbook.CellOf($"/claims/{row.At(id)!.Value.Text}/answer")!.Chinese.AsSpan("“自评结论”表".Length))!.Value;
            Assert.Equal((row.Number, "结论"), (cell.Row, claims.Rows[0].At(cell.Column)!.Value.Text));
        }

        var measures = _workbook.Sheets.Single(static s => s.Name == "十项措施");
        Assert.Equal("6", measures.Rows.Single(static r => $"“十项措施”表C{r.Number}" == RecordWorkbook.CellOf("/paragraphs/6")!.Chinese).At(1)!.Value.Text);
        Assert.Equal("落实情况", measures.Rows[0].At(3)!.Value.Text);
    }

    [Fact]
    public void What_no_sheet_has_is_not_told() => Assert.Null(RecordWorkbook.CellOf("/nowhere"));
}
