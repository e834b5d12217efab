using System.Collections.Immutable;
using System.Text;
using Scriban.Runtime;
using UnionGovernance.Charters;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Papers.Charters;

/// <summary>The facts of a charter as its articles print them. The articles are escaped as a whole, so that these are plain, each on one line.</summary>
internal static class CharterPaperFacts
{
    public static ImmutableArray<PaperFact<BoundCharter>> All { get; } =
    [
        Plain("union", new("学生会全称", "the union's full name"), UnionOf),
        Plain("school", new("学校名称", "the school"), static t => t.Name.School.Length == 0 ? Blank.Mark("学校") : t.Name.School),
        Plain("students", new("学生或研究生", "students or graduate students"), static t => OfStudents(t) ? "学生" : "研究生"),
        Plain("members", new("会员的范围", "who is a member"), static t =>
            $"{(t.Level == UnionLevel.College ? t.Name.College ?? Blank.Mark("学院") : string.Empty)}{(OfStudents(t) ? (t.DiplomaCollege ? "全日制在校专科学生" : "全日制在校本科、专科学生") : "全日制在校研究生")}"),
        Plain("congress", new("代表大会的名称", "what the congress is called"), static t => OfStudents(t) ? "学生代表大会" : "研究生代表大会"),
        Plain("party", new("同级党组织", "the Party organisation of its level"), static t => OfSchool(t) ? "学校党委" : "学院党组织"),
        Plain("guide", new("指导它的团组织", "the League organisation that guides it"), static t => OfSchool(t) ? "学校团委" : "学院团组织"),
        Plain("federation", new("上级学联或学生会", "the federation or union above"), static t => OfSchool(t) ? "上级学联组织" : OfStudents(t) ? "学校学生会" : "学校研究生会"),
        Plain("federation_charter", new("上级组织的章程", "the charter of the body above"), static t => OfSchool(t) ? "《中华全国学生联合会章程》" : OfStudents(t) ? "学校学生会章程" : "学校研究生会章程"),
        Plain("college_union", new("院级组织的名称", "what a college's union is called"), static t => OfStudents(t) ? "学院学生会" : "学院研究生会"),
        Condition("standing", new("设有常任代表会议", "there are standing delegates"), static t => t.StandingDelegates is not null),
        Condition("long_term", new("一届任期不止一年", "a term lasts more than a year"), static t => t.TermYears > 1),
        Condition("ex_officio", new("有当然代表", "some are delegates by their office"), static t => t.Congress.ExOfficio.Count > 0),
        Condition("write_ins", FieldWords.OfCharter("/congress/writeIns"), static t => t.Congress.WriteIns),
        Condition("open_ballot", new("选举可以不用无记名投票", "elections need not be by secret ballot"), static t => !t.Congress.SecretBallot),
        Condition("college_graduates", new("院级研究生会", "a college's graduate union"), static t => !OfSchool(t) && !OfStudents(t)),
        Condition("delegation_meetings", new("预备会议前须开代表团会议", "the delegations must meet before the preparatory meeting"), static t => t.Congress.DelegationMeetings),
        Condition("tiny_major", new("小专业第一名视为符合", "the first of a tiny major counts"), static t => t.Options.FirstOfTinyMajorCounts),
        Condition("cadre_years", new("要求学生骨干经历", "experience as a cadre is asked"), static t => t.Selection.CadreYears is > 0),
        Condition("ranked", new("有成绩排名的条件", "there is a condition of rank"), OfStudents),
        Plain("constituencies", new("选举单位是哪些", "which the units are"), static t => OfSchool(t) ? "各学院（书院、校区）和有代表名额的学生社团" : "各班级"),
        Plain("coverage", new("选举单位之外还须有代表的", "who is represented beside the units"), static t => OfSchool(t) ? "各年级和主要学生社团" : "各年级"),
        Plain("elected", new("由大会选举的人", "whom the congress elects"), static t => t.StandingDelegates is null ? "主席团成员" : "主席团成员和常任代表"),
        Plain("resolution_at_half", new("一般决议恰为半数时，接在通过之后；不是半数的为空", "what becomes of a resolution with exactly half; empty where the majority is another"), static t => t.Congress.Resolution.AtHalf() is { } half ? $"；{half.Chinese}" : string.Empty),
        Plain("amendment_at_half", new("修改章程恰为半数时，接在赞成之后；不是半数的为空", "what becomes of an amendment with exactly half; empty where the majority is another"), static t => t.Congress.Amendment.AtHalf() is { } half ? $"，{half.Chinese}" : string.Empty),
        Plain("league_cadre", new("担任秘书长的人", "who is secretary-general"), static t => OfSchool(t) ? "专职团干部" : "老师"),
        Plain("league_guide", new("指导本会的人", "who guides the union"), static t => OfSchool(t) ? "专职副书记" : "负责人"),
        PaperFact.Condition<BoundCharter>("titled", new("主席团成员、工作部门成员各有职务名称", "the members of presidium and departments have titles"), static (c, _) => IsTitled(c)),
        new(new("posts", new("由学生担任的职务", "the posts that students hold"), TemplateValue.Text), static (c, _) => CharterTemplate.OneLine(Posts(c))),
        Plain("large_ground", new("人数上限提高的理由，整句；没有则为空", "why the higher cap applies, a sentence; empty where it does not"), LargeGround),
        Plain("department_limit", new("部门数上限，整句；院级或者列出部门的为空", "the cap on departments, a sentence; empty for a college, and where departments are named"), static (t, limits) => OfSchool(t) && t.Departments.Count == 0 && limits.Departments is { } departments ? $"工作部门总数不超过{departments}个。" : string.Empty),
        Plain("study_condition", new("学业条件", "the condition of study"), static t => OfStudents(t) ? $"成绩综合排名在最近一学期、最近一学年或者入学以来三种口径之一中位于本专业前{EligibilityRules.First.InChinese()}以内（一年级新生除外）" : "学习和科研情况良好"),
        Plain("selection_chain", new("遴选程序", "the selection steps"), static t => OfSchool(t)
            ? "学院团组织推荐、学院党组织同意、学生工作部门与学校团委联合审查，报学校党委"
            : "班级团支部推荐、学院团组织同意，报学院党组织"),
        Plain("recommendation", new("推荐免试研究生等，接在评奖评优之后；不适用则为空", "what follows awards, such as recommended admission; empty where it does not apply"), static t => !OfStudents(t) || t.DiplomaCollege ? string.Empty : "、推荐免试研究生"),
        new(
            new("at", new("条文序号，如“本章程第十二条”", "an article's number, as it is cited"), TemplateValue.Group, [.. CharterArticles.All.Select(static a => new TemplateName(a.Label, new($"条文 {a.Label} 的序号", $"the number of the article {a.Label}"), TemplateValue.Text))]),
            static (c, _) => Numbers(CharterOutline.Of(c.Terms))),
        new(
            new("meeting_articles", new("会议到会和表决适用的条文，如“本章程第二十三条和第二十四条”", "the articles on quorum and resolution, as they are cited together"), TemplateValue.Text),
            static (c, _) => Meeting(CharterOutline.Of(c.Terms))),
        new(
            new("terms", new("章程的约定", "what the charter settles"), TemplateValue.Group, [.. CharterTermTable.All.Select(static t => new TemplateName(KeyOf(t.Option.Id), t.Option.Question, TemplateValue.Text))]),
            static (c, _) => Settled(c.Terms)),
    ];

    public static string UnionOf(CharterTerms t) =>
        $"{(t.Name.School.Length == 0 ? Blank.Mark("学校") : t.Name.School)}{(t.Level == UnionLevel.College ? t.Name.College ?? Blank.Mark("学院") : string.Empty)}{t.Kind.Label.Chinese}";

    /// <summary>The name of a term in the templates: congress.moveDate is congress_move_date.</summary>
    public static string KeyOf(string id)
    {
        var key = new StringBuilder(id.Length + 8);
        foreach (var c in id)
        {
            _ = char.IsAsciiLetterUpper(c) ? key.Append('_').Append(char.ToLowerInvariant(c)) : key.Append(c == '.' ? '_' : c);
        }

        return key.ToString();
    }

    private static bool OfStudents(CharterTerms t) => t.Kind == UnionKind.StudentUnion;

    private static bool OfSchool(CharterTerms t) => t.Level == UnionLevel.School;

    private static ScriptObject Numbers(CharterOutline outline)
    {
        var numbers = new ScriptObject();
        foreach (var article in outline.Articles)
        {
            numbers[article.Label] = $"本章程{outline.NumberOf(article.Label)}";
        }

        return numbers;
    }

    private static string Meeting(CharterOutline outline) => $"本章程{outline.NumberOf("quorum")}和{outline.NumberOf("resolution")}";

    private static ScriptObject Settled(CharterTerms terms)
    {
        var settled = new ScriptObject();
        foreach (var term in CharterTermTable.All)
        {
            settled[KeyOf(term.Option.Id)] = CharterTemplate.OneLine(term.Show(terms));
        }

        return settled;
    }

    // Where the table permits bodies in place of titles, whoever bears an older title is one of them.
    private static bool IsTitled(BoundCharter charter) => !charter.Posts.Contains(PostTitles.PresidiumMember) && charter.Posts.Any(static p => p is "主席" or "副主席");

    private static string Posts(BoundCharter charter)
    {
        var (presidium, departments) = (Listed(IsOfPresidium), Listed(static p => !IsOfPresidium(p) && p != PostTitles.DepartmentMember));
        return IsTitled(charter) ? $"主席团的{presidium}和工作部门的{departments}"
            : departments.Length == 0 ? Listed(static _ => true)
            : charter.Posts.Contains(PostTitles.DepartmentMember) ? $"{presidium}和{PostTitles.DepartmentMember}，{PostTitles.DepartmentMember}的职务名称为{departments}" : $"{presidium}和工作部门的{departments}";

        string Listed(Func<string, bool> which) => string.Join('、', charter.Posts.Where(which));
    }

    private static bool IsOfPresidium(string post) => post == PostTitles.PresidiumMember || post.EndsWith("主席", StringComparison.Ordinal);

    private static string LargeGround(CharterTerms terms, StructureLimits limits) => (terms.LargeGround, OfSchool(terms) ? limits.Staff : limits.CollegeStaff) switch
    {
        (null, _) => string.Empty,
        (_, { } staff) when terms.StaffCap <= staff => string.Empty,
        ({ } ground, { } staff) => $"上限高于{ChineseNumeral.Of(staff)}人的，理由是：{ground}。",
        ({ } ground, null) => $"人数如此，理由是：{ground}。",
    };

    private static PaperFact<BoundCharter> Condition(string name, Words label, Func<CharterTerms, bool> isSo) =>
        PaperFact.Condition<BoundCharter>(name, label, (charter, _) => isSo(charter.Terms));

    private static PaperFact<BoundCharter> Plain(string name, Words label, Func<CharterTerms, string> text) => Plain(name, label, (terms, _) => text(terms));

    private static PaperFact<BoundCharter> Plain(string name, Words label, Func<CharterTerms, StructureLimits, string> text) =>
        new(new(name, label, TemplateValue.Text), (charter, _) => CharterTemplate.OneLine(text(charter.Terms, charter.Limits)));
}
