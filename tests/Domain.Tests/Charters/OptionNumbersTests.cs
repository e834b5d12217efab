using UnionGovernance.Activities.Study;
using UnionGovernance.Charters;

namespace UnionGovernance.Tests.Charters;

/// <summary>The numbers in what a charter is asked are those by which it is kept: the words are made from the values.</summary>
public sealed class OptionNumbersTests
{
    [Theory]
    [InlineData("congress.quorum", "应到代表的三分之二以上（含本数）", "超过应到代表的三分之二")]
    [InlineData("congress.resolution", "实到代表的半数以上（含本数）", "实到代表的过半数")]
    [InlineData("congress.amendment", "实到代表的三分之二以上（含本数）", "应到代表的三分之二以上（含本数）")]
    [InlineData("congress.electionBase", "实到代表的过半数", "有效票的过半数")]
    [InlineData("congress.moveDate", "常设机构全体成员的三分之二以上（含本数），并经党组织批准", "其他多数")]
    [InlineData("study.perMonth", "9月至12月、3月至6月，每月1次", "学校自定")]
    [InlineData("satisfaction.index", "不低于50%", "更高，如80%")]
    [InlineData("appraisal.times", "2次，每学期一次", "更多")]
    [InlineData("structure.termYears", "1年", "2年")]
    public void An_option_is_worded_by_the_values_of_its_terms(string id, string otherwise, string alternative)
    {
        var option = CharterOptions.All.Single(o => o.Id == id);

        Assert.Equal((otherwise, alternative), (option.Default.Chinese, option.Alternative.Chinese));
    }

    /// <summary>A month alone is no span, nor do the last of one academic year and the first of the next make one.</summary>
    [Theory]
    [InlineData(new[] { 9 }, 1, "9月，每月1次", "September; 1 a month")]
    [InlineData(new[] { 8, 9 }, 2, "9月、8月，每月2次", "September, August; 2 a month")]
    [InlineData(new[] { 12, 1, 3 }, 1, "12月至1月、3月，每月1次", "December to January, March; 1 a month")]
    public void Months_of_study_are_told_in_spans_in_the_order_of_the_academic_year(int[] months, int times, string chinese, string english) =>
        Assert.Equal(new(chinese, english), new StudyTerms { Months = [.. months], PerMonth = times }.Describe());
}
