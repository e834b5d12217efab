using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;
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
    [InlineData("2024-13-01", "没有13月，请核对日期", "there is no month 13; please check the date")]
    [InlineData("2024-00-10", "没有0月，请核对日期", "there is no month 0; please check the date")]
    [InlineData("2024-13", "没有13月，请核对日期", "there is no month 13; please check the date")]
    [InlineData("2024-05-00", "没有0日，请核对日期", "there is no day 0; please check the date")]
    [InlineData("--02-30", "2月没有30日，请核对日期", "February has no day 30; please check the date")]
    [InlineData("--13", "没有13月，请核对日期", "there is no month 13; please check the date")]
    public void The_part_that_is_wrong_is_named(string day, string chinese, string english) => Assert.Equal((chinese, english), Expected($"\"{day}\""));

    [Theory]
    [InlineData("昨天")]
    [InlineData("2024-1-1-1")]
    [InlineData("0000-01-01")]
    [InlineData("2024/05")]
    [InlineData("")]
    public void What_is_no_date_at_all_is_told_how_days_are_written(string day) =>
        Assert.Matches("应为日期|请写作", Expected($"\"{day}\"").Chinese);

    /// <remarks>29 February is a day of some years.</remarks>
    [Theory]
    [InlineData("2026年2月30日", "2026年2月只有28天，请核对日期")]
    [InlineData("不早于2026-2-30", "2026年2月只有28天，请核对日期")]
    [InlineData("2025-09-01～2026-09-31", "2026年9月只有30天，请核对日期")]
    [InlineData("2月30日", "2月没有30日，请核对日期")]
    [InlineData("2026.13.1", "没有13月，请核对日期")]
    [InlineData("2月29日", null)]
    [InlineData("2024-02-29", null)]
    [InlineData("昨天", null)]
    public void What_people_type_is_told_the_same(string typed, string? told) => Assert.Equal(told, Notation.NoSuchDay(typed)?.Chinese);

    /// <summary>The time of an entry of a seal's register has a day too.</summary>
    [Fact]
    public void A_moment_on_such_a_day_is_told_the_same() => Assert.Contains(
        "2025年2月只有28天，请核对日期",
        SealActsFile.Read("""{"at":"2025-02-30T09:00:00","act":"made","approvedBy":"校团委","approval":"一号","maker":"某厂"}"""u8).Faults.Select(static f => f.Expected.Chinese));

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
