using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>The students' matters of a year.</summary>
public sealed class StudentMatters() : Subject<StudentMatters>(MatterActs.Table)
{
    private readonly List<StudentMatter> _matters = [];

    /// <summary>The matters, in the order received.</summary>
    public ImmutableArray<StudentMatter> All => [.. _matters];

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of single matters.</remarks>
    public override UnionRecord Enter(UnionRecord record) => record;

    internal Taken Receive(MatterReceived act) => new(Against(act, _matters.Find(m => m.Number == act.Number)).OfType<Refusal>(), () => _matters.Add(new(act)));

    internal Taken Change(MatterAct act, Func<StudentMatter, StudentMatter> change)
    {
        var at = _matters.FindIndex(m => m.Number == act.Number);
        return new(Against(act, at < 0 ? null : _matters[at]).OfType<Refusal>(), () => _matters[at] = change(_matters[at]) with { LastOn = act.On });
    }

    private static IEnumerable<Refusal?> Against(MatterAct act, StudentMatter? matter) => (act, matter?.Stage) switch
    {
        (MatterReceived, null) => [],
        (_, null) => [new(MatterRules.Open, new($"没有受理过编号{act.Number}的事项", $"No matter {act.Number} was received"))],
        (MatterAssigned assigned, MatterStage.Received or MatterStage.Assigned) => [ActRules.Over(act.On, assigned.AnswerBy), Early(act, matter!)],
        (MatterAnswered, MatterStage.Assigned)
            or (MatterClosed, MatterStage.Answered)
            or (MatterReopened, MatterStage.Answered or MatterStage.Closed) => [Early(act, matter!)],
        (MatterAnswered, MatterStage.Received) or (MatterClosed, MatterStage.Received or MatterStage.Assigned) => [Found(MatterRules.InOrder, act, matter!), Early(act, matter!)],
        _ => [Found(MatterRules.Open, act, matter!)],
    };

    private static Refusal? Early(MatterAct act, StudentMatter matter) => ActRules.Early(act.On, matter.Stage.Label, matter.LastOn);

    private static Refusal Found(Precondition rule, MatterAct act, StudentMatter matter) =>
        new(rule, new($"编号{act.Number}的事项{matter.Stage.Label.Chinese}", $"Matter {act.Number} is {matter.Stage.Label.English}"));
}
