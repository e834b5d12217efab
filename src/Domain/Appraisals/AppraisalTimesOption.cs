using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals;

/// <summary>How often a charter has duty appraisals held.</summary>
internal static class AppraisalTimesOption
{
    /// <summary>What is asked, as a file calls it.</summary>
    public static Words Question { get; } = new("一学年述职评议几次", "appraisals in an academic year");

    /// <summary>The option.</summary>
    public static CharterOption Value { get; } = new(
        "appraisal.times", Question.AsHeading(), new($"{AppraisalRules.TimesInYear}次，每学期一次", $"{AppraisalRules.TimesInYear}, one each semester"), new("更多", "more"), new("2019年意见：每学期一次", "the opinions of 2019: each semester"), [Opinions2019.AppraisalEachSemester]);
}
