using System.Collections.Immutable;
using System.Text;
using Scriban.Runtime;
using UnionGovernance.Charters;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers.Charters;

/// <summary>The words of a charter: the template's sections, one an article, with the charter's terms in them.</summary>
internal static class CharterText
{
    /// <summary>The names that the template may print, as they are supplied.</summary>
    public static Sequence<TemplateName> Names { get; } =
    [
        .. Values(new(), CharterOutline.Of(new())).Where(static v => v.Value is string).Select(static v => new TemplateName(v.Key, TemplateValue.Text)),
        new("at", TemplateValue.Group, [.. CharterArticles.All.Select(static a => new TemplateName(a.Label, TemplateValue.Text))]),
        new("terms", TemplateValue.Group, [.. CharterTermTable.All.Select(static t => new TemplateName(KeyOf(t.Option.Id), TemplateValue.Text))]),
    ];

    public static ImmutableArray<CharterClause> Clauses(CharterTerms terms, PaperTemplates templates)
    {
        var outline = CharterOutline.Of(terms);
        var values = new ScriptObject();
        foreach (var (key, value) in Values(terms, outline))
        {
            values[key] = value is string text ? CharterTemplate.OneLine(text) : value;
        }

        var shown = new ScriptObject();
        foreach (var term in CharterTermTable.All)
        {
            shown[KeyOf(term.Option.Id)] = CharterTemplate.OneLine(term.Show(terms));
        }

        values["terms"] = shown;
        return
        [
            .. outline.Articles.Zip(templates.Charter.Render(outline, values), (article, text) => new CharterClause(
                article, outline.NumberOf(article.Label), Paragraphs(text), templates.Charter.TermsOf(article.Label))),
        ];
    }

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

    private static Dictionary<string, object> Values(CharterTerms t, CharterOutline outline)
    {
        var (student, school) = (t.Kind == UnionKind.StudentUnion, t.Level == UnionLevel.School);
        var at = new ScriptObject();
        foreach (var article in outline.Articles)
        {
            at[article.Label] = $"本章程{outline.NumberOf(article.Label)}";
        }

        return new(StringComparer.Ordinal)
        {
            ["at"] = at,
            ["union"] = UnionOf(t),
            ["school"] = t.Name.School.Length == 0 ? "〔待填：学校〕" : t.Name.School,
            ["students"] = student ? "学生" : "研究生",
            ["members"] = student ? (t.DiplomaCollege ? "全日制在校专科学生" : "全日制在校本科、专科学生") : "全日制在校研究生",
            ["congress"] = CongressOf(t),
            ["party"] = school ? "学校党委" : "学院党组织",
            ["guide"] = school || !student ? "学校团委" : "学院团组织",
            ["federation"] = school ? "上级学联组织" : student ? "学校学生会" : "学校研究生会",
            ["federation_charter"] = school ? "《中华全国学生联合会章程》" : student ? "学校学生会章程" : "学校研究生会章程",
            ["college_union"] = student ? "学院学生会" : "学院研究生会",
            ["large_ground"] = t.LargeGround is { } ground ? $"上限高于四十人的，理由是：{ground}。" : string.Empty,
            ["department_limit"] = school ? "工作部门总数不超过6个。" : string.Empty,
            ["study_condition"] = student ? "成绩综合排名在最近一学期、最近一学年或者入学以来三种口径之一中位于本专业前30%以内（一年级新生除外）" : "学习和科研情况良好",
            ["selection_chain"] = school
                ? "学院团组织推荐、学院党组织同意、学生工作部门与学校团委联合审查，报学校党委"
                : "班级团支部推荐、学院团组织同意，报学院党组织",
            ["recommendation"] = !student || t.DiplomaCollege ? string.Empty : "、推荐免试研究生",
        };
    }

    internal static string UnionOf(CharterTerms t) =>
        $"{(t.Name.School.Length == 0 ? "〔待填：学校〕" : t.Name.School)}{(t.Level == UnionLevel.College ? t.Name.College ?? "〔待填：学院〕" : string.Empty)}{t.Kind.Label.Chinese}";

    private static string CongressOf(CharterTerms t) => t.Kind == UnionKind.StudentUnion ? "学生代表大会" : "研究生代表大会";

    // A line is a paragraph; an item is numbered within its article.
    private static ImmutableArray<string> Paragraphs(string text)
    {
        var item = 0;
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line[0] == CharterTemplate.ItemMark ? $"（{ChineseNumeral.Of(++item)}）{line[1..]}" : line)];
    }
}
