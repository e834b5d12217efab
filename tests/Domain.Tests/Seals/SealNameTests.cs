using NodaTime;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Tests.Seals;

/// <summary>One person is one name, however Unicode writes it; what only looks the same is asked about.</summary>
public sealed class SealNameTests
{
    /// <summary>李 of an older standard, é as a letter and its mark, 龜 in its second place, a Korean name in its letters.</summary>
    [Theory]
    [InlineData("\uF9E1明", "李明")]
    [InlineData("Rene\u0301", "Ren\u00e9")]
    [InlineData("\uFACE", "龜")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("a\u0323\u0302", "a\u0302\u0323")]
    public void A_name_written_in_two_ways_is_one_person(string one, string other)
    {
        var history = SealHistory.Of([Lives.Made, Lives.Named, Lives.Entrusted with { Custodian = one }, Lives.Requested, Lives.Approved], new(), Lives.Today);

        Assert.Empty(history.Against(Lives.Stamped with { By = other }));
        Assert.Equal(["seal.handover-witnessed"], Ids(history, Lives.HandedOver with { From = other, Witnesses = [one] }));
        Assert.Equal(["seal.by-its-custodian"], Ids(history, Lives.HandedOver with { From = one, To = other }));
        Assert.Equal(["seal.handover-witnessed"], Ids(SealHistory.Of(Lives.InCustody, new() { HandoverWitnesses = 2 }, Lives.Today), Lives.HandedOver with { Witnesses = [one, other] }));
        Assert.Empty(history.Doubts);
    }

    /// <summary>Nobody approves a request of their own in another writing of their name.</summary>
    [Fact]
    public void An_applicant_in_another_writing_is_the_approver_all_the_same() => Assert.Equal(
        ["seal.not-own-request"],
        Ids(SealHistory.Of([Lives.Made, Lives.Named with { Approver = "李" }, Lives.Entrusted, Lives.Requested with { Applicant = "\uF9E1" }], new(), Lives.Today), Lives.Approved with { Approver = "李" }));

    [Theory]
    [InlineData("张三（法学院）", "张三(法学院)")]
    [InlineData("ＡＢ", "AB")]
    [InlineData("买买提·艾力", "买买提・艾力")]
    [InlineData("买买提·艾力", "买买提•艾力")]
    [InlineData("买买提·艾力", "买买提.艾力")]
    [InlineData("王高", "王\u2FBC")]
    [InlineData("黄马", "\u2EE9\u2EE2")]
    [InlineData("王力", "王カ")]
    [InlineData("王一", "王ー")]
    [InlineData("王〇", "王○")]
    [InlineData("ANNA", "АNNA")]
    [InlineData("学生 会", "学生会")]
    [InlineData("ｶﾝ", "カン")]
    public void What_only_looks_like_another_name_is_asked_about_and_changes_nothing(string one, string other)
    {
        SealAct[] acts = [Lives.Made, Lives.Named with { Approver = one }, Lives.Entrusted, Lives.Requested, Lives.Approved with { Approver = one }, Lives.HandedOver with { Witnesses = [other, other] }];
        var history = SealHistory.Of(acts, new(), Lives.Today);

        var doubt = Assert.Single(history.Doubts);
        Assert.Equal((6, $"“{other}”与第2条的“{one}”看上去一样而写法不同，请核对是否同一人（或组织）"), (doubt.Place, doubt.Text.Chinese));
        Assert.Empty(history.Refused);
    }

    [Theory]
    [InlineData("张三", "张二")]
    [InlineData("张三", "張三")]
    [InlineData("己", "已")]
    [InlineData("王力", "王刀")]
    [InlineData("Anna", "anna")]
    public void Names_that_differ_to_the_eye_are_two(string one, string other)
    {
        var history = SealHistory.Of([Lives.Made, Lives.Named with { By = one, Approver = other }], new(), Lives.Today);

        Assert.Empty(history.Doubts);
        Assert.Empty(SealHistory.Of([Lives.Made, Lives.Entrusted with { Custodian = one }], new(), Lives.Today).Against(Lives.HandedOver with { From = one, To = other }));
    }

    private static IEnumerable<string> Ids(SealHistory history, SealAct act) => history.Against(act).Select(static r => r.By.Id);
}
