using UnionGovernance.Office.Workbooks;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>No cell is a formula, whichever character the spreadsheet takes for the end of one.</summary>
public sealed class CommaSeparatedTests
{
    [Theory]
    [InlineData("秦致远", "秦致远")]
    [InlineData("", "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1", "'-1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("甲；＋1", "甲；'＋1")]
    [InlineData("甲,=1", "\"甲,'=1\"")]
    [InlineData("甲\"乙", "\"甲\"\"乙\"")]
    public void A_cell_is_text(string text, string cell) => Assert.Equal(cell, CommaSeparated.Cell(text));
}
