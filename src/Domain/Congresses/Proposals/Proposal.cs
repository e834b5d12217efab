using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>A proposal (提案).</summary>
public sealed record Proposal
{
    /// <summary>Its number, unique in the congress.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>名称.</summary>
    public string? Title { get; init; }

    /// <summary>类别: one of the charter's classes.</summary>
    public string? Class { get; init; }

    /// <summary>事项: the matters; exactly one in good form.</summary>
    public Sequence<string> Matters { get; init; } = [];

    /// <summary>内容简述.</summary>
    public string? Summary { get; init; }

    /// <summary>提案依据.</summary>
    public string? Grounds { get; init; }

    /// <summary>提案人: one delegate, several, or a delegation.</summary>
    public Sequence<string> Proposers { get; init; } = [];

    /// <summary>附议人.</summary>
    public Sequence<string> Seconders { get; init; } = [];

    /// <summary>The day it was handed in.</summary>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>The screenings, in order.</summary>
    public Sequence<Screening> Screenings { get; init; } = [];

    /// <summary>The number of the proposal into which it was merged.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The handlings, in order.</summary>
    public Sequence<Handling> Handlings { get; init; } = [];

    /// <summary>The day on which its outcome was reported to the next congress.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>The proposal as it was known on a day on which it had been handed in: a screening, a merger that rests on it, a handling or a reply of a later day is none of it.</summary>
    /// <param name="day">The day.</param>
    internal Proposal KnownOn(LocalDate day)
    {
        Sequence<Screening> screenings = [.. Screenings.Where(s => !(s.On > day))];
        return this with
        {
            Screenings = screenings,
            MergedInto = screenings.Count < Screenings.Count ? null : MergedInto,
            Handlings = [.. Handlings.Where(h => !(h.On > day)).Select(h => h.KnownOn(day))],
            ReportedOn = ReportedOn > day ? null : ReportedOn,
        };
    }

    private static readonly Form<Sequence<Screening>> _screenings = Forms.List(Screening.Shape);
    private static readonly Form<Sequence<Handling>> _handlings = Forms.List(Handling.Shape);

    internal static Shape<Proposal> Shape { get; } = Shapes.Of<Proposal>(static v => new()
    {
        Number = v.Required("number", "编号", "number", Forms.Name, static p => p.Number),
        Title = v.Optional("title", "名称", "title", Forms.Name, static p => p.Title),
        Class = v.Optional("class", "所属类别", "class", Forms.Name, static p => p.Class),
        Matters = v.Optional("matters", "所提事项", "matters", Forms.Names, static p => p.Matters, []),
        Summary = v.Optional("summary", "内容简述", "summary", Forms.Paragraph, static p => p.Summary),
        Grounds = v.Optional("grounds", "依据", "grounds", Forms.Paragraph, static p => p.Grounds),
        Proposers = v.Optional("proposers", "提案人", "proposers", Forms.Names, static p => p.Proposers, []),
        Seconders = v.Optional("seconders", "附议人", "seconders", Forms.Names, static p => p.Seconders, []),
        SubmittedOn = v.Optional("submittedOn", "提交日期", "handed in on", Forms.Day, static p => p.SubmittedOn),
        Screenings = v.Optional("screenings", "审查", "screenings", _screenings, static p => p.Screenings, []),
        MergedInto = v.Optional("mergedInto", "并入", "merged into", Forms.Name, static p => p.MergedInto),
        Handlings = v.Optional("handlings", "承办", "handlings", _handlings, static p => p.Handlings, []),
        ReportedOn = v.Optional("reportedOn", "向学代会报告日期", "reported to the congress on", Forms.Day, static p => p.ReportedOn),
    });
}
