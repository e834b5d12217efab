using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Groups;

/// <summary>The acts of <see cref="WorkingGroups"/>.</summary>
internal static class GroupActs
{
    public static ActTable<WorkingGroups> Table { get; } = new ActTable<WorkingGroups>()
        .Act<GroupReported>("groupReported", "向团委报告拟成立小组", "a group was reported to the League committee", static v => new()
        {
            Group = Group(v, static a => a.Group),
            Kind = v.Required("kind", "类别", "kind", GroupKind.Form, static a => a.Kind),
            Matter = v.Required("matter", "所办的一件事", "the one matter", Forms.Name, static a => a.Matter),
        }, static (groups, a) => groups.Report(a))
        .Act<GroupSetUp>("groupSetUp", "成立小组", "a group was set up", static v => new()
        {
            Group = Group(v, static a => a.Group),
        }, static (groups, a) => groups.SetUp(a))
        .Act<VolunteersRecruited>("volunteersRecruited", "为小组招募志愿者", "volunteers were recruited for a group", static v => new()
        {
            Group = Group(v, static a => a.Group),
            Heads = v.Required("heads", "新招人数", "heads that joined", Forms.Heads, static a => a.Heads),
        }, static (groups, a) => groups.Recruit(a))
        .Act<MatterEnded>("matterEnded", "小组所办的事结束（当日为最后一日）", "the group's matter ended, that day being its last", static v => new()
        {
            Group = Group(v, static a => a.Group),
        }, static (groups, a) => groups.Change(a.Group, a.On, [GroupState.AtWork], g => g with { MatterEndedOn = a.On }))
        .Act<GroupEnded>("groupEnded", "撤销小组（当日为最后一日）", "a group was ended, that day being its last", static v => new()
        {
            Group = Group(v, static a => a.Group),
        }, static (groups, a) => groups.Change(a.Group, a.On, [GroupState.AtWork, GroupState.MatterEnded], g => g with { EndedOn = a.On }));

    private static string Group<T>(View<T> v, Func<T, string> get) => v.Required("group", "小组", "group", Forms.Name, get);
}
