using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>What a visitor does in a browser that runs no script.</summary>
public sealed class VisitTests(Site site) : VisitorTests(site)
{
    [Fact]
    public async Task From_home_one_button_leads_to_the_assessment_and_a_row_to_its_finding()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await page.Locator("main a[href*='/assessment/full-university']").First.ClickAsync();

        Assert.Contains("虚构江南大学", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("沿用", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("a[href*='/posts.permitted']").First.ClickAsync();

        Assert.Contains("秘书长助理", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_switch_turns_the_page_to_English()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await page.GetByText("English").ClickAsync();

        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task The_report_of_the_founding_school_shows_its_blanks()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/report/xianning-2020");

        Assert.Contains("“机构与人员”部分“工作人员人数”", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_uploaded_record_is_assessed_and_a_broken_one_answered()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/upload");
        await Upload(page, """{ "school": "虚构学院", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staff": 61 } }""");

        Assert.Contains("不符合", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.GotoAsync("/upload");
        await Upload(page, """{ "school": "虚构学院", "stuff": 1 }""");

        Assert.Contains("没有这个字段", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_filled_in_and_a_person_added_on_a_narrow_screen()
    {
        var page = await OpenAsync();
        await page.SetViewportSizeAsync(400, 800);
        await page.GotoAsync("/record");
        await page.GetByLabel("学校", new() { Exact = true }).FillAsync("虚构学院");
        await page.GetByLabel("组织", new() { Exact = true }).SelectOptionAsync("studentUnion");
        await page.GetByLabel("层级", new() { Exact = true }).SelectOptionAsync("school");
        await page.GetByLabel("学年", new() { Exact = true }).FillAsync("2023-2024");

        var staff = page.Locator("#field-structure-staff");
        await Assertions.Expect(staff.GetByLabel("工作人员人数", new() { Exact = true })).ToBeHiddenAsync();
        await staff.GetByLabel("已知").CheckAsync();
        await staff.GetByLabel("工作人员人数", new() { Exact = true }).FillAsync("61");

        await page.Locator("#part-members > summary").ClickAsync();
        await page.Locator("#part-members").GetByText("添加行").ClickAsync();
        await page.GetByLabel("工作人员名单第2行 编号").FillAsync("甲");
        await page.GetByLabel("工作人员名单第2行 最近1学年排名").FillAsync("第一");
        await page.GetByRole(AriaRole.Button, new() { Name = "评估" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("工作人员名单第1行 最近1学年排名")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 400);

        await page.GetByLabel("工作人员名单第1行 最近1学年排名").FillAsync("1/60");
        await page.GetByRole(AriaRole.Button, new() { Name = "评估" }).ClickAsync();

        Assert.Contains("不符合", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByText("在表单中打开").ClickAsync();

        Assert.Equal("1/60", await page.GetByLabel("工作人员名单第1行 最近1学年排名").InputValueAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assessment/full-university")]
    [InlineData("/record")]
    [InlineData("/record?sample=full-university")]
    [InlineData("/rules")]
    [InlineData("/report/full-university")]
    public async Task No_page_is_wider_than_a_narrow_screen(string path)
    {
        var page = await OpenAsync();
        await page.SetViewportSizeAsync(390, 800);
        await page.GotoAsync(path);

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 390);
    }

    private static async Task Upload(IPage page, string json)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "record.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(json) });
        await page.Locator("main form button").First.ClickAsync();
    }
}
