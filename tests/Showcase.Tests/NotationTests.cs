using System.Text;
using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Tests;

/// <summary>One line says a figure, a share or a date, or the bounds that are known.</summary>
public sealed class NotationTests
{
    private static readonly Field _heads = RecordFile.Field.At("/structure/staff");
    private static readonly Field _share = RecordFile.Field.At("/congress/nonCadreShare");
    private static readonly Field _date = RecordFile.Field.At("/congress/heldOn");

    [Theory]
    [InlineData("41", "41")]
    [InlineData(" ４１人 ", "41")]
    [InlineData("0", "0")]
    [InlineData("2~3", """{"atLeast":2,"atMost":3}""")]
    [InlineData("2-3人", """{"atLeast":2,"atMost":3}""")]
    [InlineData("2至3", """{"atLeast":2,"atMost":3}""")]
    [InlineData("不少于2", """{"atLeast":2}""")]
    [InlineData("超过3000人", """{"atLeast":3001}""")]
    [InlineData("不足5", """{"atMost":4}""")]
    [InlineData("四十五", "45")]
    [InlineData("四十五人", "45")]
    [InlineData("一百零五", "105")]
    [InlineData("１２，０００人", "12000")]
    [InlineData("两至三人", """{"atLeast":2,"atMost":3}""")]
    [InlineData("不少于四十人且不超过六十人", """{"atLeast":40,"atMost":60}""")]
    [InlineData("一百五", "\"一百五\"")]
    [InlineData("三个", "\"三个\"")]
    [InlineData("1,23", "\"1,23\"")]
    [InlineData("≥150 ≤170", """{"atLeast":150,"atMost":170}""")]
    [InlineData("约160", "\"约160\"")]
    [InlineData("两三个", "\"两三个\"")]
    [InlineData("31.5", "\"31.5\"")]
    [InlineData("-1", "\"-1\"")]
    public void A_count_is_read_or_left_as_text_for_the_reader_to_fault(string typed, string written) =>
        Assert.Equal(written, Written(_heads, typed));

    [Theory]
    [InlineData("12/20", "\"12/20\"")]
    [InlineData("不足50%", """{"below":"50%"}""")]
    [InlineData("不足１／２", """{"below":"1/2"}""")]
    [InlineData("超过1%", """{"above":"1%"}""")]
    [InlineData("≥1/3，<1/2", """{"atLeast":"1/3","below":"1/2"}""")]
    [InlineData("1.1%", "\"1.1%\"")]
    [InlineData("三分之二", "\"2/3\"")]
    [InlineData("百分之六十", "\"60%\"")]
    [InlineData("不足百分之五十", """{"below":"50%"}""")]
    [InlineData("十二/二十", "\"12/20\"")]
    [InlineData("0.25%", "\"0.25%\"")]
    [InlineData("1.125%", "\"1.125%\"")]
    [InlineData("一半", "\"一半\"")]
    public void A_share_keeps_its_base_if_it_has_one_and_its_open_end(string typed, string written) =>
        Assert.Equal(written, Written(_share, typed));

    [Theory]
    [InlineData("2019-11-27", "\"2019-11-27\"")]
    [InlineData("2019-11", "\"2019-11\"")]
    [InlineData("2019-11~2020-01", """{"from":"2019-11","to":"2020-01"}""")]
    [InlineData("不超过2020", """{"to":"2020"}""")]
    [InlineData("不足2020", "\"不足2020\"")]
    [InlineData("去年11月27日", "\"去年11月27日\"")]
    public void A_date_may_be_a_month_and_has_no_open_end(string typed, string written) =>
        Assert.Equal(written, Written(_date, typed));

    /// <remarks>Where a year is missing, it stays missing; a day that its month does not have is left to the reader, who says how long the month was.</remarks>
    [Theory]
    [InlineData("5月20日", "\"--05-20\"")]
    [InlineData("--05-20", "\"--05-20\"")]
    [InlineData("５月２０号", "\"--05-20\"")]
    [InlineData("5月", "\"--05\"")]
    [InlineData("2024年5月20日", "\"2024-05-20\"")]
    [InlineData("2024年5月", "\"2024-05\"")]
    [InlineData("二〇二四年五月二十日", "\"2024-05-20\"")]
    [InlineData("２０２４－５－２０", "\"2024-05-20\"")]
    [InlineData("2024 年 5 月 20 日", "\"2024-05-20\"")]
    [InlineData("五月二十日", "\"--05-20\"")]
    [InlineData("不早于2024年5月", """{"from":"2024-05"}""")]
    [InlineData("2024年", "\"2024\"")]
    [InlineData("2024.5.20", "\"2024-05-20\"")]
    [InlineData("2024/5/20", "\"2024-05-20\"")]
    [InlineData("2024-5-20", "\"2024-05-20\"")]
    [InlineData("2024年5月20日至2024年6月", """{"from":"2024-05-20","to":"2024-06"}""")]
    [InlineData("不少于2024年5月", """{"from":"2024-05"}""")]
    [InlineData("2023年2月29日", "\"2023-02-29\"")]
    [InlineData("5月20日上午", "\"5月20日上午\"")]
    [InlineData("去年5月", "\"去年5月\"")]
    public void A_date_is_taken_as_people_write_it(string typed, string written) => Assert.Equal(written, Written(_date, typed));

    [Theory]
    [InlineData("/congress/dates", "2023年5月18日\n5月20日\n2024-05", """["2023-05-18","--05-20","2024-05"]""")]
    [InlineData("/asOf", "2024年5月20日", "\"2024-05-20\"")]
    public void So_it_is_wherever_a_record_asks_for_a_day(string place, string typed, string written) => Assert.Equal(written, Written(RecordFile.Field.At(place), typed));

    [Theory]
    [InlineData("7")]
    [InlineData("\"2019-11\"")]
    [InlineData("\"15/100\"")]
    [InlineData("""{"atLeast":0,"atMost":5}""")]
    [InlineData("""{"atLeast":7}""")]
    [InlineData("""{"above":"1/100"}""")]
    [InlineData("""{"above":"1/3","atMost":"50/100"}""")]
    [InlineData("""{"atLeast":"1/3","below":"1/2"}""")]
    [InlineData("""{"from":"2019-11-05"}""")]
    [InlineData("""{"from":"2019-11-05","to":"2020-01-31"}""")]
    public void What_a_file_says_is_written_in_one_line_that_says_the_same(string written)
    {
        var value = JsonDocument.Parse(written).RootElement;
        var field = value.ValueKind == JsonValueKind.Number || written.Contains(":7") || written.Contains(":0") ? _heads
            : written.Contains('/') ? _share
            : _date;
        Assert.Equal(written, Written(field, Notation.Of(value)));
    }

    private static string Written(Field field, string typed)
    {
        var typing = new Typing();
        typing.Type("here", typed);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            field.Entry().Write(json, typing.Done(), "here");
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
