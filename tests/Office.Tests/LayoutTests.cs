using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office.Tests;

/// <summary>Pages as LibreOffice draws them. A point is 0.3528 mm; heights are measured from the foot of the page.</summary>
public sealed class LayoutTests(DrawnPages pages) : IClassFixture<DrawnPages>
{
    private const double Millimetres = 0.3528;
    private const string Date = "2025年10月1日";

    /// <summary>What is drawn, all of it at once.</summary>
    internal static IReadOnlyDictionary<string, PaperBlock[]> Papers { get; } = new Dictionary<string, PaperBlock[]>
    {
        ["full"] = [new ParagraphBlock([new(string.Concat(Enumerable.Repeat("学", 28 * 60)), false)])],
        ["signed"] = Signed(isSealed: false),
        ["signed and sealed"] = Signed(isSealed: true),
        ["sealed"] = [Word.Text("学生"), new SignatureBlock(["虚构大学学生会", Date], Sealed: true)],
        ["attachment"] = [Word.Text("学生"), new PageBlock("附件1", "议程"), Word.Text("讨论")],
        ["forty names"] = [new HeadingBlock(2, "一、名单"), Names(46)],
        ["figures"] = [.. Enumerable.Range(0, 28).Select(static i => Word.Text($"{new string('学', i)}46人，占45.7%，其中6个部门，2次，3名，2025年5月"))],
        ["days in nine columns"] = [new HeadingBlock(1, "题"), Register(12)],
        ["days in seven columns"] = [new HeadingBlock(1, "题"), Ledger(60)],
        ["days beside short sentences"] = [new HeadingBlock(1, "题"), Ledger(30)],
        ["signed after tables"] = [.. from rows in Enumerable.Range(1, 5) from lines in Enumerable.Range(8, 12) from block in Signed([Cells(rows), .. Lines(lines)]) select block],
        ["signed below tables"] = [.. from rows in Enumerable.Range(1, 5) from lines in Enumerable.Range(8, 12) from block in Signed([.. Lines(lines), Cells(rows)]) select block],
        ["signed after tables and parts"] = [.. from rows in Enumerable.Range(1, 5) from lines in Enumerable.Range(8, 12) from block in Signed([Cells(rows), .. Lines(lines), Cells(rows), .. Lines(2), new HeadingBlock(2, "一、部分"), Word.Text(string.Concat(Enumerable.Repeat("学生", 40)))]) select block],
        ["boxes"] = [new TableBlock([[new("结论")], [new("□是 □否")], [new("√是 □否")]])],
        ["points"] = [.. Enumerable.Range(1, 21).Select(static i => Word.Text($"（{ChineseNumeral.Of(i)}）学生"))],
        ["attachments of long names"] = [Word.Text("文"), new AttachmentsBlock([$"附件：1. {new string('甲', 30)}", $"2. {new string('乙', 30)}"])],
    };

    [Fact]
    public void A_full_page_of_the_official_layout_has_22_lines_of_28_characters()
    {
        using var pdf = pages.Open("full");
        var page = pdf.GetPage(2);
        var lines = page.Letters.Where(static l => l.Value == "学").GroupBy(static l => Math.Round(l.StartBaseLine.Y)).ToList();

        Assert.Equal(22, lines.Count);
        Assert.All(lines, static l => Assert.Equal(28, l.Count()));
        Assert.Equal((595, 842), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));

        // The text starts 28 mm from the left and ends before 26 mm from the right.
        Assert.InRange(lines.Min(static l => l.Min(static c => c.StartBaseLine.X)) * Millimetres, 27, 29);
        Assert.InRange(lines.Max(static l => l.Max(static c => c.EndBaseLine.X)) * Millimetres, 180, 185);
    }

    [Fact]
    public void Page_numbers_stand_at_the_outer_edge_with_a_dash_7_mm_below_the_text()
    {
        using var pdf = pages.Open("full");

        Assert.True(Number(pdf, 1) > 300, "an odd page has its number at the right");
        Assert.True(Number(pdf, 2) < 300, "an even page has its number at the left");

        // The text ends 35 mm above the foot of the page; a dash of 14 points stands 3.3 points above its base line.
        var dashes = pdf.GetPage(2).Letters.Where(static l => l.Value == "—").Select(static l => 35 - ((l.StartBaseLine.Y + 3.3) * Millimetres)).ToList();
        Assert.Equal(2, dashes.Count);
        Assert.All(dashes, static below => Assert.InRange(below, 6.5, 7.9));
    }

    /// <summary>Whatever number of lines stands before it: on the page of the date there is the organ, and some of the text.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_signature_and_its_date_never_stand_alone_on_a_page(bool isSealed)
    {
        using var pdf = pages.Open(isSealed ? "signed and sealed" : "signed");
        var signed = pdf.GetPages().Select(static p => p.Text).Where(static t => t.Contains('年')).ToList();

        Assert.Equal(22, signed.Sum(static t => t.Count(static c => c == '年')));
        Assert.All(signed, static t => Assert.Contains("虚构团委", t, StringComparison.Ordinal));
        Assert.All(signed, static t => Assert.Contains("学生", t, StringComparison.Ordinal));
    }

    [Fact]
    public void Sealed_organ_and_date_share_their_middle_and_the_date_ends_four_characters_from_the_right()
    {
        using var pdf = pages.Open("sealed");
        var letters = pdf.GetPage(1).Letters;
        var (organ, date) = (Line(letters, "虚"), Line(letters, "年"));

        Assert.Equal(Middle(organ), Middle(date), 3.0);
        Assert.InRange((595.3 - (26 / Millimetres) - date.Max(static l => l.EndBaseLine.X)) / 15.8, 3, 5);

        // Two empty lines above the organ are room for a seal of 42 mm: organ and date a little below its middle, its top within a line of the text.
        Assert.InRange((Line(letters, "学").First().StartBaseLine.Y - organ.First().StartBaseLine.Y) / 28.95, 2.9, 3.1);

        static double Middle(IReadOnlyList<Letter> line) => (line.Min(static l => l.StartBaseLine.X) + line.Max(static l => l.EndBaseLine.X)) / 2;
    }

    [Fact]
    public void An_attachment_begins_a_page_with_its_title_on_the_third_line()
    {
        using var pdf = pages.Open("attachment");
        var page = pdf.GetPage(2);
        var (label, title) = (Line(page.Letters, "附"), Line(page.Letters, "议"));

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.InRange(label.Min(static l => l.StartBaseLine.X) * Millimetres, 27, 29);
        Assert.True(label.First().StartBaseLine.Y > (297 - 37 - 11) / Millimetres, "the label stands on the first line");
        Assert.InRange((label.First().StartBaseLine.Y - title.First().StartBaseLine.Y) / 28.95, 1.8, 2.3);
        Assert.Equal((28 + 184) / 2.0, (title.Min(static l => l.StartBaseLine.X) + title.Max(static l => l.EndBaseLine.X)) / 2 * Millimetres, 1.0);
    }

    [Fact]
    public void A_line_of_an_attachment_s_name_that_turns_begins_below_its_first_character()
    {
        using var pdf = pages.Open("attachments of long names");
        var starts = "甲乙".SelectMany(c => pdf.GetPage(1).Letters.Where(l => l.Value == $"{c}").GroupBy(static l => Math.Round(l.StartBaseLine.Y)).Select(static l => l.Min(static x => x.StartBaseLine.X))).ToList();

        Assert.Equal(4, starts.Count);
        Assert.InRange(starts.Max() - starts.Min(), 0, 3);
    }

    /// <summary>A roster as a disclosure prints it: each person in one line, on two pages.</summary>
    [Fact]
    public void A_table_of_forty_names_takes_two_pages()
    {
        using var pdf = pages.Open("forty names");

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Equal(46, pdf.GetPages().Sum(static p => Line(p, "赵").Count()));
        foreach (var page in pdf.GetPages())
        {
            var lines = Line(page, "赵").ToList();
            Assert.All(page.Letters.Where(static l => l.Value == "期"), l => Assert.Contains(lines, y => Math.Abs(y - l.StartBaseLine.Y) < 2));
        }

        static IEnumerable<double> Line(Page page, string with) => page.Letters.Where(l => l.Value == with).Select(static l => l.StartBaseLine.Y);
    }

    /// <summary>Wherever a line ends: it never ends between a figure and what it counts.</summary>
    [Fact]
    public void No_line_begins_with_the_unit_of_a_figure()
    {
        using var pdf = pages.Open("figures");

        // What stands at the left margin begins a line.
        var firsts = string.Concat(pdf.GetPages().SelectMany(static p => p.Letters).Where(static l => l.StartBaseLine.X < (28.5 / Millimetres)).Select(static l => l.Value));

        Assert.True(firsts.Length > 20);
        Assert.Empty(firsts.Intersect("人%个次名年月，"));
    }

    /// <summary>Nor within one, between 4 and 6.</summary>
    [Fact]
    public void No_line_ends_within_a_figure()
    {
        using var pdf = pages.Open("figures");
        var lines = Lines(pdf).ToList();

        Assert.True(lines.Count > 28);
        Assert.All(lines.Zip(lines.Skip(1)), static pair => Assert.DoesNotMatch("[0-9.]\n[0-9.%]", $"{pair.First}\n{pair.Second}"));
    }

    /// <summary>The register of proposals has two days among nine columns: each stands in one line.</summary>
    [Theory]
    [InlineData("days in nine columns", 24, true)]
    [InlineData("days in seven columns", 4, true)]
    [InlineData("days beside short sentences", 4, false)]
    public void No_column_parts_a_day(string paper, int days, bool sideways)
    {
        using var pdf = pages.Open(paper);

        Assert.Equal(days, Lines(pdf).Sum(static l => Regex.Count(l, "20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日")));
        Assert.Equal(sideways, pdf.GetPage(1).Width > pdf.GetPage(1).Height);
    }

    /// <summary>Wherever tables of any height leave the text: on the page of the date there is the organ, and what it signs.</summary>
    [Theory]
    [InlineData("signed after tables", "学生")]
    [InlineData("signed below tables", "格")]
    [InlineData("signed after tables and parts", "学生")]
    public void Below_tables_no_signature_stands_alone_on_a_page(string paper, string text)
    {
        using var pdf = pages.Open(paper);
        var signed = pdf.GetPages().Select(static p => p.Text).Where(static t => t.Contains('年')).ToList();

        Assert.Equal(60, signed.Sum(static t => t.Count(static c => c == '年')));
        Assert.All(signed, static t => Assert.Contains("虚构团委", t, StringComparison.Ordinal));
        Assert.All(signed, t => Assert.Contains(text, t, StringComparison.Ordinal));
    }

    /// <summary>Boxes and ticks are of one size, whether a line begins with them or not and whatever faces the machine has.</summary>
    [Fact]
    public void Boxes_are_of_one_size()
    {
        using var pdf = pages.Open("boxes");

        Assert.Single(pdf.GetPage(1).Letters.Where(static l => l.Value is "□" or "√").Select(static l => (l.FontName, Math.Round(l.EndBaseLine.X - l.StartBaseLine.X, 1))).Distinct());
    }

    /// <summary>The numbers that Word counts are drawn as the paper says them.</summary>
    [Fact]
    public void Points_are_drawn_with_their_numbers()
    {
        using var pdf = pages.Open("points");

        Assert.Equal(
            Enumerable.Range(1, 21).Select(static i => $"（{ChineseNumeral.Of(i)}）学生"),
            pdf.GetPages().SelectMany(static p => p.Letters.GroupBy(static l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(static l => l.Key)).Select(static l => string.Concat(l.OrderBy(static x => x.StartBaseLine.X).Select(static x => x.Value))).Where(static l => l.EndsWith("学生", StringComparison.Ordinal)));

        // Two characters in, as every paragraph.
        Assert.InRange((pdf.GetPage(1).Letters.Where(static l => l.Value == "（").Min(static l => l.StartBaseLine.X) - (28 / Millimetres)) / 15.8, 1.5, 2.5);
    }

    private static TableBlock Names(int people) => new(
    [
        [new("姓名"), new("职务"), new("政治面貌"), new("院系"), new("年级"), new("成绩综合排名"), new("是否存在课业不及格")],
        .. Enumerable.Range(1, people).Select(static i => (Sequence<Cell>)[new("赵知行"), new("主席团成员"), new("中共预备党员"), new("艺术学院"), new("二年级"), new($"{i}/120（最近一学期）"), new("否")]),
    ]);

    private static List<Letter> Line(IReadOnlyList<Letter> letters, string with)
    {
        var y = letters.First(l => l.Value == with).StartBaseLine.Y;
        return [.. letters.Where(l => Math.Abs(l.StartBaseLine.Y - y) < 2)];
    }

    // The text of a document line by line, from the top of each page.
    private static IEnumerable<string> Lines(PdfDocument pdf) => pdf.GetPages()
        .SelectMany(static p => p.Letters.GroupBy(static l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(static l => l.Key))
        .Select(static l => string.Concat(l.OrderBy(static x => x.StartBaseLine.X).Select(static x => x.Value)))
        .Where(static l => !Regex.IsMatch(l, "^— ?[0-9]+ ?—$"));

    private static IEnumerable<PaperBlock> Lines(int lines) => Enumerable.Range(0, lines).Select(static _ => Word.Text("学生"));

    private static TableBlock Cells(int rows) => new([[new("甲"), new("乙")], .. Enumerable.Range(0, rows).Select(static _ => (Sequence<Cell>)[new("格"), new("格")])]);

    private static IEnumerable<PaperBlock> Signed(IEnumerable<PaperBlock> blocks) => [new PageBlock(string.Empty, "次"), .. blocks, new SignatureBlock(["虚构团委", Date], Sealed: true)];

    private static TableBlock Register(int proposals) => new(
    [
        [new("编号"), new("名称"), new("类别"), new("提案人"), new("状态"), new("承办部门"), new("答复期限"), new("答复日期"), new("提案人意见")],
        .. Enumerable.Range(1, proposals).Select(static i => (Sequence<Cell>)[new($"T-{i:00}"), new("延长图书馆周末开放时间"), new("生活服务"), new("顾*烛、季*海"), new("承办中，逾期"), new("心理健康中心"), new("2025年10月26日"), new("2025年10月26日"), new("基本满意")]),
    ]);

    private static TableBlock Ledger(int characters) => new(
    [
        [new("序号"), new("问题"), new("整改措施"), new("责任单位"), new("完成时限"), new("进展"), new("销号签字")],
        .. Enumerable.Range(1, 4).Select(i => (Sequence<Cell>)[new($"{i}"), new(new string('学', characters)), new(new string('生', characters)), new("校团委、工学院团委"), new("2025年10月31日前"), new("整改中"), new(string.Empty)]),
    ]);

    private static double Number(PdfDocument pdf, int page) => pdf.GetPage(page).Letters.Single(l => l.Value == $"{page}").StartBaseLine.X;

    private static PaperBlock[] Signed(bool isSealed)
    {
        List<PaperBlock> blocks = [];
        for (var lines = 10; lines <= 20; lines++)
        {
            blocks.AddRange([new PageBlock(string.Empty, "次"), .. Enumerable.Range(0, lines).Select(static _ => Word.Text("学生")), new SignatureBlock(["虚构团委", Date], Sealed: isSealed)]);
            blocks.AddRange([new PageBlock(string.Empty, "次"), .. Enumerable.Range(0, lines - 2).Select(static _ => Word.Text("学生")), new AttachmentsBlock(["附件：议程"]), new SignatureBlock(["虚构团委", Date], Sealed: isSealed)]);
        }

        return [.. blocks];
    }
}
