using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using Item = UnionGovernance.Rules.Item;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>The sheets of corrections, waivers and evidence, as whoever fills them in says which rule and which fact is meant.</summary>
public sealed class LedgerSheetsTests
{
    private const string Corrections = "整改台账";
    private const string Waivers = "豁免";
    private const string Evidence = "取证记录";

    private static readonly Item _staff = RuleBook.National.Fitting(New())[0].Items.Single(static i => i.Rule.Id == "staff.headcount");

    public static TheoryData<string> WaysToSay =>
    [
        _staff.Number, $"第{_staff.Number}项", $"第{ChineseNumeral.Of(int.Parse(_staff.Number, System.Globalization.CultureInfo.InvariantCulture))}项", $" {_staff.Number} ", _staff.Rule.Name.Chinese, _staff.Rule.Title.Chinese,
        $"第{_staff.Number}项{Quotation.Of(_staff.Rule.Title.Chinese)}", _staff.Rule.Id,
    ];

    [Theory]
    [MemberData(nameof(WaysToSay))]
    public void A_rule_is_said_by_number_by_name_or_by_title(string said)
    {
        var reading = RecordWorkbook.Read(Sheets.Edit(Blank(), cells =>
        {
            cells[Corrections, 2, 1] = said;
            Fill(cells, Waivers, said, "规模大", "校党委", "批复", "2024-9-1", "2025-7-1");
        }));

        Assert.Empty(reading.Notes);
        Assert.Equal(("staff.headcount", "staff.headcount"), (reading.Record!.Corrections.Single().Rule, reading.Record.Waivers.Single().Rule));
    }

    [Theory]
    [InlineData("工作人员人数")]
    [InlineData("/structure/staff")]
    public void A_fact_is_said_by_its_name_and_its_place_is_taken_too(string said)
    {
        var reading = RecordWorkbook.Read(Sheets.Edit(Blank(), cells => Fill(cells, Evidence, said, "清点", "2025-5-1", "校团委")));

        Assert.Empty(reading.Notes);
        Assert.Equal("/structure/staff", reading.Record!.Evidence.Single().At);
    }

    [Theory]
    [InlineData(Evidence, "工作人员人数", "B2 C2 D2")]
    [InlineData(Waivers, "staff.headcount", "B2 C2 D2 E2 F2")]
    public void What_is_missing_in_a_row_is_told_at_the_cell_that_is_blank(string sheet, string first, string missing)
    {
        var notes = RecordWorkbook.Read(Sheets.Edit(Blank(), cells => cells[sheet, 2, 1] = first)).Notes;

        Assert.Equal(missing.Split(' '), notes.Select(static n => n.Places.Single().Address));
        Assert.All(notes, static n => Assert.Equal("没有填写", n.Why.Chinese));
        Assert.DoesNotContain(notes, static n => n.ToString().Contains("不知道就留空", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_all_sheets_are_told_in_one_round()
    {
        var notes = RecordWorkbook.Read(Sheets.Edit(Blank(), static cells =>
        {
            cells[Corrections, 2, 1] = "食堂";
            cells[Waivers, 2, 1] = "聚餐";
            cells[Evidence, 2, 1] = "工作人员的数";
            cells["基本情况", "工作人员人数", "填写"] = "四十左右";
        })).Notes;

        Assert.Equal(
            [Evidence, "基本情况", Corrections, Waivers],
            notes.Where(static n => n.Places.Single().Value.Length > 0).Select(static n => n.Sheet).Order(StringComparer.Ordinal));
        Assert.Contains("「取证记录」第 2 行 A2〔所证事实〕\"工作人员的数\"：列表中没有它。如是“工作人员人数”，请改写成它。", notes.Select(static n => n.ToString()));
        Assert.Contains(notes, static n => n.ToString().StartsWith("「整改台账」第 2 行 A2〔所涉指标〕\"食堂\"：没有这一项指标。", StringComparison.Ordinal));
    }

    /// <summary>Two tables fit the year and number two items otherwise, and no edition is named.</summary>
    [Fact]
    public void A_number_that_may_be_two_rules_is_asked_about()
    {
        var (one, items) = (School2023.Table with { Id = "inv-one", Year = new(2024) }, School2023.Table.Items);
        var other = one with { Id = "inv-other", Items = [items[0] with { Number = items[1].Number }, items[1] with { Number = items[0].Number }, .. items[2..]] };
        var book = RuleBook.National.With(one).With(other);
        byte[] Said(UnionRecord record) => Sheets.Edit(RecordWorkbook.Write(record, book).File, cells => cells[Corrections, 2, 1] = items[0].Number);

        Assert.Equal(
            new Words($"可能指不止一项：“{items[0].Rule.Name.Chinese}”、“{items[1].Rule.Name.Chinese}”", $"it may be more than one: “{items[0].Rule.Name.Chinese}”, “{items[1].Rule.Name.Chinese}”"),
            RecordWorkbook.Read(Said(New()), book).Notes.Single().Why);
        Assert.Equal(items[1].Rule.Id, RecordWorkbook.Read(Said(New() with { Edition = "inv-other" }), book).Record!.Corrections.Single().Rule);
    }

    [Fact]
    public void What_is_struck_out_is_asked_about_once_where_the_row_cannot_be_without_it()
    {
        var workbook = Sheets.Edit(Blank(), static cells => Fill(cells, Evidence, "工作人员人数", "清点", "2025-5-1", "校团委"));

        Assert.Equal("B2", RecordWorkbook.Read(Sheets.Struck(workbook, Evidence, "B2")).Notes.Single().Places.Single().Address);
    }

    [Fact]
    public void No_sheet_shows_an_id_or_a_place()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value! with
        {
            Waivers = [new("staff.headcount", "规模大", "校党委", "批复", new(2024, 9, 1), new(2025, 7, 1))],
            Evidence = [new("/structure/staff", "清点", new(2025, 5, 1), "校团委")],
            Breaches = [new(new(2025, 5, 17), "convened", "congress.yearly", new("未开", "none was held")) { Asked = "学代会每年召开", Provision = "P-1" }],
            Corrections = [new("congress.yearly", "未开", "补开", null, default, default)],
        };
        var (file, notCarried) = RecordWorkbook.Write(record);
        var hidden = Hidden(file);
        string[] words = [.. RuleBook.National.Rules.Select(static r => r.Id), .. RecordFacts.All.Select(static f => f.JsonPointer), "convened", "congress.yearly", "P-1"];

        Assert.Empty(notCarried);
        Assert.All(Sheets.Of(file), sheet => Assert.Empty(sheet.Value.Where(c => !hidden.Contains((sheet.Key, c.Key.TrimEnd("0123456789".ToCharArray())))).Select(static c => c.Value).Intersect(words)));
        Assert.Contains("学代会每年召开", Sheets.Of(file)[Corrections].Values);
        Assert.Contains(_staff.Rule.Name.Chinese, Sheets.Of(file)[Waivers].Values);
        Assert.Contains("工作人员人数", Sheets.Of(file)[Evidence].Values);
    }

    /// <summary>The number beside a rule is that of the record's own edition; somebody took out the hidden column.</summary>
    [Fact]
    public void A_claim_is_found_by_its_number_where_the_hidden_column_is_gone()
    {
        var claims = Sheets.Of(Blank())["自评结论"];
        var id = claims.Single(static c => c.Value == "程序用编号").Key[..^1];
        var row = claims.Single(static c => c.Value == "staff.headcount").Key[id.Length..];
        var workbook = Sheets.Edit(Blank(), cells =>
        {
            cells["自评结论", int.Parse(row, System.Globalization.CultureInfo.InvariantCulture), 3] = "是";
            cells["自评结论", 1, id[0] - 'A' + 1] = "备用";
        });

        Assert.Equal(_staff.Number, claims[$"A{row}"]);
        Assert.Equal("staff.headcount", RecordWorkbook.Read(workbook).Record!.Claims.Single().Rule);
    }

    /// <summary>A list longer than a cell may hold stands on a sheet that nobody sees, and nothing of it is read.</summary>
    [Fact]
    public void Rules_and_facts_are_chosen_from_a_list()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Blank()), isEditable: false);
        var main = package.WorkbookPart!;
        var list = main.Workbook!.Descendants<Sheet>().Last();
        var chosen = main.WorksheetParts.SelectMany(static p => p.Worksheet!.Descendants<DataValidation>()).Select(static v => v.Formula1?.Text).Where(static f => f?.Contains('!', StringComparison.Ordinal) == true).Distinct().ToList();

        Assert.Equal(("选项", SheetStateValues.VeryHidden), (list.Name!.Value!, list.State!.Value));
        Assert.True(chosen.Count >= 2);
        Assert.Contains($"{_staff.Rule.Name.Chinese},", Sheets.Xml(Blank()), StringComparison.Ordinal);
        Assert.Contains("工作人员人数", Sheets.Of(Blank())["选项"].Values);
        Assert.Empty(Sheets.Faults(Blank()));
        Assert.Empty(RecordWorkbook.Read(Blank()).Notes);
    }

    private static void Fill(Sheets.Cells cells, string sheet, params ReadOnlySpan<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            cells[sheet, 2, i + 1] = texts[i];
        }
    }

    private static HashSet<(string Sheet, string Column)> Hidden(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.WorkbookPart!;
        return [.. main.Workbook!.Descendants<Sheet>().SelectMany(s => ((WorksheetPart)main.GetPartById(s.Id!.Value!)).Worksheet!.Descendants<Column>()
            .Where(static c => c.Hidden?.Value == true).Select(c => (s.Name!.Value!, $"{(char)('A' + c.Min!.Value - 1)}")))];
    }

    private static byte[] Blank() => RecordWorkbook.Write(New()).File;

    private static UnionRecord New() => new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };
}
