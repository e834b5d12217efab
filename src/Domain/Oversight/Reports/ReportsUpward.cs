using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Reports;

/// <summary>What went upward in a year, with the replies.</summary>
public sealed class ReportsUpward() : Subject<ReportsUpward>(UpwardActs.Table)
{
    private readonly List<Upward> _upward = [];

    /// <summary>Requests and reports, in the order first entered.</summary>
    public ImmutableArray<Upward> All => [.. _upward];

    /// <inheritdoc/>
    /// <remarks>That something was reported does not show that nothing went unreported: the record's fact rests on the activities.</remarks>
    public override UnionRecord Enter(UnionRecord record) => record;

    internal Taken Change(UpwardAct act, Func<Upward, Upward> change)
    {
        var titled = _upward.Where(e => e.Title == act.Title).ToList();
        var before = Meant(act, titled);
        return new((act is ReplyGiven && before is null && titled.Count > 1 ? [Unaddressed(act, titled)] : Against(act, before)).OfType<Refusal>(), () =>
        {
            if (before is not null)
            {
                _upward[_upward.IndexOf(before)] = change(before);
            }
            else if (act is not ReplyGiven)
            {
                _upward.Add(change(new() { Title = act.Title }));
            }
        });
    }

    // One title may go to several bodies, each time as a matter of its own. What another body asked for and nobody sent yet is what is sent, and refused.
    private static Upward? Meant(UpwardAct act, List<Upward> titled) => (act, titled) switch
    {
        (RequestMade made, _) => Sent(titled, made.To),
        (ReportMade made, _) => Sent(titled, made.To),
        (ReportDue due, _) => titled.Find(u => u.To == due.To),
        (_, [var one]) => one,
        _ => Only(titled.FindAll(u => act.By.Contains(u.To!))) ?? (act.By.Count == 0 ? Only(titled.FindAll(static u => u.Stage is UpwardStage.Requested or UpwardStage.Reported)) : null),
    };

    private static Upward? Sent(List<Upward> titled, string to) => titled.Find(u => u.To == to) ?? Only(titled.FindAll(static u => u.Stage == UpwardStage.Due));

    private static Upward? Only(List<Upward> some) => some is [var one] ? one : null;

    private static Refusal Unaddressed(UpwardAct act, List<Upward> titled) => new(UpwardRules.Addressed, new(
        $"“{act.Title}”报送了{string.Join("、", titled.Select(static u => u.To))}，{(act.By.Count == 0 ? "没有写明由谁批复" : $"批复的是{string.Join("、", act.By)}")}",
        $"{act.Title} went to {string.Join(" and ", titled.Select(static u => u.To))}; {(act.By.Count == 0 ? "it is not said who replied" : $"the reply is of {string.Join(", ", act.By)}")}"));

    private static IEnumerable<Refusal?> Against(UpwardAct act, Upward? upward) => (act, upward?.Stage) switch
    {
        (ReportDue due, null) => [ActRules.Over(act.On, due.DueBy)],
        (RequestMade made, null) => [ActRules.Over(act.On, made.AnswerBy)],
        (ReportMade, null) => [],
        (RequestMade made, UpwardStage.Due) => [.. AsAsked(act, made.To, upward!.Due!), ActRules.Over(act.On, made.AnswerBy)],
        (ReportMade made, UpwardStage.Due) => AsAsked(act, made.To, upward!.Due!),
        (ReplyGiven, UpwardStage.Requested or UpwardStage.Reported) =>
        [
            act.By.Count == 0 || act.By.Contains(upward!.To!) ? null : new(UpwardRules.Addressed, new(
                $"“{act.Title}”报送{upward.To}，批复的是{string.Join("、", act.By)}", $"{act.Title} went to {upward.To}; the reply is of {string.Join(", ", act.By)}")),
            ActRules.Early(act.On, upward!.Stage.Label, upward.MadeOn!.Value),
            ActRules.Late(act.On, upward.Requested?.AnswerBy),
        ],
        (_, null) => [new(UpwardRules.InOrder, new($"没有报送过“{act.Title}”", $"{act.Title} did not go upward"))],
        (_, { } stage) => [new(UpwardRules.InOrder, new($"“{act.Title}”{stage.Label.Chinese}", $"{act.Title} is {stage.Label.English}"))],
    };

    private static IEnumerable<Refusal?> AsAsked(UpwardAct act, string to, ReportDue due) =>
    [
        to == due.To ? null : new(UpwardRules.Addressed, new($"“{act.Title}”应报{due.To}，报送的是{to}", $"{act.Title} is owed to {due.To}; it went to {to}")),
        ActRules.Early(act.On, UpwardStage.Due.Label, due.On),
        ActRules.Late(act.On, due.DueBy),
    ];
}
