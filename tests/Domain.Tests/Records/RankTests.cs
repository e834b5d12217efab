using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Records;

/// <summary>A rank is a place among so many: the first or a later one, and none behind the last.</summary>
public sealed class RankTests
{
    [Theory]
    [InlineData("\"130/90\"", "名次 130 大于专业人数 90，请核对是否填反")]
    [InlineData("\"91/90\"", "名次 91 大于专业人数 90，请核对是否填反")]
    [InlineData("\"0/100\"", "名次应从 1 起，100 人中没有第 0 名")]
    [InlineData("\"0%\"", "排名的百分比应大于 0%，不超过 100%")]
    [InlineData("\"130%\"", "排名的百分比应大于 0%，不超过 100%")]
    [InlineData("{ \"atMost\": \"130/90\" }", "名次 130 大于专业人数 90，请核对是否填反")]
    [InlineData("{ \"atLeast\": \"130/90\" }", "名次 130 大于专业人数 90，请核对是否填反")]
    [InlineData("{ \"below\": \"0/90\" }", "名次应从 1 起，90 人中没有第 0 名")]
    public void A_place_that_nobody_can_have_is_refused_with_both_numbers(string rank, string expected)
    {
        foreach (var member in (string[])["rankLastTerm", "rankLastYear", "rankSinceEnrolment"])
        {
            var fault = Assert.Single(Read(member, rank).Faults);

            Assert.Equal(expected, fault.Expected.Chinese);
            Assert.StartsWith($"/members/list/0/{member}", fault.JsonPointer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"90/90\"")]
    [InlineData("\"1/1\"")]
    [InlineData("\"28.5%\"")]
    [InlineData("\"100%\"")]
    [InlineData("{ \"atLeast\": \"0%\", \"atMost\": \"30%\" }")]
    [InlineData("{ \"above\": \"0/90\" }")]
    public void The_last_place_and_the_first_of_one_are_places(string rank) => Assert.Empty(Read("rankLastYear", rank).Faults);

    [Fact]
    public void A_record_made_in_code_is_held_to_the_same()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Members = new() { Complete = Fact.Given(true), List = [new() { Id = "m1", RankLastYear = Fact.Given(new Share(130, 90)) }] },
        };

        var refused = Assert.IsType<AssessmentOutcome.Refused>(RuleBook.National.Assess(record));

        Assert.Equal("/members/list/0/rankLastYear：读到 \"130/90\"，名次 130 大于专业人数 90，请核对是否填反", Assert.Single(refused.Faults).Describe(Language.Chinese));
    }

    [Fact]
    public void Other_shares_may_exceed_their_whole_and_are_read() =>
        Assert.Equal(Fact.Given(new Share(13, 9)), Assert.IsType<UnionRecord>(RecordFile.Read(Encoding.UTF8.GetBytes(
            """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "satisfaction": { "satisfied": "13/9" } }""")).Value).Satisfaction.Satisfied);

    private static Reading<UnionRecord> Read(string member, string rank) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "members": { "list": [{ "id": "m1", "{{member}}": {{rank}} }] } }"""));
}
