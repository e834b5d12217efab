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
    public bool Owns(Act act) => act is MatterAct;

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(Act act)
    {
        var (taken, at) = ((MatterAct)act, _matters.FindIndex(m => m.Number == ((MatterAct)act).Number));
        var matter = at < 0 ? null : _matters[at];
        if (Refuse(taken, matter) is { } refused)
        {
            return [refused];
        }

        if (matter is null)
        {
            _matters.Add(new((MatterReceived)taken));
        }
        else
        {
            _matters[at] = After(matter with { LastOn = taken.On }, taken);
        }

        return [];
    }

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of single matters.</remarks>
    public UnionRecord Enter(UnionRecord record) => record;

    private static StudentMatter After(StudentMatter matter, MatterAct act) => act switch
    {
        MatterAssigned assigned => matter with { Stage = MatterStage.Assigned, AssignedTo = assigned.To, AnswerBy = assigned.AnswerBy },
        MatterAnswered => matter with { Stage = MatterStage.Answered, AnsweredOn = act.On },
        MatterClosed closed => matter with { Stage = MatterStage.Closed, ClosedOn = act.On, Satisfied = closed.Satisfied },
        _ => matter with { Stage = MatterStage.Received, AssignedTo = null, AnswerBy = null, AnsweredOn = null, ClosedOn = null, Satisfied = null },
    };

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
