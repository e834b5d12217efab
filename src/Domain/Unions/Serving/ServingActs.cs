using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Serving;

/// <summary>The acts of <see cref="PresidiumAndDepartments"/>.</summary>
internal static class ServingActs
{
    private static readonly Words _department = new("部门", "department");

    public static ActTable<PresidiumAndDepartments> Table { get; } = new ActTable<PresidiumAndDepartments>()
        .Act<DepartmentSetUp>("departmentSetUp", "设立工作部门", "a department was set up", static v => new()
        {
            Department = v.Required("department", _department, Forms.Name, static a => a.Department),
        }, static (union, a) => union.SetUp(new(a.Department, Tier.Department, new(a.On, null))))
        .Act<StandingBodySetUp>("standingBodySetUp", "在部门之上或之下常设机构", "a standing body was set up above or below the departments", static v => new()
        {
            Body = v.Required("body", "机构", "body", Forms.Name, static a => a.Body),
            Tier = v.Required("tier", "所在层级", "where it stands", Tier.Form, static a => a.Tier),
        }, static (union, a) => union.SetUp(new(a.Body, a.Tier, new(a.On, null))))
        .Act<BodyDissolved>("bodyDissolved", "撤销部门或机构（当日为最后一日）", "a department or body was dissolved, that day being its last", static v => new()
        {
            Body = v.Required("body", "部门或机构", "department or body", Forms.Name, static a => a.Body),
        }, static (union, a) => union.Dissolve(a))
        .Act<TookOffice>("tookOffice", "任职", "a student took office", static v => new()
        {
            Person = Person(v, static a => a.Person),
            Name = v.Optional("name", MemberFacts.Name.Label, Forms.Name, static a => a.Name),
            Post = v.Optional("post", MemberFacts.Post.Label, Forms.Name, static a => a.Post),
            Presidium = v.Optional("presidium", "在主席团", "on the presidium", Forms.YesNo, static a => a.Presidium),
            Department = v.Optional("department", _department, Forms.Name, static a => a.Department),
            Head = v.Optional("head", "部门负责人", "heads it", Forms.YesNo, static a => a.Head),
            From = v.Optional("from", "任期第一日（含）", "first day, included", Forms.Day, static a => a.From),
            Until = v.Optional("until", "任期最后一日（含）", "last day, included", Forms.Day, static a => a.Until),
        }, static (union, a) => union.TakeOffice(a), isPersonal: true)
        .Act<LeftOffice>("leftOffice", "离任（当日为最后一日）", "somebody left office, that day being the last", static v => new()
        {
            Person = Person(v, static a => a.Person),
            Presidium = v.Optional("presidium", "只离任主席团", "the presidium only", Forms.YesNo, static a => a.Presidium),
            Department = v.Optional("department", "只离任这一部门", "this department only", Forms.Name, static a => a.Department),
        }, static (union, a) => union.LeaveOffice(a), isPersonal: true)
        .Act<ChairTookTurn>("chairTookTurn", "轮值执行主席轮值", "a rotating executive chair took their turn", static v => new()
        {
            Person = Person(v, static a => a.Person),
            From = v.Optional("from", "第一日（含）", "first day, included", Forms.Day, static a => a.From),
            Until = v.Optional("until", "最后一日（含）", "last day, included", Forms.Day, static a => a.Until),
        }, static (union, a) => union.TakeTurn(a), isPersonal: true)
        .Act<TeamEnlisted>("teamEnlisted", "招募志愿者或后备队伍，或人数变动", "volunteers or a reserve team were enlisted, or their number changed", static v => new()
        {
            Team = v.Required("team", "队伍", "team", Forms.Name, static a => a.Team),
            Kind = v.Required("kind", "类别", "kind", TeamKind.Form, static a => a.Kind),
            Heads = v.Optional("heads", "现有人数", "heads now", Forms.Heads, static a => a.Heads),
        }, static (union, a) => union.Enlist(a))
        .Act<StructureStated>("structureStated", "团委说明以上已列全，架构为“主席团+工作部门”", "the League committee stated that this is the whole, and flat", static v => new()
        {
            Document = v.Required("document", "以何文件", "by which document", Forms.Name, static a => a.Document),
        }, static (union, a) => union.State(a));

    private static string Person<T>(View<T> v, Func<T, string> get) =>
        v.Required("person", "何人（名册上的称呼，不写学号）", "whom, as the roster calls them; never a student number", Forms.Name, get);
}
