using System.Text;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Facts;

/// <summary>Figures, days and years as people type them are read in one place; what may mean two things is not read, and what a file has in quotes is told how to be written.</summary>
public sealed class TypedValuesTests
{
    [Theory]
    [InlineData("45", 45)]
    [InlineData("４５", 45)]
    [InlineData(" ４５人", 45)]
    [InlineData("四十五", 45)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("两百", 200)]
    [InlineData("一百一十五", 115)]
    [InlineData("一百十五", 115)]
    [InlineData("三千零二十", 3020)]
    [InlineData("12,000", 12000)]
    [InlineData("零", 0)]
    [InlineData("一百五", null)]
    [InlineData("一千二", null)]
    [InlineData("两三", null)]
    [InlineData("二四", null)]
    [InlineData("1,23", null)]
    [InlineData("4.5", null)]
    [InlineData("-1", null)]
    [InlineData("45 46", null)]
    [InlineData("四十五左右", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void A_number_is_read_where_it_is_certain(string typed, int? number) => Assert.Equal(number, Notation.Number(typed));

    [Theory]
    [InlineData("2024-09-01")]
    [InlineData("2024-9-1")]
    [InlineData("2024.9.1")]
    [InlineData("２０２４年９月１日")]
    [InlineData("二〇二四年九月一日")]
    [InlineData("二零二四年九月一号")]
    [InlineData(" 2024 / 9 / 1 ")]
    public void A_day_is_read_as_people_write_it(string typed) => Assert.Equal(new LocalDate(2024, 9, 1), Notation.Day(typed));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-09")]
    [InlineData("9月1日")]
    [InlineData("24-9-1")]
    [InlineData("昨天")]
    [InlineData("2024-9-1上午")]
    public void What_is_no_day_is_not_read(string typed) => Assert.Null(Notation.Day(typed));

    [Theory]
    [InlineData("2026-02-30", "2026年2月只有28天，请核对日期")]
    [InlineData("２０２６年２月３０日", "2026年2月只有28天，请核对日期")]
    [InlineData("2026.6.31", "2026年6月只有30天，请核对日期")]
    [InlineData("2026-02-28", null)]
    [InlineData("2026-13-01", "没有13月，请核对日期")]
    [InlineData("昨天", null)]
    public void A_day_that_there_is_not_is_told_which_part_of_it_is_wrong(string typed, string? says) => Assert.Equal(says, Notation.NoSuchDay(typed)?.Chinese);

    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("２０２４", 2024)]
    [InlineData("二〇二四", 2024)]
    [InlineData("2024学年", 2024)]
    [InlineData("2024年", 2024)]
    [InlineData("2024-2025", 2024)]
    [InlineData("2024—2025学年", 2024)]
    [InlineData("二〇二四—二〇二五学年", 2024)]
    [InlineData("1", null)]
    [InlineData("24", null)]
    [InlineData("9999", null)]
    [InlineData("2024-2026", null)]
    [InlineData("今年", null)]
    public void A_year_is_asked_for_by_its_first(string typed, int? first) => Assert.Equal(first, AcademicYear.ReadFirst(typed)?.First);

    /// <summary>Whatever numeral is written is read again as the same number.</summary>
    [Fact]
    public void Every_numeral_is_read_as_the_number_it_was_written_for() =>
        Assert.All(Enumerable.Range(0, 10_000), static n => Assert.Equal(n, ChineseNumeral.Read(ChineseNumeral.Of(n))));

    [Theory]
    [InlineData("/structure/staff", "\"45\"", "数字不加引号，写作 45")]
    [InlineData("/structure/staff", "\"４５\"", "数字不加引号，写作 45")]
    [InlineData("/structure/staff", "\"四十五\"", "数字不加引号，写作 45")]
    [InlineData("/structure/staff", "\"2~3\"", "数字不加引号，写作 {\"atLeast\":2,\"atMost\":3}")]
    [InlineData("/structure/staff", "{\"atLeast\":\"2\"}", "数字不加引号，写作 2")]
    [InlineData("/congress/heldOn", "\"2024年5月20日\"", "请写作 \"2024-05-20\"")]
    [InlineData("/congress/heldOn", "\"２０２４-05-20\"", "请写作 \"2024-05-20\"")]
    [InlineData("/congress/nonCadreShare", "\"１２／２０\"", "请写作 \"12/20\"")]
    [InlineData("/congress/nonCadreShare", "\"三分之二\"", "请写作 \"2/3\"")]
    [InlineData("/congress/nonCadreShare", "\"5/3\"", "部分 5 大于整体 3，请核对是否填反")]
    [InlineData("/congress/nonCadreShare", "\"2147483647/1\"", "部分 2147483647 大于整体 1，请核对是否填反")]
    [InlineData("/congress/nonCadreShare", "\"130%\"", "占比不应超过 100%，请核对")]
    [InlineData("/congress/nonCadreShare", "{\"atLeast\":\"2147483647/1\"}", "部分 2147483647 大于整体 1")]
    [InlineData("/congress/nonCadreShare", "\"50%～60%\"", "请写作 {\"atLeast\":\"50%\",\"atMost\":\"60%\"}")]
    [InlineData("/asOf", "\"2024/6/30\"", "请写作 \"2024-06-30\"")]
    [InlineData("/academicYear", "\"2024—2025学年\"", "请写作 \"2024-2025\"")]
    [InlineData("/structure/staff", "\"约160\"", "应为不小于 0 的整数")]
    [InlineData("/structure/staff", "\"一百五\"", "应为不小于 0 的整数")]
    public void A_file_is_told_how_what_it_says_is_written(string place, string value, string says)
    {
        var (parent, name) = (place[1..].Split('/') is [var p, _] ? p : null, place[(place.LastIndexOf('/') + 1)..]);
        var year = name == "academicYear" ? string.Empty : "\"academicYear\": \"2024-2025\", ";
        var json = $"{{ \"school\": \"虚构大学\", \"kind\": \"studentUnion\", \"level\": \"school\", {year}{(parent is null ? $"\"{name}\": {value}" : $"\"{parent}\": {{ \"{name}\": {value} }}")} }}";

        Assert.Contains(says, Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(json)).Faults).Expected.Chinese, StringComparison.Ordinal);
    }
}
