using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

public sealed class SealPapersTests
{
    [Fact]
    public void A_handover_record_prints_the_checkpoint_that_later_finds_a_cut()
    {
        var register = Registers.Sample("union");
        var handover = register.Entries.Single(e => e.Act is HandedOver);
        var paper = PaperKinds.Write(new() { Seals = [register] }).Single(w => w.Kind.Id == "seal-handover-record").Paper!;
        var printed = new Checkpoint(register.Seal, handover.Sequence, handover.Digest, handover.Act.At.Date);

        Assert.Contains(handover.Digest.Printed(), paper.Markdown, StringComparison.Ordinal);
        Assert.Contains($"共{handover.Sequence}条", paper.Markdown, StringComparison.Ordinal);
        Assert.Null(register.Verify(printed).FirstBad);
        Assert.Equal(ChainFault.Missing, SealRegister.Of(register.Entries.Take(handover.Sequence - 1), new SealTerms(), Lives.Today).Verify(printed).FirstBad!.Fault);
    }

    [Fact]
    public void A_handover_that_a_rule_refuses_has_no_record_and_stands_on_the_sheet()
    {
        var register = Registers.Entered([.. Lives.InCustody, Lives.HandedOver with { Witnesses = [] }]);
        var papers = PaperKinds.Write(new() { Seals = [register] });

        Assert.Equal("seal.handover-witnessed", Assert.Single(papers.Single(w => w.Kind.Id == "seal-handover-record").Refusals).By.Id);
        Assert.Contains("第7条：移交公章须有监交人", papers.Single(w => w.Kind.Id == "seal-register-sheet").Paper!.Markdown, StringComparison.Ordinal);
    }

    /// <summary>A sheet says that a document was empty only where the register says so.</summary>
    [Fact]
    public void A_document_whose_content_nobody_stated_is_not_called_empty()
    {
        string Sheet(Digest? content) => PaperKinds.Write(new() { Seals = [Registers.Entered([.. Lives.InCustody, Lives.Request("3") with { Content = content }])] })
            .Single(w => w.Kind.Id == "seal-register-sheet").Paper!.Markdown;

        Assert.Contains("| 未说明 |", Sheet(null), StringComparison.Ordinal);
        Assert.DoesNotContain("无内容", Sheet(null), StringComparison.Ordinal);
        Assert.Contains("| 无内容 |", Sheet(Digest.Of([])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_stated_is_left_to_fill_in()
    {
        var papers = PaperKinds.Write(new() { Seals = [Registers.Entered([.. Lives.InCustody, Lives.HandedOver with { Reason = null }, Lives.Lost with { By = "陆" }])] });

        Assert.Equal(["事由"], papers.Single(w => w.Kind.Id == "seal-handover-record").Paper!.Blanks.Select(b => b.Label));
        Assert.Equal(["声明作废的日期", "声明组织"], papers.Single(w => w.Kind.Id == "seal-loss-notice").Paper!.Blanks.Select(b => b.Label));
    }

    [Theory]
    [InlineData(10, 5, 0, "于2025年3月4日10时5分将")]
    [InlineData(10, 5, 7, "于2025年3月4日10时5分7秒将")]
    [InlineData(10, 0, 7, "于2025年3月4日10时0分7秒将")]
    [InlineData(16, 0, 0, "于2025年3月4日16时将")]
    [InlineData(14, 30, 0, "于2025年3月4日14时30分将")]
    public void A_time_is_printed_as_an_office_writes_it(int hour, int minute, int second, string printed)
    {
        var paper = PaperKinds.Write(new() { Seals = [Registers.Entered([.. Lives.InCustody, Lives.HandedOver with { At = new(2025, 3, 4, hour, minute, second) }])] }).Single(w => w.Kind.Id == "seal-handover-record").Paper!;

        Assert.Contains(printed, paper.Markdown.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_handover_says_which_requests_are_left_open()
    {
        var paper = PaperKinds.Write(new() { Seals = [Registers.Entered([.. Lives.InCustody, Lives.HandedOver, Lives.Stamped with { By = "陆" }])] }).Single(w => w.Kind.Id == "seal-handover-record").Paper!;

        Assert.Contains("申请1《通知》，已批准，未用印", paper.Markdown, StringComparison.Ordinal);
        Assert.Contains("申请2《通知》，未批准，未用印", paper.Markdown, StringComparison.Ordinal);
        Assert.Contains("共用印0次", paper.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_register_has_no_papers() => Assert.Empty(PaperKinds.Write(new() { Seals = [SealRegister.Begin("某校学生会", new SealTerms(), Lives.Today)] }));

    /// <summary>蚌埠学院, seal rules for student clubs, 2019: https://tuanwei.bbc.edu.cn/2019/0104/c1319a54679/page.htm.</summary>
    /// <remarks>Their register asks for 用印日期, 文件标题, 文件内容, 印数 and 盖章人.</remarks>
    [Fact]
    public void What_the_register_of_the_clubs_rules_asks_has_its_column_on_the_sheet() => Assert.All(
        ["用印时间", "文件标题", "文件校验值", "印数", "盖章人"],
        column => Assert.Contains($"| {column} |", Sheet(Registers.Entered(Lives.InCustody)), StringComparison.Ordinal));

    /// <summary>用章登记每次例会交校学生会审阅: whoever looks at the sheet finds the head of the register on it. A form of seal rules for student unions, without a school: https://daodoc.com/fanwen/qitafanwen/6359182.html.</summary>
    [Fact]
    public void The_sheet_prints_the_head_of_the_register_as_a_checkpoint()
    {
        var register = Registers.Entered(Lives.InCustody);

        Assert.Contains(register.Checkpoint(Lives.Start.Date).Head.Printed(), Sheet(register), StringComparison.Ordinal);
    }

    private static string Sheet(SealRegister register) => PaperKinds.Write(new() { Seals = [register] }).Single(w => w.Kind.Id == "seal-register-sheet").Paper!.Markdown;
}
