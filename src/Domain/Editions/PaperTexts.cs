using System.Collections.Immutable;

namespace UnionGovernance.Editions;

/// <summary>Sentences of the record's papers that tell of no rule: how the self-assessment report begins, and what was done against a rule. A school may put them into its own words, as <see cref="Wording.Say"/> prints them.</summary>
public static class PaperTexts
{
    /// <summary>On what ground the school assessed itself.</summary>
    public const string Ground = "根据{依据}，{我校}对{学年}{组织}改革情况进行了自评。";

    /// <summary>As of when.</summary>
    public const string AsOf = "现将截至{截至日期}的情况报告如下。";

    /// <summary>The heading of what was done amiss in one kind of act.</summary>
    public const string Breach = "{事项}不合规定";

    /// <summary>The same, where the name of the act is too long for a heading.</summary>
    public const string SomeBreach = "有的事项不合规定";

    /// <summary>The heading of what is done about it.</summary>
    public const string Improvement = "按规定{事项}";

    /// <summary>The same, where the name of the act is too long for a heading.</summary>
    public const string SomeImprovement = "有关事项按规定办理";

    /// <summary>How it is admitted, where nobody says why.</summary>
    public const string Broken = "{日期}{事项}，不符合“{要求}”的要求。";

    /// <summary>How it is admitted, with the reason.</summary>
    public const string BrokenWithReason = "{日期}{事项}，不符合“{要求}”的要求，原因是{原因}。";

    /// <summary>What will be done.</summary>
    public const string Mended = "今后{事项}，按照“{要求}”的要求办理。";

    private static readonly Words _opening = new("自评报告的开头", "how the self-assessment report begins");
    private static readonly Words _acts = new("办理的事项不合规定", "what was done against a rule");

    /// <summary>All of them, each with its use.</summary>
    internal static ImmutableArray<WordingText> All { get; } =
    [
        new(Ground, _opening, WordingUse.Opening, Ground),
        new(AsOf, _opening, WordingUse.Opening, AsOf),
        new(Breach, _acts, WordingUse.Problem, Breach),
        new(SomeBreach, _acts, WordingUse.Problem, SomeBreach),
        new(Improvement, _acts, WordingUse.Improvement, Improvement),
        new(SomeImprovement, _acts, WordingUse.Improvement, SomeImprovement),
        new(Broken, _acts, WordingUse.Broken, Broken),
        new(BrokenWithReason, _acts, WordingUse.Broken, BrokenWithReason),
        new(Mended, _acts, WordingUse.Mended, Mended),
    ];
}
