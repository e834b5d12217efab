using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Unions.Groups;

/// <summary>Working groups (专项工作小组) and project teams (临时项目组) through the year.</summary>
/// <param name="union">The union that has them, whose volunteers are entered together with theirs.</param>
public sealed class WorkingGroups(PresidiumAndDepartments union) : Subject<WorkingGroups>(GroupActs.Table)
{
    private readonly List<WorkingGroup> _groups = [];

    /// <summary>The groups, in the order entered.</summary>
    public ImmutableArray<WorkingGroup> All => [.. _groups];

    /// <summary>The groups that outlive their matter on a day: a finding, since what does not end with its matter is a standing tier.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The groups.</returns>
    public ImmutableArray<WorkingGroup> OutlivingOn(LocalDate day) => [.. _groups.Where(g => g.OutlivesItsMatterOn(day))];

    /// <inheritdoc/>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.AsOf is not { Known: Known.Given, Low: var day })
        {
            return record;
        }

        var volunteers = union.HeadsOn(day, TeamKind.Volunteers) + _groups.Where(g => g.StandsOn(day)).Sum(static g => (long)g.Volunteers);
        return record with
        {
            Structure = record.Structure with
            {
                Volunteers = PresidiumAndDepartments.Beside(record.Structure.Volunteers, (int)Math.Min(volunteers, int.MaxValue)),
                Flat = OutlivingOn(day).Length > 0 ? Fact.Given(false) : record.Structure.Flat,
            },
        };
    }

    internal Taken Report(GroupReported act)
    {
        var group = Standing(act.Group);
        return new(
            group switch
            {
                null => [],
                { Reported: null, SetUpOn: { } since } =>
                [
                    .. Early(act.On, group),
                    new(GroupRules.Reported, new($"{act.Group}于{ServingRules.Day(since)}成立，之后才报告", $"{act.Group} was set up on {ServingRules.Day(since)} and reported afterwards")),
                ],
                _ => [new(GroupRules.NameFree, new($"{act.Group}尚未撤销", $"{act.Group} has not ended"))],
            },
            () => Put(group, (group ?? new(act.Group)) with { Reported = act }));
    }

    internal Taken SetUp(GroupSetUp act)
    {
        var group = Standing(act.Group);
        return new(
            group switch
            {
                null => [new(GroupRules.Reported, new($"{act.Group}没有向团委报告", $"{act.Group} was not reported to the League committee"))],
                { State: GroupState.Reported } => Early(act.On, group),
                _ => [NotNow(group)],
            },
            () => Put(group, (group ?? new(act.Group)) with { SetUpOn = act.On }));
    }

    internal Taken Recruit(VolunteersRecruited act)
    {
        var (late, change) = (Standing(act.Group)?.State == GroupState.MatterEnded, Change(act.Group, act.On, [GroupState.AtWork, GroupState.MatterEnded], g => g with { Volunteers = g.Volunteers + act.Heads }));
        return late
            ? change with { Against = [.. change.Against, new(GroupRules.ForItsMatter, new($"{act.Group}所办的事已经结束", $"The matter of {act.Group} has ended"))] }
            : change;
    }

    // The group of that name which has not ended, else the latest: a name may be borne again once its bearer ended.
    internal Taken Change(string name, LocalDate on, ImmutableArray<GroupState> from, Func<WorkingGroup, WorkingGroup> change)
    {
        var group = _groups.FindLast(g => g.Name == name);
        return new(
            group is null ? [new(GroupRules.InOrder, new($"{name}没有成立", $"{name} was not set up"))]
            : from.Contains(group.State) ? Early(on, group)
            : [NotNow(group)],
            () => Put(group, change(group!)));
    }

    private WorkingGroup? Standing(string name) => _groups.FindLast(g => g.Name == name && g.State != GroupState.Ended);

    private void Put(WorkingGroup? before, WorkingGroup after)
    {
        if (before is null)
        {
            _groups.Add(after);
        }
        else
        {
            _groups[_groups.IndexOf(before)] = after;
        }
    }

    private static Refusal NotNow(WorkingGroup group) => new(GroupRules.InOrder, new($"{group.Name}{group.State.Label.Chinese}", $"{group.Name}: {group.State.Label.English}"));

    private static IEnumerable<Refusal> Early(LocalDate on, WorkingGroup group)
    {
        var (what, day) = group switch
        {
            { MatterEndedOn: { } ended } => (new Words("事项结束", "the end of its matter"), ended),
            { SetUpOn: { } setUp } => (new Words("成立", "setting it up"), setUp),
            _ => (new Words("向团委报告", "the report to the League committee"), group.Reported!.On),
        };
        return ActRules.Early(on, what, day) is { } early ? [early] : [];
    }
}
