using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>What a paper asks before it is written.</summary>
public static class PaperRules
{
    /// <summary>A result is announced only when nothing is missing that it rests on.</summary>
    public static Precondition NothingMissing { get; } = new(
        "paper.nothing-missing",
        new("公布结果所依据的数据齐全", "Nothing is missing on which the result rests"),
        Basis.Arithmetic("计票"));

    /// <summary>A result is announced only when it is decided.</summary>
    public static Precondition Decided { get; } = new(
        "paper.decided",
        new("结果已经确定", "The result is decided"),
        ElectionExamples.Ties);
}
