using System.Collections.Immutable;
using UnionGovernance.Activities.Study;

namespace UnionGovernance.Editions;

/// <summary>Sentences of the record's papers that tell of no rule: how the self-assessment report begins and ends, and what was done against a rule. A school may put them into its own words, as <see cref="Wording.Say"/> prints them.</summary>
public static class PaperTexts
{
    /// <summary>On what ground the school assessed itself.</summary>
    public const string Ground = "根据{依据}，{我校}对{学年}{组织}改革情况进行了自评。";

    /// <summary>As of when.</summary>
    public const string AsOf = "现将截至{截至日期}的情况报告如下。";

    /// <summary>What is reported of theory study, which no rule of a table asks.</summary>
    public const string Study = "每月开展政治理论学习{次数}。";

    /// <summary>When an appraisal met, where the year tells it and the school wrote nothing of appraisals.</summary>
    public const string Appraisal = "{学期}述职评议会于{日期}召开。";

    /// <summary>A congress that is still to come on the day of assessment, where the school wrote nothing of what comes next.</summary>
    public const string PlannedCongress = "{代表大会}计划于{日期}召开。";

    /// <summary>What the record calls planned beside a fact, where the school wrote nothing of what comes next.</summary>
    public const string Planned = "关于{事项}，计划是{计划}。";

    /// <summary>What becomes of the problems that the report names.</summary>
    public const string Ledger = "上述{问题}列入整改台账，逐项落实。";

    /// <summary>The heading of what was done amiss in one kind of act.</summary>
    public const string Breach = "{事项}不合规定";

    /// <summary>The same, where the name of the act is too long for a heading.</summary>
    public const string SomeBreach = "有的事项不合规定";

    /// <summary>The heading of what is done about it.</summary>
    public const string Improvement = "按规定{事项}";

    /// <summary>The same, where the name of the act is too long for a heading.</summary>
    public const string SomeImprovement = "有关事项按规定办理";

    /// <summary>How it is admitted, where nobody says why.</summary>
    public const string Broken = "{日期}{单位}{事项}，不符合“{要求}”的要求。";

    /// <summary>How it is admitted, with the reason.</summary>
    public const string BrokenWithReason = "{日期}{单位}{事项}，不符合“{要求}”的要求，原因是{原因}。";

    /// <summary>What will be done.</summary>
    public const string Mended = "今后{事项}，按照“{要求}”的要求办理。";

    /// <summary>What a disclosure says of a charter that is being made: none was passed before, and steps of this one were taken.</summary>
    public const string CharterInTheMaking = "{组织}章程正在制定，已经{环节}，尚未生效；生效后全文公开。";

    private static readonly Words _opening = new("自评报告的开头", "how the self-assessment report begins");
    private static readonly Words _next = new("自评报告的结尾", "how the self-assessment report ends");
    private static readonly Words _appraisal = new("述职评议的日期", "day of the appraisal");
    private static readonly Words _charter = new("章程尚未生效", "a charter that is not in force yet");
    private static readonly Words _acts = new("办理的事项不合规定", "what was done against a rule");

    /// <summary>All of them, each with its use.</summary>
    internal static ImmutableArray<WordingText> All { get; } =
    [
        new(Ground, _opening, WordingUse.Opening, Ground),
        new(AsOf, _opening, WordingUse.Opening, AsOf),
        new(Study, StudyKind.Theory.Label, WordingUse.Kept, Study),
        new(Appraisal, _appraisal, WordingUse.Kept, Appraisal),
        new(PlannedCongress, _next, WordingUse.Next, PlannedCongress),
        new(Planned, _next, WordingUse.Next, Planned),
        new(Ledger, _next, WordingUse.Next, Ledger),
        new(CharterInTheMaking, _charter, WordingUse.Kept, CharterInTheMaking),
        new(Breach, _acts, WordingUse.Problem, Breach),
        new(SomeBreach, _acts, WordingUse.Problem, SomeBreach),
        new(Improvement, _acts, WordingUse.Improvement, Improvement),
        new(SomeImprovement, _acts, WordingUse.Improvement, SomeImprovement),
        new(Broken, _acts, WordingUse.Broken, Broken),
        new(BrokenWithReason, _acts, WordingUse.Broken, BrokenWithReason),
        new(Mended, _acts, WordingUse.Mended, Mended),
    ];
}
