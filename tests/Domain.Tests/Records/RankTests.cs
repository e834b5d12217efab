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

    /// <summary>So is a part no more than its whole, whatever the share is of.</summary>
    [Theory]
    [InlineData("satisfaction", "satisfied", "\"13/9\"", "部分 13 大于整体 9，请核对是否填反")]
    [InlineData("satisfaction", "index", "\"101%\"", "占比不应超过 100%，请核对")]
    [InlineData("congress", "delegateShare", "\"3/2\"", "部分 3 大于整体 2，请核对是否填反")]
    [InlineData("congress", "nonCadreShare", "\"100.01%\"", "占比不应超过 100%，请核对")]
    [InlineData("congress", "nonCadreShare", "{ \"atLeast\": \"120%\" }", "占比不应超过 100%，请核对")]
    [InlineData("appraisal", "studentShare", "{ \"atLeast\": \"1/2\", \"atMost\": \"5/4\" }", "部分 5 大于整体 4，请核对是否填反")]
    [InlineData("eligibility", "fromCollegeUnions", "\"21/20\"", "部分 21 大于整体 20，请核对是否填反")]
    public void A_share_that_is_more_than_its_whole_is_refused_with_both_numbers(string part, string member, string share, string expected)
    {
        var fault = Assert.Single(OfSchool($$"""{ "{{member}}": {{share}} }""", part).Faults);

        Assert.Equal(expected, fault.Expected.Chinese);
        Assert.StartsWith($"/{part}/{member}", fault.JsonPointer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"100%\"")]
    [InlineData("\"9/9\"")]
    [InlineData("\"0%\"")]
    [InlineData("{ \"atLeast\": \"80%\" }")]
    public void The_whole_and_none_of_it_are_shares(string share) => Assert.Empty(OfSchool($$"""{ "satisfied": {{share}} }""", "satisfaction").Faults);

    private static Reading<UnionRecord> OfSchool(string json, string part) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "{{part}}": {{json}} }"""));

    private static Reading<UnionRecord> Read(string member, string rank) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "members": { "list": [{ "id": "m1", "{{member}}": {{rank}} }] } }"""));
}
