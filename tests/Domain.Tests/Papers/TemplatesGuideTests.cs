using System.Globalization;
using System.Text;
using UnionGovernance.Papers;
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
                var fact = papers.GetValueOrDefault(form.Id)?.Facts.FirstOrDefault(f => f.Key == name);
                text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Kind(kind)} | {(fact is null ? string.Empty : $"{fact.Label.Chinese} ({fact.Label.English})")} |\n");
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

    private static string Kind(TemplateValue kind) => kind switch
    {
        TemplateValue.Block => "**block**",
        TemplateValue.List => "list",
        TemplateValue.Group => "group",
        TemplateValue.Condition => "condition",
        _ => "text",
    };
}
