using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>How <see cref="Aspect"/> is written.</summary>
public static class Aspects
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Aspect> Form { get; } = new(
    [
        new(Aspect.Politics, "politics", new("政治态度", "political attitude")),
        new(Aspect.Conduct, "conduct", new("道德品行", "conduct")),
        new(Aspect.Study, "study", new("学习情况", "study")),
        new(Aspect.Results, "results", new("工作成效", "results of the work")),
        new(Aspect.Discipline, "discipline", new("纪律作风", "discipline")),
    ]);
}
