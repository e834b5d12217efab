using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>What was done against a rule, as the acts of the year show it: the act is a fact and stands in the record, and so does the breach.</summary>
/// <remarks>No verdict hangs on it: the facts that the act left are judged like any others. It is told beside the verdicts, in the ledger and in the report.</remarks>
/// <param name="On">The day of the act.</param>
/// <param name="Act">The act's word in the file of a year.</param>
/// <param name="Rule">The rule that it broke, by the name that never changes.</param>
/// <param name="Because">What was found, with names and numbers.</param>
public sealed record Breach(LocalDate On, string Act, string Rule, Words Because)
{
    /// <summary>Who acted, bodies and persons; empty where nobody said. Papers name bodies alone.</summary>
    public Sequence<string> By { get; init; } = [];

    /// <summary>What the rule asks, in Chinese, as papers print it; nothing where nobody said.</summary>
    public string? Asked { get; init; }

    /// <summary>Where the rule comes from: document and place; nothing where nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>The provision that it rests on, by its id; nothing where it rests on none, or nobody said. A paper names as one matter what breaks the same provision by acts and by facts.</summary>
    public string? Provision { get; init; }

    /// <summary>Why it was done so, as those who acted say; nothing where they do not.</summary>
    public string? Reason { get; init; }

    /// <summary>What the act is called that was done, or is told.</summary>
    internal static Words OfAct { get; } = new("事项", "act");

    /// <summary>What those who acted are called.</summary>
    internal static Words OfActors { get; } = new("办理的组织和人", "who acted");

    /// <summary>What it is called, in a row of its own.</summary>
    public static Words Label { get; } = new("不合规定", "against a rule");

    /// <summary>What is said where those who acted gave no reason.</summary>
    public static Words NoReason { get; } = new("未说明理由", "no reason is given");

    /// <summary>What several are called together.</summary>
    public static Words Heading { get; } = new("不合规定的事项", "what was done against a rule");

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;

    internal static Shape<Breach> Shape { get; } = Shapes.Of<Breach>(static v => new(
        v.Required("on", "日期", "day", Forms.Day, static b => b.On),
        v.Required("act", OfAct, Forms.Name, static b => b.Act),
        v.Required("rule", "规则编号", "rule id", Forms.Name, static b => b.Rule),
        new(
            v.Required("because", "情况", "what was found", Forms.Paragraph, static b => b.Because.Chinese),
            v.Required("inEnglish", "情况（英文）", "what was found, in English", Forms.Paragraph, static b => b.Because.English)))
    {
        By = v.Optional("by", OfActors, Forms.Names, static b => b.By, []),
        Asked = v.Optional("asked", "规定", "what the rule asks", Forms.Paragraph, static b => b.Asked),
        Source = v.Optional("source", "出处", "source", Forms.Paragraph, static b => b.Source),
        Provision = v.Optional("provision", "条款编号", "id of the provision", Forms.Name, static b => b.Provision),
        Reason = v.Optional("reason", "理由", "reason", Forms.Paragraph, static b => b.Reason),
    });
}
