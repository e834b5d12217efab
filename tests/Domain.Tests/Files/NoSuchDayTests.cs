using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Files;

/// <summary>A day that its month did not have: the file is told how long the month was, and nothing is guessed.</summary>
public sealed class NoSuchDayTests
{
    [Theory]
    [InlineData("2023-02-29", "2023年2月只有28天，请核对日期", "February 2023 had 28 days; please check the date")]
    [InlineData("2024-02-30", "2024年2月只有29天，请核对日期", "February 2024 had 29 days; please check the date")]
    [InlineData("1900-02-29", "1900年2月只有28天，请核对日期", "February 1900 had 28 days; please check the date")]
    [InlineData("2024-04-31", "2024年4月只有30天，请核对日期", "April 2024 had 30 days; please check the date")]
    [InlineData("2024-06-31", "2024年6月只有30天，请核对日期", "June 2024 had 30 days; please check the date")]
    [InlineData("2024-09-31", "2024年9月只有30天，请核对日期", "September 2024 had 30 days; please check the date")]
    [InlineData("2024-11-31", "2024年11月只有30天，请核对日期", "November 2024 had 30 days; please check the date")]
    [InlineData("2024-12-32", "2024年12月只有31天，请核对日期", "December 2024 had 31 days; please check the date")]
    public void How_long_the_month_was_is_said(string day, string chinese, string english)
    {
        Assert.Equal((chinese, english), Expected($"\"{day}\""));
        Assert.Equal((chinese, english), Expected($$"""{ "from": "{{day}}" }"""));
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-05-00")]
    [InlineData("昨天")]
    public void What_is_no_day_of_any_month_is_told_how_days_are_written(string day) =>
        Assert.StartsWith("应为日期", Expected($"\"{day}\"").Chinese, StringComparison.Ordinal);

    [Fact]
    public void An_act_on_such_a_day_is_told_the_same() => Assert.Equal(
        "2025年2月只有28天，请核对日期",
        Assert.Single(YearFile.ReadLine("""{"act":"departmentSetUp","on":"2025-02-30","by":["校团委"],"department":"办公室"}"""u8).Faults).Expected.Chinese);

    private static (string Chinese, string English) Expected(string day)
    {
        var fault = Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(
            $$$"""{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","congress":{"heldOn":{{{day}}}}}""")).Faults);
        return (fault.Expected.Chinese, fault.Expected.English);
    }
}
