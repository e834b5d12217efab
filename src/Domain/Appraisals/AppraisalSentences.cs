using UnionGovernance.Facts;
using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Appraisals;

/// <summary>How papers speak of the rules on the duty appraisal and on what may rest on it.</summary>
internal static class AppraisalSentences
{
    private static readonly AtLeast<UnionRecord, int> _once = new(AppraisalFacts.TimesInYear, 1);

    // Of whoever held fewer than two, the autumn semester is over.
    private static readonly Requirement<UnionRecord> _inSpring = !new DueBy(new AtLeast<UnionRecord, int>(AppraisalFacts.TimesInYear, 2), Semester.Autumn);

    public static RuleSentences EachSemester { get; } = new()
    {
        Topic = "述职评议",
        Problem = "述职评议次数不足",
        Improvement = "每学期开展一次述职评议",
        Kept = [((Sentence)$"本学年开展述职评议{AppraisalFacts.TimesInYear}。").Else($"每学期开展一次述职评议。")],
        KeptInPart = [Where(_once, $"本学年开展述职评议{AppraisalFacts.TimesInYear}。")],
        Broken =
        [
            Where(_once, $"按规定，述职评议每学期开展一次，本学年只开展了{AppraisalFacts.TimesInYear}。")
                .Else(Unless(_once, $"本学年没有开展述职评议。"))
                .Else($"述职评议没有每学期开展一次。"),
        ],
        Mended = [$"从下学年起，每学期末开展一次述职评议。"],
        Remark = [$"本学年{AppraisalFacts.TimesInYear}"],
        StillDue =
        [
            Where(_once & _inSpring, $"本学年结束以前再开展一次述职评议。").Else(Where(_once, $"春季学期再开展一次述职评议。"))
                .Else(Where(_inSpring, $"本学年结束以前开展两次述职评议。")).Else($"秋季学期和春季学期各开展一次述职评议。"),
        ],
    };

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
