using UnionGovernance.Rules;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Activities;

/// <summary>How papers speak of the rules on training.</summary>
internal static class TrainingSentences
{
    public static RuleSentences BothSeasons { get; } = new()
    {
        Topic = "培训",
        Problem = "全员培训次数不足",
        Improvement = "每季开展一次全员培训",
        Kept = [$"秋季和春季各开展一次全员培训。"],
        KeptInPart =
        [
            Where(new Is<UnionRecord>(TrainingFacts.Autumn), $"秋季开展了一次全员培训。"),
            Where(new Is<UnionRecord>(TrainingFacts.Spring), $"春季开展了一次全员培训。"),
        ],
        Broken =
        [
            Unless(new Is<UnionRecord>(TrainingFacts.Autumn), $"本学年秋季没有开展全员培训。"),
            Unless(new Is<UnionRecord>(TrainingFacts.Spring), $"本学年春季没有开展全员培训。"),
        ],
        Mended = [$"从下学年起，秋季和春季各开展一次全员培训。"],
        Remark =
        [
            Unless(new Is<UnionRecord>(TrainingFacts.Autumn), $"秋季未开展"),
            Unless(new Is<UnionRecord>(TrainingFacts.Spring), $"春季未开展"),
        ],
    };
}
