using System.Text;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Facts;

/// <summary>A day or a month of which nobody says the year: it has a place, is shown as such, and decides nothing that hangs on the year.</summary>
public sealed class YearlessDateTests
{
    [Theory]
    [InlineData("--11-20", "11月20日（年份未说明）", "20 November (year not stated)")]
    [InlineData("--05", "5月（年份未说明）", "May (year not stated)")]
    [InlineData("--02-29", "2月29日（年份未说明）", "29 February (year not stated)")]
    [InlineData("--02", "2月（年份未说明）", "February (year not stated)")]
    [InlineData("--12-31", "12月31日（年份未说明）", "31 December (year not stated)")]
    [InlineData("--12", "12月（年份未说明）", "December (year not stated)")]
    [InlineData("--01-01", "1月1日（年份未说明）", "1 January (year not stated)")]
    public void A_date_without_its_year_is_read_shown_and_written(string text, string chinese, string english)
    {
        var record = Read($"\"{text}\"").Value!;

        Assert.Equal(Known.Within, record.AsOf.Known);
        Assert.Equal(chinese, DateForm.Instance.Show(record.AsOf, Language.Chinese));
        Assert.Equal(english, DateForm.Instance.Show(record.AsOf, Language.English));
        Assert.Contains($"\"asOf\": \"{text}\"", Encoding.UTF8.GetString(RecordFile.Write(record)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--13")]
    [InlineData("--00")]
    [InlineData("--04-31")]
    [InlineData("--02-30")]
    [InlineData("--11-00")]
    [InlineData("--5")]
    public void What_is_no_day_of_any_year_is_a_fault(string text) => Assert.Equal(["/asOf"], Read($"\"{text}\"").Faults.Select(f => f.JsonPointer));

    /// <remarks>11-20 may be a day, or a month of 2011 to whoever wrote it: it is asked about, and told how a date without a year is written.</remarks>
    [Theory]
    [InlineData("11-20", "--11-20")]
    [InlineData("去年11月", "“去年”没有说是哪一年，请写明年份")]
    [InlineData("5月", "请写作 \"--05\"")]
    [InlineData("5月20日", "请写作 \"--05-20\"")]
    public void Whoever_writes_it_otherwise_is_told_how(string text, string says) => Assert.Contains(says, Assert.Single(Read($"\"{text}\"").Faults).Expected.Chinese, StringComparison.Ordinal);

    /// <remarks>Judged as of a day without a year, what holds in every year stands and the rest is undetermined.</remarks>
    [Fact]
    public void What_hangs_on_the_year_is_undetermined()
    {
        var record = Read("\"--06-30\"", """, "academicYear": "2023-2024", "congress": { "heldOn": "2024-05-18" }""").Value!;
        var explanation = new UnionGovernance.Congresses.OnSchedule().Explain(record);

        Assert.Equal(Verdict.Undetermined, explanation.Verdict);
        Assert.Equal(["/asOf"], explanation.Missing().Select(m => m.JsonPointer));
    }

    [Fact]
    public void Bounds_that_are_no_such_date_stay_bounds()
    {
        Assert.Equal(Fact.Within(new LocalDate(2020, 5, 1), new LocalDate(2021, 5, 31)), Read("""{ "from": "2020-05", "to": "2021-05" }""").Value!.AsOf);
        Assert.DoesNotContain("年份未说明", DateForm.Instance.Show(Fact.Within(new LocalDate(2020, 5, 1), new LocalDate(2021, 5, 31)), Language.Chinese), StringComparison.Ordinal);
    }

    private static UnionGovernance.Json.Reading<UnionRecord> Read(string asOf, string beside = "") =>
        RecordFile.Read(Encoding.UTF8.GetBytes($$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "asOf": {{asOf}}{{beside}} }"""));
}
