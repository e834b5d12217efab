using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Tests.Papers;

/// <summary>Papers of one school agree: every figure of every sample paper is read, by its unit and the words before it.</summary>
public sealed partial class PapersAgreeTests
{
    // The same words before two figures, each of a matter of its own: limits of two bodies, two semesters, two contests, two lines of a table, what is and what is planned.
    private static readonly ImmutableArray<string> _ofMattersOfTheirOwn =
    [
        "不少于人", "不超过人", "人员不超过人", "席团不超过人", "代表不低于%", "票人不少于名", "分以上不满分",
        "举办项", "事先经批准项", "其他人", "学生会人",
        "候选人名", "应选名",
        "本学年次", "现有人", "人的%", "全校学生的%", "登记簿共条",
    ];

    public static TheoryData<string> Schools => ["university", "college", "graduates", "founding"];

    /// <summary>What two papers call by the same words is the same number in both.</summary>
    [Theory]
    [MemberData(nameof(Schools))]
    public void No_two_papers_of_a_school_give_two_figures_for_one_thing(string school)
    {
        var figures = Papers(school).SelectMany(static w => Figures(Text(w)).Select(f => (f.Of, f.Value, w.Kind.Id))).ToList();

        Assert.True(figures.Count > (school == "founding" ? 20 : 70), $"{figures.Count} figures were read");
        Assert.Empty(figures.GroupBy(static f => f.Of).Where(g => !_ofMattersOfTheirOwn.Contains(g.Key) && g.Select(static f => f.Value).Distinct().Count() > 1)
            .Select(static g => $"{g.Key}: {string.Join("; ", g.Select(static f => $"{f.Value} ({f.Id})").Distinct())}"));
    }

    /// <summary>Figures of the record and of congress, year and survey stand in papers of several kinds, each time as the file has them.</summary>
    [Theory]
    [InlineData("([0-9]+)名工作人员中|工作人员([0-9]+)人", "46", 4)]
    [InlineData("学生([0-9]{5})人|全体([0-9]{5})名学生|全体学生([0-9]{5})人", "22680", 3)]
    [InlineData("应到代表([0-9]+)|(?:设|选出)代表([0-9]+)|代表名额(?:合计)?([0-9]+)", "232", 8)]
    [InlineData("([0-9]+)名学生作答", "1004", 2)]
    [InlineData("([0-9]+)名表示满意", "812", 2)]
    [InlineData("来自学院学生会的有([0-9]+)名", "21", 3)]
    public void A_figure_is_the_same_in_every_kind_of_paper(string pattern, string figure, int kinds)
    {
        var told = Papers("university")
            .Select(w => (w.Kind.Id, Values: Regex.Matches(Text(w), pattern, RegexOptions.CultureInvariant).SelectMany(static m => m.Groups.Values.Skip(1)).Where(static g => g.Success).Select(static g => g.Value).ToHashSet()))
            .Where(static t => t.Values.Count > 0).ToList();

        Assert.All(told, t => Assert.Equal([figure], t.Values));
        Assert.Equal(kinds, told.Select(static t => t.Id).Distinct().Count());
    }

    /// <summary>One congress, one term of the union and one of the standing delegates: nobody counts them otherwise.</summary>
    [Theory]
    [InlineData("university", "第二十一次学生代表大会", "第三十七届学生会", 17)]
    [InlineData("college", "第十二次学生代表大会", "第二十八届学生会", 13)]
    [InlineData("graduates", "第八次研究生代表大会", "第十二届研究生会", 15)]
    public void All_papers_count_congress_and_union_alike(string school, string congress, string union, int kinds)
    {
        var told = Papers(school).SelectMany(static w => Ordinal().Matches(History().Replace(Text(w), string.Empty)).Select(m => (m.Value, w.Kind.Id))).ToList();

        Assert.Equal([congress, union], told.Select(static t => t.Value).Distinct().OrderByDescending(static v => v.Contains("大会", StringComparison.Ordinal)));
        Assert.Equal(kinds, told.Where(t => t.Value == congress).Select(static t => t.Id).Distinct().Count());
    }

    /// <summary>Report, ledger and filing form name the same problems in the same order, and the table's lines that are not met are among them.</summary>
    [Theory]
    [InlineData("university")]
    [InlineData("graduates")]
    [InlineData("founding")]
    public void Report_ledger_and_filing_form_name_the_same_problems(string school)
    {
        var papers = Papers(school);
        var report = Between(Text(papers.Single(static w => w.Kind.Id == "self-assessment-report")), "存在的问题", "改进措施").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static l => !l.StartsWith('#')).ToList();
        var form = Between(Text(papers.Single(static w => w.Kind.Id == "filing-form")), "存在的问题", ":::").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => NumberOfPoint().Replace(l, string.Empty)).ToList();
        var ledger = papers.Single(static w => w.Kind.Id == "correction-ledger").Paper!.Blocks.OfType<TableBlock>().Single().Rows.Skip(1).Select(static r => r[1].Text).ToList();

        Assert.NotEmpty(report);
        Assert.Equal(report.Count, form.Count);
        Assert.Equal(report.Count, ledger.Count);
        Assert.All(ledger.Zip(report, form), static told =>
        {
            Assert.StartsWith(told.First, told.Second, StringComparison.Ordinal);
            Assert.Equal($"{told.First}。", told.Third);
        });
    }

    /// <summary>What a dossier's papers say of a union is what that union's record says by itself.</summary>
    [Fact]
    public void A_dossier_s_papers_of_a_union_are_those_of_its_own_record()
    {
        var sources = WholeSchool.Sources with { Charter = null, Congress = null, Year = null, Seals = [] };
        var dossier = WholeSchool.Dossier();

        Assert.All([sources.Assessments[0].Record, WholeCollege.Record], record => Assert.All(
            PaperKinds.Write(sources with { Assessments = [RuleBook.National.Assess(record).Assessment!] }).Where(static w => w.Kind.Id != "disclosure"),
            alone => Assert.Equal(alone.Paper!.Markdown, Assert.Single(dossier, w => w.Name == alone.Name).Paper!.Markdown)));
        Assert.Equal(7, dossier.Length);
    }

    private static ImmutableArray<PaperWriting> Papers(string school) =>
        [.. (school switch { "university" => WholeSchool.Papers(), "college" => WholeCollege.Papers, "graduates" => WholeGraduates.Papers, _ => WholeSchool.Founding() }).Where(static w => w.Paper is not null)];

    private static string Text(PaperWriting writing) => writing.Paper!.Markdown.Replace("\\", string.Empty, StringComparison.Ordinal);

    private static IEnumerable<(string Of, string Value)> Figures(string text) =>
        Figure().Matches(text).Select(static m => ($"{m.Groups[1].Value}{m.Groups[3].Value}", m.Groups[2].Value));

    private static string Between(string text, string heading, string until)
    {
        var from = text.IndexOf('\n', text.IndexOf($"、{heading}", StringComparison.Ordinal));
        return text[from..text.IndexOf(until, from, StringComparison.Ordinal)].TrimEnd('#', ' ', '三', '、', '\n');
    }

    // Below a charter's title: by which congresses it was passed, the earliest ones too.
    [GeneratedRegex("（[^（）]*大会[^（）]*(?:通过|修订|修正)[^（）]*）")]
    private static partial Regex History();

    [GeneratedRegex("([\u4e00-\u9fff]{2,5})([0-9]+(?:\\.[0-9]+)?)([人名个次项条份票件分届天席%])", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("第[一二三四五六七八九十百]+(?:次(?:学生代表大会|研究生代表大会|全体学生大会)|届(?:学生会|研究生会))", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex("^（[一二三四五六七八九十]+）", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfPoint();
}
