using System.Net;
using System.Text;
using AngleSharp.Dom;
using UnionGovernance.Charters;

namespace UnionGovernance.Showcase.Tests;

public sealed class CharterPageTests(Site site)
{
    private static readonly (string, string)[] _union = [("terms.school", "虚构江南大学"), ("terms.kind", "studentUnion"), ("terms.level", "school")];

    [Fact]
    public async Task Every_term_is_asked_with_default_alternative_reason_and_what_binds()
    {
        var page = await site.Get("/charter?lang=zh");

        Assert.Equal(CharterTermTable.All.Select(t => t.Option.Id), page.QuerySelectorAll("[data-term]").Select(t => t.GetAttribute("data-term")));
        Assert.All(page.QuerySelectorAll("[data-term]"), t => Assert.True(t.QuerySelectorAll("input, select, textarea").Length > 0, t.TextContent));
        var staff = page.QuerySelector("[data-term='structure.staff'] .hint")!.TextContent;
        Assert.All(["默认：校级40人", "也可以：更少", "理由：自评表的上限", "约束：", "高校学生会组织改革自评表"], text => Assert.Contains(text, staff, StringComparison.Ordinal));
        Assert.Contains("未见全国性规定", page.QuerySelector("[data-term='seal.takingOut'] .hint")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第一条", page.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-changed=true]"));
    }

    [Fact]
    public async Task A_term_that_is_settled_marks_its_article_and_no_other()
    {
        var page = await Show(("terms.appraisal.groups.studentDelegates", "60"), ("terms.appraisal.groups.teachers", "40"), ("terms.study.months", "9、10 3"), ("terms.selection.publication", "true"));

        Assert.Equal(["article-selection", "article-training", "article-appraisal_scoring"], page.QuerySelectorAll("[data-changed=true]").Select(c => c.Id));
        Assert.Contains("学生代表60、教师40", page.QuerySelector("#article-appraisal_scoring")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("在9月至10月、3月每月", page.QuerySelector("#article-training")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("公示后方为有效", page.QuerySelector("[data-term='selection.publication'] q")!.TextContent);
        Assert.Equal("60", page.GetElementById("terms.appraisal.groups.studentDelegates")!.GetAttribute("value"));
    }

    /// <summary>An article that is added renumbers others, which say the same as before.</summary>
    [Fact]
    public async Task A_number_that_moved_is_no_change() =>
        Assert.Equal(["article-powers", "article-moving", "article-recall", "article-by_election", "article-standing_delegates"], (await Show(("terms.standingDelegates", "25"))).QuerySelectorAll("[data-changed=true]").Select(c => c.Id));

    [Theory]
    [InlineData("terms.staff", "45", "structure.staff", "45人", "40人")]
    [InlineData("terms.collegePresidium", "4", "structure.collegePresidium", "4人", "3人")]
    [InlineData("terms.appraisals", "1", "appraisal.times", "1次", "每学期")]
    [InlineData("terms.appraisal.groups.teachers", "40", "appraisal.groups", "权重为0", "一半")]
    [InlineData("terms.congress.quorum.share", "0/3", "congress.quorum", "比例为零", "能够执行")]
    public async Task A_looser_term_is_refused_at_its_field_with_both_values(string name, string typed, string term, string own, string bound)
    {
        var page = await Show((name, typed));
        var fault = page.QuerySelector($"[data-term='{term}'] .fault")!.TextContent;

        Assert.Contains(own, fault, StringComparison.Ordinal);
        Assert.Contains(bound, fault, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#refused"));
        Assert.Equal(typed, page.GetElementById(name)!.GetAttribute("value"));
        Assert.Equal("text/html", (await Post("word", (name, typed))).Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("三十左右")]
    [InlineData("<b>")]
    public async Task What_cannot_be_read_is_told_as_it_was_typed(string typed) =>
        Assert.Contains($"\"{typed}\"", (await Show(("terms.staff", typed))).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Less_than_normal_is_told_and_the_charter_stands()
    {
        var page = await Show(("terms.congress.delegateShare", "1/200"));

        Assert.NotNull(page.QuerySelector("#lower"));
        Assert.Null(page.QuerySelector("#refused"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        var page = await Show(
            ("terms.staff", "many"), ("terms.congress.quorum.share", "<b>x</b>"), ("terms.study.months", "13 x"), ("terms.appraisal.aspects.politics", "-1"), ("terms.school", " "));

        Assert.All(
            ["structure.staff", "congress.quorum", "study.perMonth", "appraisal.aspects"],
            term => Assert.NotEmpty(page.QuerySelector($"[data-term='{term}'] .fault")!.TextContent));
        Assert.Equal("<b>x</b>", page.GetElementById("terms.congress.quorum.share")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("article.paper"));
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task The_charter_can_be_taken_along_as_file_and_as_paper()
    {
        var json = await Post("json", ("terms.staff", "30"), ("terms.departments", "办公室\n宣传部"));
        var charter = CharterFile.Read(await json.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Value!;
        Assert.Equal("charter.json", json.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(new CharterTerms { Name = new("虚构江南大学"), Staff = 30, Departments = ["办公室", "宣传部"] }, charter.Terms);

        var word = await (await Post("word")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PK", Encoding.ASCII.GetString(word, 0, 2));
        Assert.StartsWith("# 虚构江南大学学生会章程", await (await Post("markdown")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<IDocument> Show(params (string Name, string Value)[] fields)
    {
        using var response = await Post("show", fields);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.Read(response);
    }

    private Task<HttpResponseMessage> Post(string task, params (string Name, string Value)[] fields) =>
        site.Post("/charter", [.. _union.Where(u => fields.All(f => f.Name != u.Item1)), .. fields, ("do", task)]);
}
