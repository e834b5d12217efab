using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Selections;

/// <summary>How papers speak of the rules on who may serve. Who does not meet a condition is counted and not named.</summary>
internal static class EligibilitySentences
{
    private const string Members = "中共党员（含预备党员）";

    public static RuleSentences Politics(Requirement<UnionRecord> all)
    {
        var (staff, others) = (NumberOf(StructureFacts.Staff), Found(all, EligibilityFacts.NotPartyOrLeague));
        return new()
        {
            Topic = "党员",
            Problem = "工作人员的政治面貌不符合条件",
            Improvement = "严格审核政治面貌",
            Kept = [((Sentence)$"{staff}名工作人员都是{Members}或者共青团员。").Else($"工作人员都是{Members}或者共青团员。")],
            Broken =
            [
                ((Sentence)$"{staff}名工作人员中，{others}人不是{Members}，也不是共青团员。")
                    .Else($"{others}名工作人员不是{Members}，也不是共青团员。")
                    .Else($"有的工作人员不是{Members}，也不是共青团员。"),
            ],
            Mended =
            [
                ((Sentence)$"按章程规定的程序调整{others}名工作人员，接任人选须为{Members}或者共青团员。")
                    .Else($"按章程规定的程序调整不符合条件的工作人员，接任人选须为{Members}或者共青团员。"),
            ],
            Remark = [Unless(all, $"{others}人不符合")],
        };
    }

    public static RuleSentences Study(Requirement<UnionRecord> rank, Requirement<UnionRecord> courses, bool firstYearsMayFail)
    {
        var (outside, failed) = (Found(rank, EligibilityFacts.OutsideRank), Found(courses, EligibilityFacts.WithFailedCourse));
        var excepted = firstYearsMayFail ? "除一年级新生外，" : string.Empty;
        Sequence<Sentence> kept =
        [
            Where(rank, $"除一年级新生外，工作人员的成绩综合排名都在本专业前{EligibilityFacts.First}以内。"),
            Where(courses, $"{excepted}工作人员没有课业不及格的。"),
        ];
        return Sentences(
            "成绩综合排名",
            "工作人员的成绩不符合条件",
            kept,
            [
                Unless(rank, $"{outside}人的成绩综合排名，按最近一学期、最近一学年和入学以来计算都不在本专业前{EligibilityFacts.First}以内。")
                    .Else(Unless(rank, $"有的工作人员成绩综合排名不在本专业前{EligibilityFacts.First}以内。")),
                Unless(courses, $"{failed}人有课业不及格。").Else(Unless(courses, $"有的工作人员有课业不及格。")),
            ],
            [Unless(rank, $"{outside}人排名不符合"), Unless(courses, $"{failed}人有课业不及格")]) with
        { KeptInPart = kept };
    }

    public static RuleSentences GraduateStudy(Requirement<UnionRecord> courses)
    {
        var failed = Found(courses, EligibilityFacts.WithFailedCourse);
        return Sentences(
            "不及格",
            "有工作人员课业不及格",
            [$"研究生工作人员没有课业不及格的。"],
            [((Sentence)$"{failed}名研究生工作人员有课业不及格。").Else($"有的研究生工作人员有课业不及格。")],
            [Unless(courses, $"{failed}人有课业不及格")]);
    }

    public static RuleSentences FromCollegeUnions(Share least, int cap, int large)
    {
        var path = EligibilityFacts.FromCollegeUnions;
        var (total, part, percent, missing) = (BaseOf(path), PartOf(path), PercentOf(path, least), Missing(path, least));

        // Of one report no measure keeps the number of staff while another cuts it.
        var isLarge = new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses);
        var headcount = new Any<UnionRecord>(
            [new AtMost<UnionRecord, int>(StructureFacts.Staff, cap), new All<UnionRecord>([isLarge, new AtMost<UnionRecord, int>(StructureFacts.Staff, large)])]);
        int Left(UnionRecord r) => isLarge.Judge(r) == Verdict.NotMet ? cap : large;
        var (left, kept, missingThen, reached) = (
            new Figure("减少后的工作人员数", r => Number(Left(r))),
            AfterCut("减少后来自学院学生会的占比", (part, left, _) => Decimals.Percent(new(part, left), least)),
            AfterCut("减少后尚缺的人数", static (part, _, needed) => needed > part ? Number(needed - part) : null),
            AfterCut("减少后应有的人数", static (_, _, needed) => Number(needed)));
        var percentReached = AfterCut("减少后应有的占比", (_, left, needed) => Decimals.Percent(new(needed, left), least));

        return new()
        {
            Topic = "来自学院",
            Problem = "来自学院的工作人员不足一半",
            Improvement = "提高来自学院的工作人员比例",
            Kept =
            [
                ((Sentence)$"{total}名工作人员中，来自学院{Union}的有{part}名，占{percent}。")
                    .Else($"工作人员中，来自学院{Union}的比例{SizeOf(path)}。").Else($"工作人员中，来自学院{Union}的比例不低于{least}。"),
            ],
            Broken =
            [
                ((Sentence)$"{total}名工作人员中，来自学院{Union}的有{part}名，占{percent}，一般应不少于{least}。")
                    .Else($"工作人员中，来自学院{Union}的比例{SizeOf(path)}。").Else($"工作人员中，来自学院{Union}的不足{least}。"),
            ],
            Mended =
            [
                Unless(headcount, $"减少工作人员时，来自学院{Union}的{part}名予以保留，再从学院{Union}选用{missingThen}名，达到{reached}名，占{left}人的{percentReached}。")
                    .Else(Unless(headcount, $"减少工作人员时，来自学院{Union}的{part}名予以保留，占{left}人的{kept}。"))
                    .Else(Unless(headcount, $"减少工作人员时，来自学院{Union}的予以保留，比例提高到{least}以上。"))
                    .Else($"工作人员总数不变，再从学院{Union}选用{missing}名，替换{missing}名其他人员，达到{Reaching(path, least)}名，占{PercentReached(path, least)}。")
                    .Else($"将来自学院{Union}的比例提高到{least}以上。"),
            ],
            Remark = [$"{total}人中{part}人，占{percent}"],
        };

        // What is left to do where the staff is cut to its cap and nobody from a college union goes.
        Figure AfterCut(string name, Func<int, int, int, string?> show) => new(name, r => path.Read(r) is { Known: Known.Given, Low: { IsPercentage: false, IsOfNothing: false } share } && share.Part <= Left(r)
            ? show(share.Part, Left(r), (int)least.HeadsOf(Left(r))) : null);
    }

    private static RuleSentences Sentences(string topic, string problem, Sequence<Sentence> kept, Sequence<Sentence> broken, Sequence<Sentence> remark) => new()
    {
        Topic = topic,
        Problem = problem,
        Improvement = "严格审核学习成绩",
        Kept = kept,
        Broken = broken,
        Mended = [$"按章程规定的程序调整不符合条件的工作人员，每学期成绩公布后复核一次。"],
        Remark = remark,
    };
}
