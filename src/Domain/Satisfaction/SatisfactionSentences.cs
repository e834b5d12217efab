using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;

namespace UnionGovernance.Satisfaction;

/// <summary>How papers speak of the goals on students' satisfaction.</summary>
internal static class SatisfactionSentences
{
    public static RuleSentences Measured { get; } = new()
    {
        Topic = "满意度",
        Problem = "学生满意度没有经过测评",
        Improvement = "开展学生满意度测评",
        Kept =
        [
            ((Sentence)$"开展学生满意度调查，{BaseOf(SatisfactionFacts.Satisfied)}名学生作答，{PartOf(SatisfactionFacts.Satisfied)}名表示满意，占{PercentOf(SatisfactionFacts.Satisfied, new(1, 1))}。")
                .Else($"开展了学生满意度测评。"),
        ],
        Broken = [$"尚未测评学生对{Union}的满意度。"],
        Mended = [$"开展一次学生满意度测评，结果列入自评。"],
    };

    public static RuleSentences Index(Share least) => new()
    {
        Topic = "满意度指数",
        Problem = "学生满意度没有达到自定目标",
        Improvement = "提高学生满意度",
        Kept = [$"全体学生的满意度不低于自定目标{least}。"],
        Broken = [$"全体学生的满意度低于自定目标{least}。"],
        Mended = [$"查明学生不满意的事项，逐项改进，下学年再测评一次。"],
    };
}
