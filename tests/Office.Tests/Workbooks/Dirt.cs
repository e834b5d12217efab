using System.Collections.Immutable;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>One kind of dirt that schools' sheets hold, and what is to become of it. The record is of 2024-2025.</summary>
/// <param name="Name">The kind.</param>
/// <param name="File">A sheet that holds it.</param>
/// <param name="Counts">How the rows add up.</param>
/// <param name="Notes">What is said, by grade and place, in the order in which it is said.</param>
internal sealed record Dirt(string Name, Func<byte[]> File, RowCounts Counts, params ImmutableArray<(NoteGrade Grade, string Place)> Notes)
{
    private const string Rank = "最近1学年排名";

    /// <summary>All kinds, in the order in which a reader meets them.</summary>
    public static ImmutableArray<Dirt> All { get; } =
    [
        new("A title above the head", static () => Of(["虚构大学学生会名单"], ["姓名", "学院"], ["赵一", "文学院"]), new(2, 1, 0, 0)),
        new("A head of two rows, merged", static () => Sheets.Raw(
            Sheets.Row(1, "姓名", Rank, "") + Sheets.Row(2, "", "名次", "人数") + Sheets.Row(3, "赵一", "3", "120"),
            "<x:mergeCells><x:mergeCell ref=\"A1:A2\"/><x:mergeCell ref=\"B1:C1\"/></x:mergeCells>"), new(2, 1, 0, 0)),
        new("Blanks, line breaks and other names in the head: 学 号, 政治⏎面貌, 所在学院", static () => Of(["学 号", "姓　名", "政治\n面貌", "所在学院"], ["202300010", "赵一", "共青团员", "文学院"]), new(1, 1, 0, 0)),
        new("The head again on the next page", static () => Of(["姓名", "学院"], ["赵一", "文学院"], ["姓名", "学院"], ["钱二", "文学院"]), new(1, 2, 0, 1), (NoteGrade.Skipped, "A3")),
        new("A column whose name is not known", static () => Of(["姓名", "学院", "特长"], ["赵一", "文学院", "书法"]), new(1, 1, 0, 0), (NoteGrade.Skipped, "C1")),

        new("Columns that a record has no use for, and one without a name", static () => Of(["序号", "姓名", "学院", "手机"], ["1", "赵一", "文学院", "1", "？"]), new(1, 1, 0, 0), (NoteGrade.Skipped, "A1、D1"), (NoteGrade.Skipped, "E1")),
        new("Several sheets of one head", static () => Sheets.Several(("主席团", [["姓名", "学院"], ["赵一", "文学院"]]), ("办公室", [["姓名", "学院"], ["钱二", "理学院"]])), new(2, 2, 0, 0), (NoteGrade.Hint, "")),
        new("People side by side", static () => Of(["姓名", "学院", "姓名", "学院"], ["赵一", "文学院", "钱二", "理学院"]), new(1, 2, 0, 0), (NoteGrade.Hint, "")),
        new("Another table below the first", static () => Of(["姓名", "学院"], ["赵一", "文学院"], ["姓名", "职务"], ["钱二", "书记"]), new(1, 1, 2, 0), (NoteGrade.Error, "A3")),

        new("3/12 typed into a general cell, which Excel made a date", static () => Cells("< s=\"1\"><x:v>46093</x:v>"), new(1, 0, 1, 0), (NoteGrade.Error, "B2")),
        new("3/45 typed into a general cell, which Excel made a month", static () => Cells("< s=\"5\"><x:v>16497</x:v>"), new(1, 0, 1, 0), (NoteGrade.Error, "B2")),
        new("3/120, ３／１２０, 第3名/120人", static () => Of(["姓名", Rank], ["赵一", "3/120"], ["钱二", "３／１２０"], ["孙三", "第3名/120人"]), new(1, 3, 0, 0)),
        new("8名/120名, 第8名（共120人）, 第八名/120", static () => Of(["姓名", Rank], ["赵一", "8名/120名"], ["钱二", "第8名（共120人）"], ["孙三", "第八名/120"]), new(1, 3, 0, 0)),
        new("A stroke or 不详 where there is no rank", static () => Of(["姓名", Rank], ["赵一", "—"], ["钱二", "不详"]), new(1, 2, 0, 0), (NoteGrade.Hint, "B2、B3")),
        new("Place and size in two columns", static () => Of(["姓名", Rank, "专业人数"], ["赵一", "第3名", "120人"]), new(1, 1, 0, 0)),
        new("A percentage: 前12%, ２８．５％, or 0.285 shown as 28.5%", static () => Cells("前12%", "２８．５％", "< s=\"2\"><x:v>0.285</x:v>"), new(1, 3, 0, 0), (NoteGrade.Hint, "B2、B3、B4")),
        new("A bare number without the size of the major", static () => Cells("28.5", "第3名"), new(1, 0, 2, 0), (NoteGrade.Error, "B2"), (NoteGrade.Error, "B3")),
        new("A place beyond the size of the major", static () => Cells("130/90"), new(1, 0, 1, 0), (NoteGrade.Error, "B2")),
        new("A size in the rank that differs from the column of sizes", static () => Of(["姓名", Rank, "专业人数"], ["赵一", "3/120", "121"]), new(1, 0, 1, 0), (NoteGrade.Error, "B2")),
        new("A size that is no number", static () => Of(["姓名", Rank, "专业人数"], ["赵一", "3", "很多"]), new(1, 0, 1, 0), (NoteGrade.Error, "C2")),
        new("Sizes that differ within one major and year", static () => Of(["姓名", "专业", "年级", Rank], ["赵一", "哲学", "23级", "3/120"], ["钱二", "哲学", "23级", "4/121"]), new(1, 2, 0, 0), (NoteGrade.Hint, "")),
        new("A rank that does not say over which time", static () => Of(["姓名", "学院", "排名"], ["赵一", "文学院", "3/120"]), new(1, 1, 0, 0), (NoteGrade.Error, "C1")),

        new("A student number that is a number, not text", static () => Numbers("<><x:v>202300010</x:v>"), new(1, 1, 0, 0), (NoteGrade.Hint, "A2")),
        new("A student number in scientific notation", static () => Numbers("2.0230001E+8"), new(1, 0, 1, 0), (NoteGrade.Error, "A2")),
        new("A student number of more than 15 digits in a number cell", static () => Numbers("<><x:v>2.0230001000123501E+15</x:v>"), new(1, 0, 1, 0), (NoteGrade.Error, "A2")),
        new("Lost leading zeros", static () => Numbers("0230001", "0230002", "230003"), new(1, 3, 0, 0), (NoteGrade.Hint, "A4")),
        new("A student number given twice", static () => Numbers("0230001", "0230001"), new(1, 1, 1, 0), (NoteGrade.Error, "A3")),
        new("The same name in the same major", static () => Of(["学号", "姓名", "专业"], ["0230001", "赵一", "哲学"], ["0230002", "赵一", "哲学"]), new(1, 2, 0, 0), (NoteGrade.Hint, "B3")),

        new("Full-width letters, blanks, unseen characters, other middle dots", static () => Of(["姓名", "学院"], ["张 三", "甲"], ["李\u00A0四\u200B", "甲"], ["阿依古丽•买买提", "甲"], ["欧阳ＡＢ", "甲"]), new(1, 4, 0, 0), (NoteGrade.Hint, "A2、A3、A4、A5")),
        new("Something in the column of names that is no name", static () => Of(["姓名", "学院"], ["2024年9月1日", "文学院"]), new(1, 0, 1, 0), (NoteGrade.Error, "A2")),
        new("空缺, 待定, 无, /, 以下空白 in place of a name", static () => Of(["姓名", "职务"], ["赵一", "部长"], ["（空缺）", "部长"], ["待定", "部长"], ["无", "部长"], ["/", "部长"], ["以下空白"]), new(1, 1, 0, 5), (NoteGrade.Skipped, "A3、A4、A5、A6、A7")),
        new("Notes and marks beside a name: 张三（女）, 李四*, 赵六(兼)", static () => Of(["姓名", "学院"], ["张三（女）", "甲"], ["李四*", "甲"], ["赵六(兼)", "甲"]), new(1, 3, 0, 0), (NoteGrade.Hint, "A2、A3、A4")),
        new("Two people in a cell", static () => Of(["姓名", "学院"], ["王五、赵六", "甲"]), new(1, 0, 1, 0), (NoteGrade.Error, "A2")),
        new("Who has left: 钱七（已退出）, or a remark that says so", static () => Of(["姓名", "学院", "备注"], ["钱七（已退出）", "甲"], ["孙八", "甲", "2024年12月离任"]), new(1, 0, 0, 2), (NoteGrade.Skipped, "C1"), (NoteGrade.Skipped, "A2"), (NoteGrade.Skipped, "A3")),
        new("Who may be no staff: 钱七（待定）, 孙八（志愿者）", static () => Of(["姓名", "学院"], ["钱七（待定）", "甲"], ["孙八（志愿者）", "甲"]), new(1, 0, 2, 0), (NoteGrade.Error, "A2"), (NoteGrade.Error, "A3")),
        new("The same as above", static () => Of(["姓名", "职务", "学院"], ["赵一", "部长", "文学院"], ["同上", "干事", "文学院"], ["钱二", "干事", "同上"]), new(1, 1, 2, 0), (NoteGrade.Error, "A3"), (NoteGrade.Error, "C4")),
        new("团员, 党员 and other short words", static () => Of(["姓名", "政治面貌"], ["赵一", "团员"], ["钱二", "党员"]), new(1, 2, 0, 0), (NoteGrade.Hint, "B2"), (NoteGrade.Hint, "B3")),
        new("积极分子, which is no political status", static () => Of(["姓名", "政治面貌"], ["赵一", "积极分子"], ["钱二", "积极分子"]), new(1, 0, 2, 0), (NoteGrade.Error, "B2、B3")),
        new("23级, 2023", static () => Of(["姓名", "年级"], ["赵一", "23级"], ["钱二", "2023"]), new(1, 2, 0, 0)),
        new("大二, 研一, 新生, 2022级1班", static () => Of(["姓名", "年级"], ["赵一", "大二"], ["钱二", "研一"], ["孙三", "新生"], ["李四", "2022级1班"]), new(1, 4, 0, 0), (NoteGrade.Hint, "B2"), (NoteGrade.Hint, "B3、B4"), (NoteGrade.Hint, "B5")),
        new("2025届, 1: a year of graduation, a bare figure", static () => Of(["姓名", "年级"], ["赵一", "2025届"], ["钱二", "1"]), new(1, 0, 2, 0), (NoteGrade.Error, "B2"), (NoteGrade.Error, "B3")),
        new("中共党员（预备）, 共青团员（入党积极分子）", static () => Of(["姓名", "政治面貌"], ["赵一", "中共党员（预备）"], ["钱二", "共青团员（入党积极分子）"]), new(1, 2, 0, 0), (NoteGrade.Hint, "B2"), (NoteGrade.Hint, "B3")),
        new("College, major and class in one cell", static () => Of(["姓名", "学院专业班级"], ["赵一", "文学院汉语言文学2023级1班"], ["钱二", "汉语言文学2301"]), new(1, 1, 1, 0), (NoteGrade.Error, "B3")),
        new("没有, 0门, 两门 for failed courses", static () => Of(["姓名", "是否挂科"], ["赵一", "没有"], ["钱二", "0门"], ["孙三", "两门"]), new(1, 3, 0, 0)),
        new("是, 否, 有, 无 for failed courses", static () => Of(["姓名", "是否挂科"], ["赵一", "否"], ["钱二", "有"]), new(1, 2, 0, 0)),
        new("√, × and 0 for failed courses", static () => Of(["姓名", "是否挂科"], ["赵一", "√"], ["钱二", "×"], ["孙三", "0"]), new(1, 0, 3, 0), (NoteGrade.Error, "B2、B3、B4")),
        new("Failed required courses alone, which leave the others unknown", static () => Of(["姓名", "必修课挂科门数"], ["赵一", "0"], ["钱二", "1门"]), new(1, 2, 0, 0), (NoteGrade.Hint, "B2、B3")),
        new("More failed required courses than courses", static () => Of(["姓名", "不及格门数", "必修课不及格门数"], ["赵一", "1", "2"], ["钱二", "2", "1"]), new(1, 1, 1, 0), (NoteGrade.Error, "C2")),
        new("男, 女 and 未知", static () => Of(["姓名", "性别"], ["赵一", "男"], ["钱二", "女"], ["孙三", ""], ["李四", "未知"]), new(1, 4, 0, 0), (NoteGrade.Hint, "B5")),
        new("A blank, which is not no", static () => Of(["姓名", "是否挂科"], ["赵一", ""]), new(1, 1, 0, 0)),

        new("A college merged down", static () => Sheets.Raw(
            Sheets.Row(1, "学院", "姓名") + Sheets.Row(2, "文学院", "赵一") + Sheets.Row(3, "", "钱二"), "<x:mergeCells><x:mergeCell ref=\"A2:A3\"/></x:mergeCells>"), new(1, 2, 0, 0)),
        new("Totals, notes at the foot, blank rows", static () => Of(["姓名", "学院"], ["赵一", "文学院"], [], ["合计", "1人"], ["注：以上不含指导教师"]), new(1, 1, 0, 2), (NoteGrade.Skipped, "A4"), (NoteGrade.Skipped, "A5")),
        new("以上共计5人, 填表：某某, the heading of a department", static () => Of(["姓名", "学院"], ["办公室"], ["赵一", "文学院"], ["以上共计5人"], ["填表：某某"]), new(1, 1, 0, 3), (NoteGrade.Skipped, "A2"), (NoteGrade.Skipped, "A4"), (NoteGrade.Skipped, "A5")),
        new("A row that is struck out", static () => Sheets.Struck(Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", "文学院")), "名单", "A2", "B2"), new(1, 0, 1, 0), (NoteGrade.Error, "")),
        new("A row without a name", static () => Of(["姓名", "学院", "职务"], ["", "文学院", "部长"]), new(1, 0, 1, 0), (NoteGrade.Error, "A2")),
        new("A hidden row", static () => Sheets.Hidden(Of(["姓名", "学院"], ["赵一", "文学院"]), "名单", 2), new(1, 1, 0, 0), (NoteGrade.Hint, "")),
        new("A hidden sheet", static () => Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", "文学院"), second: Sheets.Row(1, "说明"), hidden: true), new(1, 1, 0, 0), (NoteGrade.Hint, ""), (NoteGrade.Skipped, "")),
        new("#N/A, #REF!", static () => Of(["姓名", "学院"], ["赵一", "< t=\"e\"><x:v>#N/A</x:v>"], ["钱二", "< t=\"e\"><x:v>#REF!</x:v>"]), new(1, 0, 2, 0), (NoteGrade.Error, "B2、B3")),
        new("A formula without a result", static () => Of(["姓名", "学院"], ["赵一", "<><x:f>C2</x:f>"]), new(1, 0, 1, 0), (NoteGrade.Error, "B2")),
    ];

    private static byte[] Of(params string[][] rows) => Sheets.Roster(rows);

    private static byte[] Cells(params string[] ranks) => Of([["姓名", Rank], .. ranks.Select(static (r, i) => (string[])[$"{"赵钱孙李"[i]}某", r])]);

    private static byte[] Numbers(params string[] numbers) => Of([["学号", "姓名"], .. numbers.Select(static (n, i) => (string[])[n, $"{"赵钱孙李"[i]}某"])]);
}
