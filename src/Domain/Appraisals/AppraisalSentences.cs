using UnionGovernance.Facts;
using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Appraisals;

/// <summary>How papers speak of the rules on the duty appraisal and on what may rest on it.</summary>
internal static class AppraisalSentences
{
    private static readonly AtLeast<UnionRecord, int> _once = new(AppraisalFacts.TimesInYear, 1);

    private static readonly Is<UnionRecord> _autumn = new(AppraisalFacts.Autumn);
    private static readonly Is<UnionRecord> _spring = new(AppraisalFacts.Spring);

    /// <param name="autumn">That one was held in autumn, due by then.</param>
    /// <param name="spring">That one was held in spring, due by then.</param>
    public static RuleSentences EachSemester(Requirement<UnionRecord> autumn, Requirement<UnionRecord> spring)
    {
        Sentence fromNextYear = $"从下学年起，每学期末开展一次述职评议。";
        return new()
        {
            Topic = "述职评议",
            Problem = "述职评议次数不足",
            Improvement = "每学期开展一次述职评议",
            Kept = [((Sentence)$"本学年秋季学期、春季学期都开展了述职评议，共{NumberOf(AppraisalFacts.TimesInYear)}次。").Else($"每学期开展一次述职评议。")],
            KeptInPart =
            [
                Where(_autumn & !_spring, $"本学年秋季学期开展述职评议{AppraisalFacts.TimesInYear}。").Else(Where(_spring & !_autumn, $"本学年春季学期开展述职评议{AppraisalFacts.TimesInYear}。"))
                    .Else(Where(_once, $"本学年开展述职评议{AppraisalFacts.TimesInYear}。")),
            ],
            Broken =
            [
                Unless(autumn | spring, $"本学年没有开展述职评议。")
                    .Else(Unless(autumn, $"按规定，述职评议每学期开展一次，本学年秋季学期没有开展。"))
                    .Else(Unless(spring, $"按规定，述职评议每学期开展一次，本学年春季学期没有开展。"))
                    .Else(Where(_once, $"按规定，述职评议每学期开展一次，本学年只开展了{AppraisalFacts.TimesInYear}。"))
                    .Else($"述职评议没有每学期开展一次。"),
            ],
            Mended =
            [
                UnlessStillDue(spring, _spring, fromNextYear, $"春季学期开展一次述职评议，从下学年起，每学期末开展一次。"),
            ],
            Remark =
            [
                Unless(autumn | spring, $"本学年未开展").Else(Unless(autumn, $"秋季学期未开展")).Else(Unless(spring, $"春季学期未开展")).Else($"本学年{AppraisalFacts.TimesInYear}"),
            ],
            StillDue =
            [
                Unless(_autumn | _spring, $"秋季学期和春季学期各开展一次述职评议。")
                    .Else(Unless(_autumn, $"秋季学期开展一次述职评议。")).Else(Unless(_spring, $"春季学期再开展一次述职评议。"))
                    .Else($"本学年结束以前再开展一次述职评议。"),
            ],
        };
    }

    public static RuleSentences Raters(Share half)
    {
        var path = AppraisalFacts.StudentShare;
        var (raters, students, percent) = (BaseOf(path), PartOf(path), PercentOf(path, half));
        return new()
        {
            Topic = "学生代表",
            Problem = "参加评议的学生代表偏少",
            Improvement = "增加参加评议的学生代表",
            Kept =
            [
                ((Sentence)$"参加评议{raters}人，其中学生代表{students}人，占{percent}。")
                    .Else($"参加评议的人员中，学生代表的比例{SizeOf(path)}。").Else($"参加评议的人员以学生代表为主。"),
            ],
            Broken =
            [
                Where(new AtMost<UnionRecord, int>(AppraisalFacts.StudentRaters, 0), $"参加评议的人员中没有学生代表。")
                    .Else($"参加评议{raters}人，其中学生代表{students}人，占{percent}，没有过半数。")
                    .Else($"参加评议的人员中，学生代表的比例{SizeOf(path)}，没有过半数。").Else($"参加评议的人员中，学生代表没有过半数。"),
            ],
            Mended = [$"下次评议增加学生代表，学生代表超过评议人数的一半。"],
            Remark = [$"{raters}人中学生代表{students}人，占{percent}"],
        };
    }

    public static RuleSentences NotTied { get; } = Incentives();

    private static RuleSentences Incentives()
    {
        (string Matter, FactPath<UnionRecord, bool> NotTied)[] matters =
            [("评奖评优", IncentivesFacts.AwardsNotTied), ("测评加分", IncentivesFacts.PointsNotTied), ("推荐免试研究生", IncentivesFacts.RecommendationNotTied)];
        var free = ListOf("不挂钩的事项", r => matters.Where(m => m.NotTied.Read(r) is { Known: Known.Given, Low: true }).Select(static m => m.Matter));

        // A tick that nobody states is no yes, and is reported as none.
        var attested = ListOf("经说明不挂钩的事项", r => matters.Where(m => new Attested(m.NotTied).Judge(r) == Verdict.Met).Select(static m => m.Matter));
        var tied = ListOf("挂钩的事项", r => matters.Where(m => m.NotTied.Read(r) is { Known: Known.Given, Low: false }).Select(static m => m.Matter));
        return new()
        {
            Topic = "挂钩",
            Problem = "激励事项与岗位简单挂钩",
            Improvement = "激励事项以述职评议结果为依据",
            Kept = [((Sentence)$"{free}不与岗位简单挂钩。").Else($"激励事项不与岗位简单挂钩。")],
            KeptInPart = [$"{attested}不与岗位简单挂钩。"],
            Broken = [((Sentence)$"{tied}仍与岗位简单挂钩。").Else($"有的激励事项仍与岗位简单挂钩。")],
            Mended = [((Sentence)$"修订{tied}的办法，以述职评议结果为依据，不再按岗位确定。").Else($"修订有关办法，以述职评议结果为依据，不再按岗位确定。")],
        };
    }
}
