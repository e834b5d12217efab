using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Groups;

/// <summary>Working groups (专项工作小组) and project teams (临时项目组) through the year.</summary>
public sealed class WorkingGroups : ISubject
{
    private readonly List<WorkingGroup> _groups = [];

    /// <summary>The groups, in the order in which they were reported.</summary>
    public ImmutableArray<WorkingGroup> All => [.. _groups];

    /// <summary>The groups that outlive their matter on a day: a finding, since what does not end with its matter is a standing tier.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The groups.</returns>
    public ImmutableArray<WorkingGroup> OutlivingOn(LocalDate day) => [.. _groups.Where(g => g.OutlivesItsMatterOn(day))];

    /// <inheritdoc/>
    public bool Owns(Act act) => GroupActs.Table.Owns(act);

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(Act act) => GroupActs.Table.Take(this, act);

    /// <inheritdoc/>
    public UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.AsOf is { Known: Known.Given, Low: var day } && OutlivingOn(day).Length > 0
            ? record with { Structure = record.Structure with { Flat = Fact.Given(false) } }
            : record;
    }

    internal Taken Report(GroupReported act) => Taken.Unless(
        _groups.Exists(g => g.Name == act.Group && g.State != GroupState.Ended)
            ? new(GroupRules.NameFree, new($"{act.Group}尚未撤销", $"{act.Group} has not ended"))
            : null,
        () => _groups.Add(new(act.Group, act.Kind, act.Matter, act.On)));

    // The latest group of that name: a name may be borne again once its bearer ended.
    internal Taken Change(string name, LocalDate on, ImmutableArray<GroupState> from, Func<WorkingGroup, WorkingGroup> change)
    {
        var at = _groups.FindLastIndex(g => g.Name == name);
        return Taken.Unless(
            at < 0 ? new(GroupRules.Reported, new($"{name}没有向团委报告", $"{name} was not reported to the League committee")) : Refuse(_groups[at], on, from),
            () => _groups[at] = change(_groups[at]));
    }

    private static Refusal? Refuse(WorkingGroup group, LocalDate on, ImmutableArray<GroupState> from)
    {
        if (!from.Contains(group.State))
        {
            var state = group.State.Label;
            return new(GroupRules.InOrder, new($"{group.Name}{state.Chinese}", $"{group.Name}: {state.English}"));
        }

        var (what, day) = group switch
        {
            { MatterEndedOn: { } ended } => (new Words("事项结束", "the end of its matter"), ended),
            { SetUpOn: { } setUp } => (new Words("成立", "setting it up"), setUp),
            _ => (new Words("向团委报告", "the report to the League committee"), group.ReportedOn),
        };
        return ActRules.Early(on, what, day);
    }
}
