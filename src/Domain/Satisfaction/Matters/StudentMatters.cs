using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>The students' matters of a year.</summary>
public sealed class StudentMatters : ISubject
{
    private readonly List<StudentMatter> _matters = [];

    /// <summary>The matters, in the order received.</summary>
    public ImmutableArray<StudentMatter> All => [.. _matters];

    /// <inheritdoc/>
    public bool Owns(Act act) => MatterActs.Table.Owns(act);

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(Act act) => MatterActs.Table.Take(this, act);

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of single matters.</remarks>
    public UnionRecord Enter(UnionRecord record) => record;

    internal Taken Receive(MatterReceived act) => Taken.Unless(Refuse(act, _matters.Find(m => m.Number == act.Number)), () => _matters.Add(new(act)));

    internal Taken Change(MatterAct act, Func<StudentMatter, StudentMatter> change)
    {
        var at = _matters.FindIndex(m => m.Number == act.Number);
        return Taken.Unless(Refuse(act, at < 0 ? null : _matters[at]), () => _matters[at] = change(_matters[at]) with { LastOn = act.On });
    }

    private static Refusal? Refuse(MatterAct act, StudentMatter? matter) => (act, matter?.Stage) switch
    {
        (MatterReceived, null) => null,
        (_, null) => new(MatterRules.InOrder, new($"没有受理过编号{act.Number}的事项", $"No matter {act.Number} was received")),
        (MatterAssigned { AnswerBy: { } due }, MatterStage.Received or MatterStage.Assigned) when ActRules.Over(act.On, due) is { } over => over,
        (MatterAssigned, MatterStage.Received or MatterStage.Assigned)
            or (MatterAnswered, MatterStage.Assigned)
            or (MatterClosed, MatterStage.Answered)
            or (MatterReopened, MatterStage.Answered or MatterStage.Closed) => ActRules.Early(act.On, matter!.Stage.Label, matter.LastOn),
        (_, { } stage) => new(MatterRules.InOrder, new(
            $"编号{act.Number}的事项{stage.Label.Chinese}",
            $"Matter {act.Number} is {stage.Label.English}")),
    };
}
