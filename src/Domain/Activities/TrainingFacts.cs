using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Activities;

/// <summary>The names of the facts in <see cref="Training"/>.</summary>
public static class TrainingFacts
{
    /// <summary>秋季全员培训.</summary>
    public static FactPath<UnionRecord, bool> Autumn { get; } = new(
        "/training/autumn",
        new("秋季全员培训", "autumn training of all staff"),
        YesNoForm.Instance,
        static r => r.Training.Autumn,
        static (r, f) => r with { Training = r.Training with { Autumn = f } });

    /// <summary>春季全员培训.</summary>
    public static FactPath<UnionRecord, bool> Spring { get; } = new(
        "/training/spring",
        new("春季全员培训", "spring training of all staff"),
        YesNoForm.Instance,
        static r => r.Training.Spring,
        static (r, f) => r with { Training = r.Training with { Spring = f } });

    /// <summary>每月政治理论学习次数.</summary>
    public static FactPath<UnionRecord, int> StudyPerMonth { get; } = new(
        "/training/studyPerMonth",
        new("每月政治理论学习次数", "theory study meetings a month"),
        CountForm.Times,
        static r => r.Training.StudyPerMonth,
        static (r, f) => r with { Training = r.Training with { StudyPerMonth = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [Autumn, Spring, StudyPerMonth];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Training> Part { get; } = new("training", "培训与学习", "Training and study", static r => r.Training, static v => new()
    {
        Autumn = v.Of(Autumn),
        Spring = v.Of(Spring),
        StudyPerMonth = v.Of(StudyPerMonth),
    });
}
