using System.Collections.Frozen;
using System.Collections.Immutable;

namespace UnionGovernance.Unions.Posts;

/// <summary>The words of which titles of posts are made.</summary>
internal static class PostWords
{
    /// <summary>Titles that stand for the presidium, and so are never a department's.</summary>
    public static ImmutableArray<string> OfPresidium { get; } =
        [PostTitles.PresidiumMember, PostTitles.RotatingChair, "轮值主席", PostTitles.ExecutiveChair, "副主席", "主席", "主席团"];

    /// <summary>Titles of departments.</summary>
    public static ImmutableArray<string> OfDepartments { get; } = [PostTitles.DepartmentMember, "部门成员", "部门干事", "副部长", "部长", "部员", "干事", "成员", "工作人员"];

    /// <summary>All titles that are read, longest first.</summary>
    public static ImmutableArray<string> Titles { get; } =
        [.. OfPresidium.Concat(OfDepartments).Append(PostTitles.SecretaryGeneral).Append(PostTitles.DeputySecretaryGeneral).OrderByDescending(static t => t.Length)];

    /// <summary>Other words for an office that the tables name.</summary>
    public static FrozenDictionary<string, string> Synonyms { get; } = new Dictionary<string, string>
    {
        ["主席团"] = PostTitles.PresidiumMember,
        ["轮值主席"] = PostTitles.RotatingChair,
        ["部门成员"] = PostTitles.DepartmentMember,
        ["部门干事"] = "干事",
        ["部员"] = PostTitles.DepartmentMember,
        ["成员"] = PostTitles.DepartmentMember,
        ["工作人员"] = PostTitles.DepartmentMember,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Titles that need no reading.</summary>
    public static FrozenSet<string> Plain { get; } = Titles.Except(Synonyms.Keys).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How names of departments end.</summary>
    public static ImmutableArray<string> Departments { get; } =
        ["部", "部门", "办公室", "办", "处", "室", "中心", "组", "队", "团", "站", "台", "社", "委员会"];

    /// <summary>Titles of whoever heads an office.</summary>
    public static ImmutableArray<string> OfOffices { get; } = ["主任", "副主任", "处长", "副处长"];

    /// <summary>How names of offices end, which a union's department and a teacher's place of work are called alike.</summary>
    public static ImmutableArray<string> Offices { get; } = ["办公室", "办", "处", "室"];

    /// <summary>How names of departments end that are nothing else. A centre, a group or a team may be a department, a tier beside them, or people for one matter.</summary>
    public static ImmutableArray<string> NothingElse { get; } = ["部", "部门", "办公室", "办", "处", "室"];

    /// <summary>Bodies that are no department whatever their names end in: the presidium, the office of a project, a club.</summary>
    public static ImmutableArray<string> NoDepartments { get; } = ["主席团", "项目办公室", "俱乐部"];

    /// <summary>How names of unions end.</summary>
    public static ImmutableArray<string> Unions { get; } = ["研究生会", "学生会组织", "学生会", "研会", "校会", "院会"];

    /// <summary>How names of schools, colleges and campuses end, which stand before a title in place of the union's.</summary>
    public static ImmutableArray<string> Places { get; } = ["大学", "学院", "书院", "校区", "园区", "系", "校", "院", "校级", "院级", "本部"];

    /// <summary>Bodies whose posts are not the union's.</summary>
    public static ImmutableArray<string> Outside { get; } = ["支部", "团委", "团总支", "班级", "班团", "党建", "联合会", "协会", "社团"];

    /// <summary>Posts of a class or a League branch, which many hold beside one of the union.</summary>
    public static ImmutableArray<string> OfClasses { get; } = ["班长", "支书", "支部书记", "班委", "学习委员", "生活委员", "宣传委员", "组织委员", "心理委员", "文体委员", "体育委员", "文艺委员", "舍长", "寝室长", "宿舍长"];

    /// <summary>What makes another post of a title.</summary>
    public static ImmutableArray<string> Raising { get; } = ["常务", "第一", "首席", "名誉", "荣誉", "联席", "高级", "执行", "总", "助理"];

    /// <summary>How somebody holds a post, which makes no other of it.</summary>
    public static ImmutableArray<string> Holding { get; } = ["代理", "代", "候任", "当选", "新任", "现任", "留任", "兼职", "兼任", "专职", "各", "正"];

    /// <summary>What leaves open whether somebody holds the post at all.</summary>
    public static ImmutableArray<string> Doubtful { get; } = ["见习", "实习", "试用期", "试用", "预备", "候补", "后备", "储备", "拟任", "拟", "待任", "前任", "前", "原", "曾任"];

    /// <summary>How a note begins that tells somebody's business.</summary>
    public static ImmutableArray<string> Business { get; } = ["分管", "主管", "负责", "联系", "协助", "主持"];

    /// <summary>Words for staff that name no post.</summary>
    public static ImmutableArray<string> Generic { get; } = ["学生干部", "学生骨干", "干部", "骨干", "负责人", "负责同学", "牵头人", "召集人"];

    /// <summary>What is written where nothing is known, or nobody holds a post.</summary>
    public static ImmutableArray<string> Nothing { get; } = ["", "无", "暂无", "空缺", "空", "待定", "未定", "未知", "不详", "未填", "未写明", PostReading.Untold];

    /// <summary>How titles of any kind end.</summary>
    public static ImmutableArray<string> Endings { get; } =
    [
        "长", "主任", "书记", "委员", "常委", "助理", "秘书", "顾问", "理事", "监事", "干事", "主席", "专员", "指导员", "联络员", "协调员", "管理员", "通讯员",
        "志愿者", "主编", "编辑", "记者", "总监", "主管", "经理", "代表", "大使", "教练", "助管", "助教", "执行官", "发言人", "主持人",
    ];

    /// <summary>What a note says of who holds a post: a student, or not.</summary>
    public static ImmutableArray<(string Word, bool Teacher)> Holders { get; } =
        [("学生", false), ("教师", true), ("老师", true), ("专职", true), ("辅导员", true), ("团委书记", true), ("团委副书记", true), ("团总支书记", true)];
}
