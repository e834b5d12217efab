using System.Text;
using CsCheck;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Tests.Congresses;

namespace UnionGovernance.Tests.Papers;

/// <summary>A school's own templates: taken where they are sound, refused with every fault and its place where they are not.</summary>
public sealed class PaperTemplatesTests
{
    private static readonly string _agenda = PaperTemplates.ShippedText("agenda.md");

    [Fact]
    public void Every_shipped_template_is_one_of_a_paper_and_has_no_fault()
    {
        var files = Directory.GetFiles(RepositoryRoot.File("templates"));

        Assert.Equal(PaperTemplates.Files.Keys, files.Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Empty(PaperTemplates.Read(files.Select(f => (Path.GetFileName(f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f)))).Faults.Select(f => f.ToString()));
        Assert.Equal(PaperKinds.All.Select(k => k.Id).Distinct(), PaperKinds.All.Select(k => k.Id));
    }

    [Fact]
    public void A_school_s_own_words_stand_in_the_paper_of_that_name_and_in_no_other()
    {
        var own = Read("agenda.md", _agenda.Replace("时间：", "会议时间：", StringComparison.Ordinal)).Templates;
        var (before, after) = (PaperKinds.Write(new() { Congress = Sample.Review }), PaperKinds.Write(new() { Congress = Sample.Review, Templates = own! }));

        Assert.Contains("\n会议时间：2025年5月17日\n", after.Single(w => w.Kind.Id == "agenda").Paper!.Markdown, StringComparison.Ordinal);
        Assert.Equal(
            before.Where(w => w.Kind.Id != "agenda").Select(w => w.Paper!.Markdown),
            after.Where(w => w.Kind.Id != "agenda").Select(w => w.Paper!.Markdown));
    }

    [Theory]
    [InlineData("时间：{{ day }}", "时间：{{ daay }}", 7, 7, "没有 daay 这个名称，是否想写 day")]
    [InlineData("地点：{{ place }}\n", "", 1, 1, "没有用到 place")]
    [InlineData("{{ day }}", "｛｛ day ｝｝", 7, 4, "花括号是全角的")]
    [InlineData("{{ day }}", "{ day }", 7, 4, "花括号不成对")]
    [InlineData("{{ day }}", "{{ “day” }}", 7, 7, "标签里有全角字符或弯引号 “")]
    [InlineData("{{ day }}", "{{ day ｜ date }}", 7, 11, "标签里有全角字符或弯引号 ｜")]
    [InlineData("{{ day }}", "{{ day", 7, 4, "花括号不成对")]
    [InlineData("{{ day }}", "{{ for x in }}{{ day }}", 7, 0, "标签写法不完整")]
    [InlineData("{{ day }}", "{{ if title }}{{ day }}{{ end }}", 7, 10, "title 不是条件")]
    [InlineData("{{ day }}", "{{ for d in day }}{{ end }}", 7, 16, "day 不是列表")]
    [InlineData("{{ day }}", "{{ day | date.to_string '%Y' }}", 7, 7, "没有函数和过滤器：数字、日期、占比")]
    [InlineData("{{ day }}", "{{ day | upcase }}", 7, 7, "没有函数和过滤器")]
    [InlineData("{{ day }}", "{{ math.round day }}", 7, 7, "没有函数和过滤器")]
    [InlineData("{{ day }}", "{{ day + 1 }}", 7, 7, "这里应是一个名称")]
    [InlineData("{{ day }}", "{{ x = 1 }}{{ day }}", 7, 7, "这里应是一个名称")]
    [InlineData("{{ day }}", "{{ while true }}{{ end }}{{ day }}", 7, 7, "模板只能印出名称")]
    [InlineData("{{ day }}", "{{ include 'x' }}{{ day }}", 7, 7, "没有函数和过滤器")]
    [InlineData("{{ agenda }}", "议程：{{ agenda }}", 11, 7, "agenda 是表格或条目，须独占一行")]
    [InlineData("\n\n{{ agenda }}", "\n{{ agenda }}", 10, 4, "agenda 是表格或条目，须独占一行")]
    [InlineData("时间：", "<b>时间</b>：", 7, 1, "没有 HTML")]
    [InlineData("时间：", "* 时间：", 7, 1, "行首的 * +")]
    [InlineData("时间：", " - 时间：", 7, 2, "缩进的 -")]
    [InlineData("时间：", "2025. 时间：", 7, 1, "数字加点")]
    [InlineData("时间：{{ day }}", "{{ day }}. 时间", 7, 1, "数字加点")]
    [InlineData("时间：", "    时间：", 7, 5, "四个空格")]
    [InlineData("时间：", "\t时间：", 7, 2, "四个空格")]
    [InlineData("时间：", "> 时间：", 7, 1, "行首的 >")]
    [InlineData("时间：", "`时间`：", 7, 1, "反引号")]
    [InlineData("时间：", "5~10人，20~30人：", 7, 2, "~ 会变成下标")]
    [InlineData("时间：", "[时间](https://x)：", 7, 4, "没有链接")]
    [InlineData("时间：", "&nbsp;时间：", 7, 1, "字符代码")]
    [InlineData("时间：", "##时间：", 7, 1, "# 后须空一格")]
    [InlineData("时间：{{ day }}", "{{ # 说明 }}:::\n{{ day }}", 7, 1, "行首的标签不印出内容")]
    [InlineData("时间：{{ day }}", "{{ day }}:::", 7, 1, "行首的标签不印出内容")]
    [InlineData("时间：{{ day }}", "{{ # 说明 }}# 题 {{ day }}", 7, 1, "行首的标签不印出内容")]
    [InlineData("时间：{{ day }}", "{{ # 说明 }} | {{ day }} |", 7, 1, "行首的标签不印出内容")]
    [InlineData("时间：{{ day }}", "时间：{{ day }}\n---", 8, 1, "把上一行变成标题")]
    [InlineData("时间：{{ day }}", "时间：{{ day }}\n\n***", 9, 1, "没有分隔线")]
    [InlineData("时间：{{ day }}", "| 时间 | 地点 |\n| {{ day }} | 甲 |", 7, 1, "表头下须有一行")]
    [InlineData("时间：{{ day }}", "| 时间 | 地点 |\n|---|---|\n| {{ day }} |", 9, 1, "这一行有1列，表头有2列")]
    [InlineData("时间：{{ day }}", "时间：\n| 时间 |\n|---|\n| {{ day }} |", 8, 1, "表格前须空一行")]
    [InlineData("时间：{{ day }}", "| 时间 | 地点 |\n|---|---|\n| < | {{ day }} |", 9, 1, "合并标记 < 旁没有可以合并的单元格")]
    [InlineData("时间：{{ day }}", "| 时间 | 地点 |\n|---|---|\n| ^ | {{ day }} |", 9, 1, "合并标记 ^ 旁没有可以合并的单元格")]
    [InlineData("时间：{{ day }}", "| < | 地点 |\n|---|---|\n| 甲 | {{ day }} |", 7, 1, "合并标记 < 旁没有可以合并的单元格")]
    [InlineData("时间：{{ day }}", "| 时间 | 地点 |\n|---|---|\n| {{ day }} | < |\n| ^ | 甲 |", 9, 1, "不是一个矩形")]
    [InlineData("::: adoption", "::: warning", 3, 1, "::: 后面只能写")]
    [InlineData("{{ adoption }}\n:::", "{{ adoption }}\n", 3, 1, "没有以 ::: 结束")]
    [InlineData("# {{ title }}", "{{ title }}", 1, 1, "文书以“# 标题”开头")]
    [InlineData("时间：", "# 时间：", 7, 1, "只有一个“# 标题”")]
    public void A_fault_is_told_with_file_line_column_and_the_line_itself(string of, string instead, int line, int column, string problem)
    {
        var text = _agenda.Replace(of, instead, StringComparison.Ordinal);
        Assert.NotEqual(_agenda, text);
        var reading = Read("agenda.md", text);

        Assert.Null(reading.Templates);
        var fault = Assert.Single(reading.Faults, f => f.Problem.Chinese.Contains(problem, StringComparison.Ordinal));
        Assert.Equal(("agenda.md", line, column == 0 ? fault.Column : column), (fault.File, fault.Line, fault.Column));
        Assert.Equal(text.Split('\n')[line - 1].Trim(), fault.Quoted);
        Assert.Contains($"line {line} column", fault.Describe(Language.English), StringComparison.Ordinal);
        Assert.Matches("[a-z]{3}", fault.Problem.English);
    }

    [Theory]
    [InlineData("self-assessment-report.md", "{{ measure.number }}", "{{ measure.nummer }}", "没有 nummer 这个名称，是否想写 number")]
    [InlineData("self-assessment-report.md", "{{ problem.remedy }}", "", "没有用到 problems.remedy")]
    [InlineData("self-assessment-report.md", "{{ measure.paragraph }}", "{{ measures }}", "measures 不能直接印出")]
    [InlineData("self-assessment-report.md", "{{ measure.paragraph }}", "{{ measure.paragraph }}{{ for p in problems }}{{ p.text }}{{ end }}", "for 里面不能再有 for")]
    [InlineData("charter.md", "## nature", "## natur", "没有名为 natur 的条文，是否想写 nature")]
    [InlineData("charter.md", "## nature", "## nature\n甲\n## nature", "条文 nature 写了两次")]
    [InlineData("charter.md", "## party\n", "", "缺少条文 party")]
    [InlineData("charter.md", "{{ terms.congress_quorum }}", "达到三分之二", "条文 quorum 没有写出约定 terms.congress_quorum")]
    public void A_fault_of_a_list_or_of_the_charter_is_told_too(string file, string of, string instead, string problem)
    {
        var text = PaperTemplates.ShippedText(file).Replace("\r", string.Empty, StringComparison.Ordinal);

        Assert.Contains(Read(file, text.Replace(of, instead, StringComparison.Ordinal)).Faults, f => f.Problem.Chinese.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        var reading = PaperTemplates.Read(
        [
            ("agnda.md", Encoding.UTF8.GetBytes(_agenda)), ("agenda.md", Encoding.UTF8.GetBytes(_agenda.Replace("{{ day }}", "{{ da }}", StringComparison.Ordinal))),
            ("notice.md", new byte[] { 0xC4, 0xE3 }), ("notes.txt", "甲"u8.ToArray()),
        ]);

        Assert.Equal(
            ["没有这个名称的模板，是否想写 agenda.md", "没有用到 day：文书会少一项内容", "没有 da 这个名称，是否想写 day", "不是 UTF-8 文本，请另存为 UTF-8", "没有这个名称的模板；全部名称见 templates export"],
            reading.Faults.Select(f => f.Problem.Chinese));
    }

    /// <summary>A tag that trims the end of a line away would glue a paper's words to the mark of a block.</summary>
    [Theory]
    [InlineData("::: signature\n{{- place -}}\n甲\n:::", true)]
    [InlineData("::: signature\n甲{{ place -}}\n:::", true)]
    [InlineData("甲\n{{ if day ~}}\n乙\n{{ end }}", true)]
    [InlineData("甲{{- place -}}乙", false)]
    public void A_tag_that_joins_two_lines_is_a_fault(string more, bool fault) =>
        Assert.Equal(fault, Read("agenda.md", _agenda + "\n" + more).Faults.Any(static f => f.Problem.Chinese.Contains("吃掉换行", StringComparison.Ordinal)));

    /// <summary>Whatever is let through writes its paper: no template fails, or runs on, when it is too late to say so.</summary>
    [Fact]
    public void A_template_without_fault_never_fails_while_the_paper_is_written()
    {
        string[] pieces =
        [
            "{{ title }}", "{{ day }}", "\n\n{{ agenda }}\n\n", "{{ for x in agenda }}", "{{ for x in title }}", "{{ end }}", "{{ if day }}", "{{ else }}", "甲", "\n", "\n\n", "|", "{{ x }}", "{{ day.x }}",
            "{{ break }}", "{{ [1] }}", "{{ '甲' * 1000000 }}", "{{- place -}}", "{{ # 说明 }}", "::: signature\n", ":::\n", "## 一\n\n", "{{ ret }}", "{{ 1..9 }}", "{{ capture z }}", "{{%{", "}%}}", "{{ this }}", "{{ $ }}",
        ];
        var taken = 0;
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 6].Select(string.Concat).Sample(
            more =>
            {
                if (Read("agenda.md", _agenda + "\n" + more).Templates is { } own)
                {
                    Assert.NotNull(PaperKinds.Write(new() { Congress = Sample.Review, Templates = own! }).Single(w => w.Kind.Id == "agenda").Paper);
                    Interlocked.Increment(ref taken);
                }
            },
            // Each draw reads a template and prints a paper by it.
            iter: 6_000);

        Assert.True(taken > 20, $"{taken} templates taken");
    }

    private static TemplatesReading Read(string file, string text) => PaperTemplates.Read([(file, Encoding.UTF8.GetBytes(text))]);
}
