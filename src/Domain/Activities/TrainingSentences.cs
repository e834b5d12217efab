using UnionGovernance.Rules;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Activities;

/// <summary>How papers speak of the rules on training.</summary>
internal static class TrainingSentences
{
    private static readonly Is<UnionRecord> _autumn = new(TrainingFacts.Autumn);
    private static readonly Is<UnionRecord> _spring = new(TrainingFacts.Spring);

    /// <param name="autumn">That it was held in autumn, due by then.</param>
    /// <param name="spring">That it was held in spring, due by then.</param>
    public static RuleSentences BothSeasons(Requirement<UnionRecord> autumn, Requirement<UnionRecord> spring)
    {
        Sentence fromNextYear = $"从下学年起，秋季和春季各开展一次全员培训。";
        return new()
        {
            Topic = "培训",
            Problem = "全员培训次数不足",
            Improvement = "每季开展一次全员培训",
            Kept = [$"秋季和春季各开展一次全员培训。"],
            KeptInPart =
            [
                Where(_autumn, $"秋季开展了一次全员培训。"),
                Where(_spring, $"春季开展了一次全员培训。"),
            ],
            Broken =
            [
                Unless(autumn, $"本学年秋季没有开展全员培训。"),
                Unless(spring, $"本学年春季没有开展全员培训。"),
            ],
            Mended =
            [
                UnlessStillDue(spring, _spring, fromNextYear, $"春季学期开展一次全员培训，从下学年起，秋季和春季各开展一次。"),
            ],
            StillDue =
            [
                Unless(_autumn, $"秋季学期开展一次全员培训。"),
                Unless(_spring, $"春季学期开展一次全员培训。"),
            ],
            Remark =
            [
                Unless(autumn, $"秋季未开展"),
                Unless(spring, $"春季未开展"),
            ],
        };
    }
}
