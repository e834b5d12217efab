using UnionGovernance.Showcase.Workbooks;

namespace UnionGovernance.Showcase.Tests;

/// <summary>What the pages say about a cell shows no number of a person, whatever number stands beside it; who typed it knows it again by its ends.</summary>
public sealed class PersonalNumbersTests
{
    private static readonly string[] _kinds =
    [
        "110105194912310021", "11010519491231002X", "11010519491231002x", "110105491231002", "110105 19491231 002X", "110105-19491231-0021", "１１０１０５１９４９１２３１００２Ｘ",
        "13812345678", "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８",
        "2023010138", "U202310123", "ZY20230101", "20231301",
    ];

    [Theory]
    [InlineData("单元格写着“2023010113”", "单元格写着“20…13”")]
    [InlineData("11010519491231002X13812345678", "11…2X13…78")]
    [InlineData("138 1234 5678", "13…78")]
    [InlineData("110105-19491231-002X", "11…2X")]
    [InlineData("2025-06-30，12345人", "2025-06-30，12345人")]
    [InlineData("2025年 2026年 12 1234 5678", "2025年 2026年 12 1234 5678")]
    [InlineData("", "")]
    public void A_long_number_keeps_its_ends(string text, string shown) => Assert.Equal(shown, PersonalNumbers.Masked(text));

    /// <summary>Of each number at most two digits at each end are left, also where numbers touch and nobody can tell where one ends.</summary>
    [Fact]
    public void No_number_shows_its_neighbour()
    {
        foreach (var (first, second, third) in from first in _kinds from second in _kinds from third in _kinds select (first, second, third))
        {
            foreach (var gap in new[] { string.Empty, " ", "-", "、", "X", "人", "ab" })
            {
                var shown = PersonalNumbers.Masked($"学号{first}{gap}{second}{gap}{third}。");

                Assert.InRange(shown.Count(char.IsDigit), 1, 12);
                Assert.DoesNotContain(shown.Split('…'), part => part.Count(char.IsDigit) > 4);
            }
        }
    }
}
