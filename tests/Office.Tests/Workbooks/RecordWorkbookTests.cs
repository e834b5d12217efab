using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Tests.Workbooks;

public sealed partial class RecordWorkbookTests
{
    public static TheoryData<string> Records =>
    [
        .. Directory.GetFiles(RepositoryRoot.File("samples"), "*.json").Concat(Directory.GetFiles(RepositoryRoot.File("tests", "cases"), "*.json"))
            .Select(static f => Path.GetRelativePath(RepositoryRoot.File(), f)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_goes_into_a_workbook_and_comes_back_the_same(string file)
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File(file))).Value!;
        var (workbook, notCarried) = RecordWorkbook.Write(record);
        var reading = RecordWorkbook.Read(workbook);

        Assert.Empty(notCarried);
        Assert.Empty(reading.Notes);
        Assert.Equal(RecordFile.Write(record), RecordFile.Write(reading.Record!));
        Assert.Empty(Sheets.Faults(workbook));
    }

    [Fact]
    public void Any_record_comes_back_the_same_but_for_what_is_told()
    {
        RandomRecord.Any.Sample(
            record =>
            {
                var (workbook, notCarried) = RecordWorkbook.Write(record);
                Assert.All(notCarried, n => Assert.True(Untidy().IsMatch(n.Chinese) || IsOfNothing(record, n.Chinese), n.Chinese));
                if (notCarried.IsEmpty)
                {
                    Assert.Equal(RecordFile.Write(record), RecordFile.Write(RecordWorkbook.Read(workbook).Record!));
                }
            },
            // Each draw writes and reads a whole workbook.
            iter: 200);
    }

    [Fact]
    public void Every_fact_of_a_record_has_one_line()
    {
        var lines = RecordLine.Of(RecordFile.Field).Select(static l => l.Pointer).ToList();

        Assert.Equal(lines.Count, lines.Distinct().Count());
        Assert.All(RecordFacts.All, f => Assert.Contains(f.JsonPointer, lines));
        Assert.Equal(["基本情况", "工作人员", "院级组织", "学代会", "培训与述职", "党团指导", "公章", "自评结论", "十项措施", "整改台账", "豁免", "取证记录", "自有事实", "不合规定的事项", "选项"], Sheets.Of(Blank()).Keys);
    }

    [Fact]
    public void A_blank_workbook_says_nothing_of_anything()
    {
        var reading = RecordWorkbook.Read(Blank());

        Assert.Empty(reading.Notes);
        Assert.Equal(New(), reading.Record);
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes_in_any_culture()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value!;
        var once = RecordWorkbook.Write(record).File;
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign) = (";", "~");
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(once, RecordWorkbook.Write(record).File);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void All_faults_are_found_at_once_each_at_its_cell()
    {
        var workbook = Sheets.Edit(Blank(), static cells =>
        {
            cells["基本情况", "工作人员人数", "填写"] = "四十左右";
            cells["基本情况", "学年（如 2024-2025）", "填写"] = "2024";
            cells["基本情况", "主席团人数", "声明日期"] = "去年";
            cells["学代会", "代表人数", "填写"] = "3～2";
            cells["公章", "公章制度涵盖的事项", "填写"] = "保管、出借";
            cells["公章", "公章由专人保管", "填写"] = "大概";
        });
        var reading = RecordWorkbook.Read(workbook);
        string[] said = [.. reading.Notes.Select(static n => n.ToString())];

        Assert.Null(reading.Record);
        Assert.Equal(7, said.Length);
        Assert.Contains(said, static n => n.Contains("〔主席团人数〕：应写明", StringComparison.Ordinal));
        Assert.Contains(said, static n => n.StartsWith("「基本情况」第 6 行 B6〔学年（如 2024-2025）〕\"2024\"：不能这样填。请填：学年，如 2024-2025。", StringComparison.Ordinal));
        Assert.Contains(said, static n => n.Contains("〔工作人员人数〕\"四十左右\"：不能这样填。请填：不小于 0 的整数", StringComparison.Ordinal));
        Assert.Contains(said, static n => n.Contains("〔声明日期〕\"去年\"", StringComparison.Ordinal));
        Assert.Contains(said, static n => n.Contains("〔代表人数〕\"3～2\"", StringComparison.Ordinal));
        Assert.Contains(said, static n => n.Contains("〔公章制度涵盖的事项〕\"保管、出借\"", StringComparison.Ordinal));
        Assert.Contains(said, static n => n.Contains("〔公章由专人保管〕\"大概\"：不能这样填。请填：“是”或“否”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("是", "true")]
    [InlineData("√", "true")]
    [InlineData("对", "true")]
    [InlineData("否", "false")]
    [InlineData("×", "false")]
    [InlineData("大概", null)]
    public void A_tick_is_a_yes_and_a_cross_a_no(string text, string? expected) => AssertFact("公章由专人保管", "/seal/namedCustodian", text, expected);

    [Theory]
    [InlineData("31", "31")]
    [InlineData("３１人", "31")]
    [InlineData("2～3", """{"atLeast":2,"atMost":3}""")]
    [InlineData("不少于2", """{"atLeast":2}""")]
    [InlineData("不超过3", """{"atLeast":0,"atMost":3}""")]
    [InlineData("不足3", """{"atLeast":0,"atMost":2}""")]
    [InlineData("超过3", """{"atLeast":4}""")]
    [InlineData("四十五", "45")]
    [InlineData("四十五人", "45")]
    [InlineData("两至三人", """{"atLeast":2,"atMost":3}""")]
    [InlineData("不少于四十人且不超过六十人", """{"atLeast":40,"atMost":60}""")]
    [InlineData("1,200", "1200")]
    public void A_count_is_read_as_people_write_it(string text, string expected) => AssertFact("工作人员人数", "/structure/staff", text, expected);

    [Theory]
    [InlineData("2024-9-1", "\"2024-09-01\"")]
    [InlineData("2024.9.1", "\"2024-09-01\"")]
    [InlineData("2024/09/01", "\"2024-09-01\"")]
    [InlineData("2024年9月1日", "\"2024-09-01\"")]
    [InlineData("二〇二四年九月一日", "\"2024-09-01\"")]
    [InlineData("2024年9月", "\"2024-09\"")]
    [InlineData("2024年", "\"2024\"")]
    [InlineData("不早于2024-9-1", """{"from":"2024-09-01"}""")]
    [InlineData("45536", null)]
    [InlineData("2024.13.1", null)]
    [InlineData("24.9.1", null)]
    [InlineData("上学期", null)]
    public void A_date_is_read_in_a_short_list_of_ways_and_no_other(string text, string? expected) => AssertFact("最近一次学代会（或全体学生大会）召开日期", "/congress/heldOn", text, expected);

    [Theory]
    [InlineData("12/20", "\"12/20\"")]
    [InlineData("60%", "\"60%\"")]
    [InlineData("28.50%", "\"28.5%\"")]
    [InlineData("不足50%", """{"below":"50%"}""")]
    [InlineData("不足1/2", """{"below":"1/2"}""")]
    [InlineData("不少于1/3且不超过2/5", """{"atLeast":"1/3","atMost":"2/5"}""")]
    [InlineData("0.6", null)]
    [InlineData("六成", null)]
    public void A_share_is_read_with_its_base(string text, string? expected) => AssertFact("非校、院级学生会骨干的代表占比", "/congress/nonCadreShare", text, expected);

    [Theory]
    [InlineData("甲\u0001乙", "⟨U+0001⟩")]
    [InlineData("制表\t符", "制表符")]
    [InlineData("甲\u202E乙", "⟨U+202E⟩")]
    public void Text_in_which_something_cannot_be_seen_is_not_carried_and_the_character_is_shown(string text, string shown)
    {
        var notCarried = RecordWorkbook.Write(New() with { Source = text }).NotCarried;

        Assert.Contains(shown, Assert.Single(notCarried).Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(notCarried[0].Chinese, c => c == text[1] && char.IsControl(c));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text()
    {
        foreach (var text in (string[])["=1+1", "+86", "-1", "@SUM(A1)", "_x0041_", "两\n行"])
        {
            var record = New() with { Source = text, Structure = new() { Posts = Fact.Given<Sequence<string>>(["主席、副主席"]) } };
            var (workbook, notCarried) = RecordWorkbook.Write(record);

            Assert.Empty(notCarried);
            Assert.Equal(record, RecordWorkbook.Read(workbook).Record);
            Assert.DoesNotContain("<x:f>", Sheets.Xml(workbook), StringComparison.Ordinal);
            Assert.Empty(Sheets.Faults(workbook));
        }
    }

    [Fact]
    public void What_a_workbook_cannot_carry_is_told()
    {
        var record = New() with { Members = new() { List = [new() { Id = "m01", Name = Fact.Given("赵 知行") }] } };

        Assert.Equal(["/members/list/0/name"], RecordWorkbook.Write(record).NotCarried.Select(static n => n.Chinese));
    }

    [Fact]
    public void A_workbook_that_is_none_of_a_record_is_answered_in_one_sentence()
    {
        Assert.StartsWith("这不是记录的工作簿", RecordWorkbook.Read(RosterForm.Write()).Refusal!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_doubled_or_renamed_is_an_error()
    {
        var workbook = Sheets.Edit(Blank(), static cells =>
        {
            cells["公章", 3, 1] = "公章谁管";
            cells["公章", 3, 2] = "是";
            cells["公章", 3, 13] = "/seal/nobody";
            cells["公章", 4, 13] = "/seal/namedCustodian";
        });
        string[] said = [.. RecordWorkbook.Read(workbook).Notes.Select(static n => n.Why.Chinese)];

        Assert.Equal(["不认识这一行说的是哪项事实", "这一项出现了两行"], said);
    }

    [Fact]
    public void A_form_in_which_nothing_is_filled_in_asks_for_what_every_record_says_at_its_cells()
    {
        var reading = RecordWorkbook.Read(RecordWorkbook.Blank());

        Assert.Null(reading.Record);
        Assert.Equal(["B2", "B4", "B5"], reading.Notes.Select(static n => n.Places[0].Address));
        Assert.Equal("「基本情况」第 2 行 B2〔学校名称〕：没有填写。请填：文字。", reading.Notes[0].ToString());
        Assert.Empty(Sheets.Faults(RecordWorkbook.Blank()));
        Assert.Equal(RecordWorkbook.Blank(), RecordWorkbook.Blank());
    }

    [Fact]
    public void A_sheet_that_lost_its_head_loses_nobody_in_silence()
    {
        var workbook = Sheets.Edit(Blank(), static cells =>
        {
            cells["工作人员", 1, 1] = "号";
            cells["工作人员", 1, 2] = "谁";
        });

        Assert.Contains("「工作人员」：没有找到表头，应有：姓名。请不要改动或删去表头。", RecordWorkbook.Read(workbook).Notes.Select(static n => n.ToString()));
        Assert.Null(RecordWorkbook.Read(workbook).Record);
    }

    [Fact]
    public void A_sheet_that_was_renamed_is_told_twice_as_strange_and_as_missing_and_no_record_is_made()
    {
        var reading = RecordWorkbook.Read(Sheets.Renamed(Blank(), "公章", "公章（旧）"));

        Assert.Equal([(NoteGrade.Error, "公章"), (NoteGrade.Skipped, "公章（旧）")], reading.Notes.Select(static n => (n.Grade, n.Sheet)));
        Assert.Equal("「公章」：没有这张表。「公章（旧）」如就是它，请改回原名。", reading.Notes[0].ToString());
        Assert.Null(reading.Record);
    }

    [Theory]
    [InlineData("学代会", "学代会情况", "「学代会情况」如就是它，请改回原名")]
    [InlineData("自评结论", "自评", "「自评」如就是它，请改回原名")]
    [InlineData("整改台账", "Sheet1", "请恢复这张表，没有内容也要留着；如被改名，请改回原名")]
    [InlineData("工作人员", "工作人员名单", "「工作人员名单」如就是它，请改回原名")]
    [InlineData("公章", "公章 ", "「公章 」如就是它，请改回原名")]
    public void A_sheet_that_is_missing_is_a_fault_and_its_other_name_is_told(string sheet, string name, string remedy)
    {
        var reading = RecordWorkbook.Read(Sheets.Renamed(Blank(), sheet, name));

        Assert.Equal((NoteGrade.Error, sheet, remedy), (reading.Notes[0].Grade, reading.Notes[0].Sheet, reading.Notes[0].Remedy!.Chinese));
        Assert.Null(reading.Record);
    }

    [Fact]
    public void A_column_that_the_sheet_does_not_have_is_told()
    {
        var file = Sheets.Edit(Blank(), static c => c.Add("公章", 1, 14, "核实人").Add("公章", 2, 14, "钱二"));

        Assert.Equal("「公章」第 1 行 N1\"核实人\"：表里原来没有这一列，没有读取。", Assert.Single(RecordWorkbook.Read(file).Notes).ToString());
    }

    [Fact]
    public void What_is_struck_out_is_asked_about()
    {
        var file = Sheets.Struck(Sheets.Edit(Blank(), static c => c["公章", "公章由专人保管", "填写"] = "是"), "公章", "B2");

        Assert.Equal("「公章」第 2 行 B2〔公章由专人保管〕\"是\"：划了删除线，是否还算数看不出。请删去划掉的内容，或取消删除线。", Assert.Single(RecordWorkbook.Read(file).Notes).ToString());
    }

    [Theory]
    [InlineData("2024—2025学年")]
    [InlineData("２０２４－２０２５")]
    [InlineData("2024-2025学年度")]
    [InlineData("2024～2025")]
    [InlineData(" 2024–2025 ")]
    [InlineData("2024/25")]
    [InlineData("2024年至2025年")]
    public void An_academic_year_is_read_as_papers_write_it(string text) =>
        Assert.Equal(new(2024), RecordWorkbook.Read(Sheets.Edit(Blank(), c => c["基本情况", "学年（如 2024-2025）", "填写"] = text)).Record!.Union.Year);

    [Theory]
    [InlineData("是。", true)]
    [InlineData("否 ", false)]
    [InlineData("是，", true)]
    [InlineData("不是", false)]
    [InlineData("没有。", false)]
    public void A_yes_or_no_may_end_in_a_full_stop(string text, bool expected) =>
        Assert.Equal(Fact.Given(expected), RecordWorkbook.Read(Sheets.Edit(Blank(), c => c["公章", "公章由专人保管", "填写"] = text)).Record!.Seal.NamedCustodian);

    [Fact]
    public void A_hidden_row_of_figures_is_read_and_told()
    {
        var reading = RecordWorkbook.Read(Sheets.Hidden(Sheets.Edit(Blank(), static c => c["公章", "公章由专人保管", "填写"] = "是"), "公章", 2));

        Assert.Equal("「公章」第 2 行：这一行是隐藏的，也读取了。请核对是否应当删去。", Assert.Single(reading.Notes).ToString());
        Assert.Equal(Fact.Given(true), reading.Record!.Seal.NamedCustodian);
    }

    [Theory]
    [InlineData(false, 45536)]
    [InlineData(true, 44074)]
    public void A_date_cell_is_read_by_the_calendar_of_its_workbook(bool from1904, int day)
    {
        // 1 September 2024.
        var rows = Sheets.Row(1, "事实", "填写") + Sheets.Row(2, "最近一次学代会（或全体学生大会）召开日期", $"< s=\"3\"><x:v>{day}</x:v>");
        var reading = RecordWorkbook.Read(Sheets.Raw(
            Sheets.Row(1, "事实", "填写") + Sheets.Row(2, "学校名称", "虚构大学") + Sheets.Row(3, "组织", "学生会") + Sheets.Row(4, "层级", "校级") + Sheets.Row(5, "学年（如 2024-2025）", "2024-2025"),
            from1904: from1904, sheetName: "基本情况", second: rows, secondName: "学代会",
            others: [.. RecordSheets.Order.Except(["基本情况", "学代会"])]));

        Assert.Equal(Fact.Given(new NodaTime.LocalDate(2024, 9, 1)), reading.Record!.Congress.HeldOn);
    }

    [Fact]
    public void A_share_that_became_a_date_is_told()
    {
        var rows = Sheets.Row(1, "事实", "填写") + Sheets.Row(2, "非校、院级学生会骨干的代表占比", "< s=\"1\"><x:v>46093</x:v>");
        var reading = RecordWorkbook.Read(Sheets.Raw(Sheets.Row(1, "事实", "填写"), sheetName: "基本情况", second: rows, secondName: "学代会"));

        Assert.Contains("「学代会」第 2 行 B2〔非校、院级学生会骨干的代表占比〕\"3月12日\"：Excel 把它变成了日期。请把这一格设成文本格式后重填，如 12/20。", reading.Notes.Select(static n => n.ToString()));
    }

    private static void AssertFact(string label, string pointer, string text, string? expected)
    {
        var sheet = RecordLine.Of(RecordFile.Field).Single(l => l.Pointer == pointer).Sheet;
        var reading = RecordWorkbook.Read(Sheets.Edit(Blank(), cells => cells[sheet, label, "填写"] = text));
        if (expected is null)
        {
            var note = Assert.Single(reading.Notes);
            Assert.Equal((NoteGrade.Error, label, text), (note.Grade, note.Fact!.Chinese, note.Places[0].Value));
            return;
        }

        Assert.Empty(reading.Notes);
        var names = pointer.Split('/');
        var written = System.Text.Json.Nodes.JsonNode.Parse(RecordFile.Write(reading.Record!))![names[1]]![names[2]]!;
        Assert.Equal(expected, written.ToJsonString());
    }

    [Fact]
    public void A_workbook_offers_and_carries_the_ids_of_a_book_of_ones_own()
    {
        var goal = new Rule("inv.few-departments", new("工作部门不超过四个", "At most four departments"), new AtMost<UnionRecord, int>(StructureFacts.Departments, 4), Basis.OwnGoal);
        var book = RuleBook.National.With(goal).With(School2023.Table with { Id = "inv-2024", Year = new(2024) });
        var record = New() with { Edition = "inv-2024", Goals = [goal.Id], Claims = [new(goal.Id, Answer.Yes, null)], Corrections = [new(goal.Id, "多设一个部门", "合并", null, default, default)] };
        var (workbook, notCarried) = RecordWorkbook.Write(record, book);

        Assert.Empty(notCarried);
        Assert.Equal(record, RecordWorkbook.Read(workbook, book).Record);
        Assert.Null(RecordWorkbook.Read(workbook).Record);
        Assert.All(["inv-2024", goal.Id], id => Assert.Contains(id, Sheets.Xml(RecordWorkbook.Blank(book)), StringComparison.Ordinal));
        Assert.DoesNotContain("inv", Sheets.Xml(RecordWorkbook.Blank()), StringComparison.Ordinal);
        Assert.NotEmpty(RecordWorkbook.Write(record).NotCarried);
    }

    private static byte[] Blank() => RecordWorkbook.Write(New()).File;

    private static UnionRecord New() => new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

    // A remark that says nothing of its fact.
    private static bool IsOfNothing(UnionRecord record, string pointer) =>
        (pointer == "/remarks" && record.Remarks.All(static r => r == new Remark { At = r.At }))
        || (pointer.StartsWith("/remarks/", StringComparison.Ordinal)
        && pointer["/remarks/".Length..].Replace("~1", "/", StringComparison.Ordinal) is var at
        && record.RemarkAt(at) == new Remark { At = at });

    // Texts with needless blanks or line breaks, names of signs or of two lines, and a place before the first: facts that a file can hold and nobody means.
    [GeneratedRegex(@"^/members(/list)?$|^/members/list(/\d+/(name|post|college))$|^/structure/posts|名次 0 应从 1 起|〔姓名〕")]
    private static partial Regex Untidy();
}
