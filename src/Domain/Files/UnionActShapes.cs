using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Functions;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Reaching;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Files;

/// <summary>How the acts on presidium, departments, working groups and college unions stand on their lines.</summary>
internal static class UnionActShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly WholeShape _heads = WholeShape.Heads;
    private static readonly DateShape _date = DateShape.Instance;
    private static readonly YesNoShape _yesNo = YesNoShape.Instance;
    private static readonly Words _person = new("何人（名册上的称呼，不写学号）", "whom, as the roster calls them; never a student number");
    private static readonly Words _group = new("小组", "group");
    private static readonly Words _college = new("学院", "college");
    private static readonly Words _function = new("职能", "function");
    private static readonly Words _what = new("具体是什么（其他行政职能必填）", "what it is; needed for another function");
    private static readonly ChoiceShape<ForeignFunction> _foreign = new(ForeignFunction.Form);

    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<FunctionTakenOn>("functionTakenOn", new("承担不属于学生会的行政职能", "a function that is not a union's was taken on"), static a => a
            .Required("function", _function, _foreign, static a => a.Function, static (a, v) => a with { Function = v })
            .Optional("what", _what, _name, static a => a.What, static (a, v) => a with { What = v })),
        new ActShape<FunctionGivenUp>("functionGivenUp", new("移交行政职能（当日为最后一日）", "such a function was given up, that day being its last"), static a => a
            .Required("function", _function, _foreign, static a => a.Function, static (a, v) => a with { Function = v })
            .Optional("what", _what, _name, static a => a.What, static (a, v) => a with { What = v })),
        new ActShape<DepartmentSetUp>("departmentSetUp", new("设立工作部门", "a department was set up"), static a => a
            .Required("department", new("部门", "department"), _name, static a => a.Department, static (a, v) => a with { Department = v })),
        new ActShape<StandingBodySetUp>("standingBodySetUp", new("在部门之上或之下常设机构", "a standing body was set up above or below the departments"), static a => a
            .Required("body", new("机构", "body"), _name, static a => a.Body, static (a, v) => a with { Body = v })
            .Required("tier", new("位置", "where it stands"), new ChoiceShape<Tier>(Tier.Form), static a => a.Tier, static (a, v) => a with { Tier = v })),
        new ActShape<BodyDissolved>("bodyDissolved", new("撤销部门或机构（当日为最后一日）", "a department or body was dissolved, that day being its last"), static a => a
            .Required("body", new("部门或机构", "department or body"), _name, static a => a.Body, static (a, v) => a with { Body = v })),
        new ActShape<TookOffice>("tookOffice", new("任职", "a student took office"), static a => a
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Optional("name", new("姓名", "name"), _name, static a => a.Name, static (a, v) => a with { Name = v })
            .Optional("post", new("职务", "post"), _name, static a => a.Post, static (a, v) => a with { Post = v })
            .Optional("presidium", new("在主席团", "on the presidium"), _yesNo, static a => a.Presidium, static (a, v) => a with { Presidium = v })
            .Optional("department", new("部门", "department"), _name, static a => a.Department, static (a, v) => a with { Department = v })
            .Optional("head", new("部门负责人", "heads it"), _yesNo, static a => a.Head, static (a, v) => a with { Head = v })
            .Optional("from", new("任期第一日（含）", "first day, included"), _date, static a => a.From, static (a, v) => a with { From = v })
            .Optional("until", new("任期最后一日（含）", "last day, included"), _date, static a => a.Until, static (a, v) => a with { Until = v })),
        new ActShape<LeftOffice>("leftOffice", new("离任（当日为最后一日）", "somebody left office, that day being the last"), static a => a
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Optional("presidium", new("只离任主席团", "the presidium only"), _yesNo, static a => a.Presidium, static (a, v) => a with { Presidium = v })
            .Optional("department", new("只离任这一部门", "this department only"), _name, static a => a.Department, static (a, v) => a with { Department = v })
            .Optional("reason", new("原因", "reason"), _text, static a => a.Reason, static (a, v) => a with { Reason = v })),
        new ActShape<ChairTookTurn>("chairTookTurn", new("轮值执行主席轮值", "a rotating executive chair took their turn"), static a => a
            .Required("person", _person, _name, static a => a.Person, static (a, v) => a with { Person = v })
            .Optional("from", new("第一日（含）", "first day, included"), _date, static a => a.From, static (a, v) => a with { From = v })
            .Optional("until", new("最后一日（含）", "last day, included"), _date, static a => a.Until, static (a, v) => a with { Until = v })),
        new ActShape<TeamEnlisted>("teamEnlisted", new("招募志愿者或后备队伍，或人数变动", "volunteers or a reserve team were enlisted, or their number changed"), static a => a
            .Required("team", new("队伍", "team"), _name, static a => a.Team, static (a, v) => a with { Team = v })
            .Required("kind", new("类别", "kind"), new ChoiceShape<TeamKind>(TeamKind.Form), static a => a.Kind, static (a, v) => a with { Kind = v })
            .Optional("heads", new("现有人数", "heads now"), _heads, static a => a.Heads, static (a, v) => a with { Heads = v })),
        new ActShape<StructureStated>("structureStated", new("团委说明以上已列全，架构为“主席团+工作部门”", "the League committee stated that this is the whole, and flat"), static a => a
            .Required("document", new("以何文件", "by which document"), _name, static a => a.Document, static (a, v) => a with { Document = v })),
        new ActShape<GroupReported>("groupReported", new("向团委报告拟成立小组", "a group was reported to the League committee"), static a => a
            .Required("group", _group, _name, static a => a.Group, static (a, v) => a with { Group = v })
            .Required("kind", new("类别", "kind"), new ChoiceShape<GroupKind>(GroupKind.Form), static a => a.Kind, static (a, v) => a with { Kind = v })
            .Required("matter", new("所办的一件事", "the one matter"), _name, static a => a.Matter, static (a, v) => a with { Matter = v })),
        new ActShape<GroupSetUp>("groupSetUp", new("成立小组", "a group was set up"), static a => a
            .Required("group", _group, _name, static a => a.Group, static (a, v) => a with { Group = v })),
        new ActShape<VolunteersRecruited>("volunteersRecruited", new("为小组招募志愿者", "volunteers were recruited for a group"), static a => a
            .Required("group", _group, _name, static a => a.Group, static (a, v) => a with { Group = v })
            .Required("heads", new("新招人数", "heads that joined"), _heads, static a => a.Heads, static (a, v) => a with { Heads = v })),
        new ActShape<MatterEnded>("matterEnded", new("小组所办的事结束（当日为最后一日）", "the group's matter ended, that day being its last"), static a => a
            .Required("group", _group, _name, static a => a.Group, static (a, v) => a with { Group = v })),
        new ActShape<GroupEnded>("groupEnded", new("撤销小组（当日为最后一日）", "a group was ended, that day being its last"), static a => a
            .Required("group", _group, _name, static a => a.Group, static (a, v) => a with { Group = v })),
        new ActShape<CollegeCounted>("collegeCounted", new("清点学院学生数和学生会人数", "a college's students and union staff were counted"), static a => a
            .Required("college", _college, _name, static a => a.College, static (a, v) => a with { College = v })
            .Optional("kind", new("单位类型", "kind of unit"), new ChoiceShape<CollegeKind>(CollegeKind.Form), static a => a.Kind, static (a, v) => a with { Kind = v })
            .Optional("students", new("学生数", "students"), _heads, static a => a.Students, static (a, v) => a with { Students = v })
            .Optional("staff", new("学生会工作人员数", "union staff"), _heads, static a => a.Staff, static (a, v) => a with { Staff = v })),
        new ActShape<LeagueHelpNamed>("leagueHelpNamed", new("团委指定专人指导学院学生会", "the League committee named help for a college union"), static a => a
            .Required("college", _college, _name, static a => a.College, static (a, v) => a with { College = v })
            .Required("helper", new("专人", "who helps"), _name, static a => a.Helper, static (a, v) => a with { Helper = v })),
        new ActShape<LeagueHelpEnded>("leagueHelpEnded", new("专人指导结束（当日为最后一日）", "named help ended, that day being its last"), static a => a
            .Required("college", _college, _name, static a => a.College, static (a, v) => a with { College = v })),
        new ActShape<CollegesListed>("collegesListed", new("团委说明学院学生会和专人指导已列全", "the League committee stated that all college unions and all named help are entered"), static a => a),
    ];
}
