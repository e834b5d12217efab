using System.Globalization;
using System.Text;
using UnionGovernance.Charters;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Tests.Papers;

/// <summary>The guide for a school that changes the words of a paper, with every name of every template.</summary>
public sealed class TemplatesGuideTests
{
    private const string Opening = """
        # How a school changes a paper's words

        1. `union-governance templates export --out my-templates` writes all templates. Keep those that you change, delete the others: the shipped ones stand in for them.
        2. Change the words. What stands in `{{ … }}` is put in by the program; leave the names as they are.
        3. `union-governance templates lint my-templates` tells every slip by file, line and column; its exit code is 2 while there is one.
        4. Name the folder wherever papers are written: `papers make … --templates my-templates`, and so with `report`, `congress papers`, `year papers`, `seal papers`.
           The site takes the folder that its setting `Templates` names.

        A template can do three things: print a name (`{{ day }}`), go through a list (`{{ for table in tables }} … {{ table.rows }} … {{ end }}`), and ask a condition
        (`{{ if incomplete }} … {{ else }} … {{ end }}`). There are no functions and no filters: numbers, dates, shares and Chinese numerals arrive as they are to be printed.
        Every value is escaped where it enters, so no name of a person or school can change the shape of a paper. Every name of a paper must be used, as a paper that
        leaves something out would not be the paper it seems.

        The text is the papers' Markdown: `# ` before the title and `## ` before a part; a paragraph a line, with an empty line between; `**bold**`; tables with `|`; and
        `::: signature` … `:::` for what is signed. A table or a list of points (marked **block** below) stands alone on its line. The linter refuses what other readers of
        Markdown would turn into something else: HTML, lists, indented lines, rules, links, `5~10`, `2025. ` at the start of a line, a line of `---` under a text, full-width
        braces.

        This page is made from the table of names that the papers themselves are held to.


        """;

    // What a paper makes of several facts; a name that is one fact is called as the fact is.
    private static readonly Dictionary<string, Words> _made = new(StringComparer.Ordinal)
    {
        ["title"] = new("文书标题", "the paper's title"),
        ["opening"] = new("开头一段：依据和范围", "the first paragraph: on what ground, of what"),
        ["organ"] = new("落款单位", "signing body"),
        ["date"] = new("落款日期", "date of signing"),
        ["blanks"] = new("待补事实一览表", "table of what is left to fill in"),
        ["incomplete"] = new("是否还有待补事实", "whether a fact is still to be supplied"),
        ["measures"] = new("改革措施，一项一组", "the measures, one after another"),
        ["measures.number"] = new("措施的序号，中文数字", "its number, in Chinese numerals"),
        ["measures.heading"] = new("措施的标题", "its heading"),
        ["measures.paragraph"] = new("措施的做法", "what is done"),
        ["measures.results"] = new("各项规定的结论和所据数字", "what each rule came to, with its figures"),
        ["problems"] = new("存在的问题，一个一组", "the problems, one after another"),
        ["problems.number"] = new("问题的序号，中文数字", "its number, in Chinese numerals"),
        ["problems.text"] = new("问题：规定与实际", "the problem: what is asked and what was found"),
        ["problems.remedy"] = new("对应的改进措施", "what is to be done about it"),
        ["correction-ledger.rows"] = new("问题、措施、责任人、期限的表", "table of problems, remedies, who and until when"),
        ["disclosure.tables"] = new("自评表，校级一张，院级各一张", "the indicator tables: the school's, then each college's"),
        ["disclosure.tables.title"] = new("自评表所属的学生会", "whose table it is"),
        ["disclosure.tables.rows"] = new("自评表", "the table"),
        ["disclosure.tables.notes"] = new("表下的注", "what stands below it"),
        ["disclosure.charter"] = new("章程全文", "the charter"),
        ["disclosure.structure"] = new("组织架构", "how the union is made up"),
        ["disclosure.staff"] = new("工作人员名单", "staff list"),
        ["disclosure.election"] = new("候选人产生办法及选举办法", "rules on candidates and election"),
        ["disclosure.congress"] = new("代表大会召开情况", "the congress held"),
        ["disclosure.delegates"] = new("代表产生办法", "how delegates are elected"),
        ["disclosure.appraisal"] = new("述职评议办法", "rules on appraisal"),
        ["disclosure.guidance"] = new("指导人员", "who guides"),
        ["filing-form.head"] = new("基本情况表", "table of what the union is"),
        ["filing-form.rows"] = new("自评情况表", "indicator table"),
        ["filing-form.notes"] = new("表下的注", "what stands below the table"),
        ["filing-form.problems"] = new("存在的问题", "the problems"),
        ["charter.union"] = new("学生会全称", "the union's full name"),
        ["charter.school"] = new("学校名称", "the school"),
        ["charter.students"] = new("学生或研究生", "students or graduate students"),
        ["charter.members"] = new("会员的范围", "who is a member"),
        ["charter.congress"] = new("代表大会的名称", "what the congress is called"),
        ["charter.party"] = new("同级党组织", "the Party organisation of its level"),
        ["charter.guide"] = new("指导它的团组织", "the League organisation that guides it"),
        ["charter.federation"] = new("上级学联或学生会", "the federation or union above"),
        ["charter.federation_charter"] = new("上级组织的章程", "the charter of the body above"),
        ["charter.college_union"] = new("院级组织的名称", "what a college's union is called"),
        ["charter.large_ground"] = new("人数上限提高的理由，整句；没有则为空", "why the higher cap applies, a sentence; empty where it does not"),
        ["charter.department_limit"] = new("部门数上限，整句；院级为空", "the cap on departments, a sentence; empty for a college"),
        ["charter.study_condition"] = new("学业条件", "the condition of study"),
        ["charter.selection_chain"] = new("遴选程序", "the steps of selection"),
        ["charter.recommendation"] = new("推荐免试研究生等，接在评奖评优之后；不适用则为空", "what follows awards, such as recommended admission; empty where it does not apply"),
        ["charter.at"] = new("条文序号，如“本章程第十二条”", "an article's number, as it is cited"),
        ["charter.terms"] = new("章程的约定", "what the charter settles"),
    };

    [Fact]
    public void The_guide_to_the_templates_is_made_from_their_names()
    {
        var papers = WholeSchool.Papers().GroupBy(w => w.Form.Id).ToDictionary(g => g.Key, g => g.First());
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var (file, form) in PaperTemplates.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {file}: {form.Title.Chinese} ({form.Title.English})\n\n| name | kind | what it is |\n|---|---|---|\n");
            foreach (var (name, kind) in Names(form.Names, string.Empty))
            {
                var meaning = papers.GetValueOrDefault(form.Id)?.Facts.FirstOrDefault(f => f.Key == name)?.Label ?? Meaning(form.Id, name);
                text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Kind(kind)} | {meaning.Chinese} ({meaning.English}) |\n");
            }

            text.Append('\n');
        }

        Golden.Check(text.ToString().TrimEnd('\n') + "\n", "docs", "guide", "templates.md");
    }

    [Fact]
    public void Every_paper_supplies_the_names_that_its_form_declares() => Assert.All(
        WholeSchool.Papers().Where(w => w.Facts.Length > 0),
        w => Assert.Equal(w.Form.Names.Select(n => n.Name).Where(n => n != "title").Order(StringComparer.Ordinal), w.Facts.Select(f => f.Key).Order(StringComparer.Ordinal)));

    private static IEnumerable<(string Name, TemplateValue Kind)> Names(Sequence<TemplateName> names, string of) =>
        names.SelectMany(n => Names(n.Members, $"{of}{n.Name}.").Prepend(($"{of}{n.Name}", n.Value)));

    private static Words Meaning(string form, string name) => form == CharterPaper.Form.Id && name.Split('.') is [var group, var member]
        ? group == "terms"
            ? CharterTermTable.All.Single(t => t.Option.Id.Replace(".", string.Empty, StringComparison.Ordinal).Equals(member.Replace("_", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).Option.Question
            : new("条文 " + member + " 的序号", "the number of the article " + member)
        : _made.GetValueOrDefault($"{form}.{name}") ?? _made[name];

    private static string Kind(TemplateValue kind) => kind switch
    {
        TemplateValue.Block => "**block**",
        TemplateValue.List => "list",
        TemplateValue.Group => "group",
        TemplateValue.Condition => "condition",
        _ => "text",
    };
}
