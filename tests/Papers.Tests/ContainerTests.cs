using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Tests.Oversight;

namespace UnionGovernance.Tests.Papers;

/// <summary>Signature, attachments and pages of their own.</summary>
public sealed class ContainerTests
{
    private static readonly IReadOnlyList<PaperWriting> _all = [.. WholeSchool.Papers()];

    /// <summary>An organ seals what it sends out in its name. Committees of a congress, people who sign by hand and the League's approver do not.</summary>
    [Fact]
    public void Papers_that_an_organ_sends_out_are_sealed() => Assert.Equal(
        [
            "appraisal-summary", "disclosure", "filing-form", "notice", "oversight-report", "report-to-federation", "request-to-convene",
            "request-to-prepare", "satisfaction-report", "self-assessment-report",
        ],
        _all.Where(w => w.Paper!.Blocks.OfType<SignatureBlock>().Any(s => s.Sealed)).Select(w => w.Kind.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_sealed_signature_looks_the_same_as_html() => Assert.Equal(
        Html("::: signature\n虚构大学学生会\n\n2025年3月3日\n:::"),
        Html("::: signature sealed\n虚构大学学生会\n\n2025年3月3日\n:::"));

    /// <summary>What a letter says goes with it does: it has a page of its own, with its number and its title and in order, or is one of the other papers.</summary>
    [Fact]
    public void Each_attachment_that_is_listed_has_its_page_or_is_a_paper_of_its_own()
    {
        var listing = _all.Where(w => w.Paper!.Blocks.OfType<AttachmentsBlock>().Any()).ToList();

        Assert.Equal(
            ["appraisal-summary", "notice", "oversight-report", "report-to-federation", "request-to-convene", "request-to-prepare"],
            listing.Select(w => w.Kind.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(listing, w =>
        {
            var lines = w.Paper!.Blocks.OfType<AttachmentsBlock>().Single().Lines;
            var names = lines.Select((l, i) => (i == 0 ? l["附件：".Length..] : l)[(lines.Count == 1 ? string.Empty : $"{i + 1}. ").Length..]).ToList();
            var pages = w.Paper.Blocks.OfType<PageBlock>().ToList();

            Assert.StartsWith("附件：", lines[0], StringComparison.Ordinal);
            var numbered = names.Select((n, i) => (Label: names.Count == 1 ? "附件" : $"附件{i + 1}", Name: n)).ToList();

            Assert.Equal(numbered.Where(n => pages.Any(p => p.Title == n.Name)), pages.Select(p => (p.Label, p.Title)));
            Assert.All(names.Where(n => pages.All(p => p.Title != n)), n => Assert.Contains(_all, other => other.Paper!.Title.EndsWith(n, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void What_is_left_to_fill_in_is_a_line_of_the_signing_copy_and_a_day_has_its_own()
    {
        var blanks = new[] { new Blank("落款单位", "/signedBy"), new Blank("落款日期", null) };
        var paper = Paper.Of("题", $"::: signature\n{Blank.Mark("落款单位")}\n\n{Blank.Mark("落款日期")}\n:::", [.. blanks]);

        Assert.Equal("::: signature\n＿＿＿＿\n\n　　　　年　　月　　日\n:::\n", paper.Markdown);
        Assert.EndsWith("年　　月　　日", Assert.Single(paper.Blocks.OfType<SignatureBlock>()).Lines[^1], StringComparison.Ordinal);
        Assert.Empty(paper.Blocks.OfType<PageBlock>());
    }

    [Theory]
    [InlineData("::: signature twice\n甲\n:::", "signature twice")]
    [InlineData("文\n\n::: letter\n甲\n:::", "Line 3")]
    public void A_block_that_is_not_known_is_a_fault_of_the_template(string text, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidOperationException>(() => Html(text)).Message, StringComparison.Ordinal);

    private static string Html(string text) => Paper.Of("题", text, []).Html;
}
