using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

/// <summary>The numbers of headings and points: 一、（一）1.（1）, in turn.</summary>
public sealed class LevelsTests
{
    [Fact]
    public void Each_level_has_its_number_and_none_is_left_out() => Assert.Equal(
        "# 题\n\n## 一、甲\n\n（一）点\n\n（二）点\n\n## 二、乙\n\n### （一）丙\n\n1\\. 点\n\n2\\. 点\n\n### （二）丁\n\n#### 1\\. 戊\n\n（1）点\n\n（2）点\n\n#### 2\\. 己\n",
        Printed("# 题\n\n## 甲\n\n- 点\n\n- 点\n\n## 乙\n\n### 丙\n\n- 点\n\n- 点\n\n### 丁\n\n#### 戊\n\n- 点\n\n- 点\n\n#### 己"));

    [Fact]
    public void Points_without_a_heading_are_the_first_level_and_each_is_a_paragraph() => Assert.Equal("# 题\n\n一、甲\n\n二、乙\n", Printed("# 题\n\n- 甲\n- 乙"));

    [Fact]
    public void A_heading_or_a_point_alone_at_its_level_has_no_number() => Assert.Equal("# 题\n\n## 甲\n\n点\n", Printed("# 题\n\n## 甲\n\n- 点"));

    [Fact]
    public void A_number_that_a_template_brings_is_kept() => Assert.Equal("# 题\n\n## 一、甲\n\n## 第二章　乙\n\n## 三、丙\n", Printed("# 题\n\n## 一、甲\n\n## 第二章　乙\n\n## 丙"));

    [Fact]
    public void Points_are_counted_anew_after_a_heading_a_page_and_a_line_that_leads_to_them_and_not_after_a_table() => Assert.Equal(
        "# 题\n\n一、甲\n\n二、甲\n\n下列：\n\n一、乙\n\n| 表 |\n|---|\n| 格 |\n\n二、丙\n\n::: page\n附件\n\n## 名\n:::\n\n一、丁\n\n二、丁\n",
        Printed("# 题\n\n- 甲\n\n- 甲\n\n下列：\n\n- 乙\n\n| 表 |\n|---|\n| 格 |\n\n- 丙\n\n::: page\n附件\n\n## 名\n:::\n\n- 丁\n\n- 丁"));

    /// <summary>The title of an attachment is none of the paper's headings, and what stands on its page begins anew.</summary>
    [Fact]
    public void An_attachment_is_numbered_by_itself() => Assert.Equal(
        "# 题\n\n## 一、甲\n\n## 二、乙\n\n::: page\n附件\n\n## 名\n:::\n\n## 丙\n", Printed("# 题\n\n## 甲\n\n## 乙\n\n::: page\n附件\n\n## 名\n:::\n\n## 丙"));

    private static string Printed(string markdown) => Paper.Of("题", markdown, []).Markdown;
}
