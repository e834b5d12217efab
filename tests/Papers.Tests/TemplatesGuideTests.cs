using System.Globalization;
using System.Text;
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

        The text is the papers' Markdown: `# ` before the title and `## ` before a part; a paragraph a line, with an empty line between; `**bold**`; tables with `|`; a point
        begins with `- `; and `::: signature` … `:::` is what is signed (`::: signature sealed` with a seal), `::: adoption` who adopted the paper, below its title, and
        `::: page` where an attachment begins. The program counts: `## ` becomes 一、, `### ` （一）, `#### ` 1. and a point the level below the headings that it stands
        under; a heading alone has no number, and one that brings its own keeps it. A table or a list of points (marked **block** below) stands alone on its line. The linter refuses what other readers of
        Markdown would turn into something else: HTML, lists, indented lines, rules, links, `5~10`, `2025. ` at the start of a line, a line of `---` under a text, full-width
        braces.

        This page is made from the facts that the papers themselves are written from.


        """;

    [Fact]
    public void The_guide_to_the_templates_is_made_from_their_names()
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var (file, template) in PaperTemplates.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {file}: {template.Title.Chinese} ({template.Title.English})\n\n| name | kind | what it is |\n|---|---|---|\n");
            foreach (var (path, name) in Whole(template.Names, string.Empty))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{path}` | {Kind(name.Value)} | {name.Label.Chinese} ({name.Label.English}) |\n");
            }

            text.Append('\n');
        }

        Golden.Check(text.ToString().TrimEnd('\n') + "\n", "docs", "guide", "templates.md");
    }

    private static IEnumerable<(string Path, TemplateName Name)> Whole(Sequence<TemplateName> names, string of) =>
        names.SelectMany(n => Whole(n.Members, $"{of}{n.Name}.").Prepend(($"{of}{n.Name}", n)));

    private static string Kind(TemplateValue kind) => kind switch
    {
        TemplateValue.Block => "**block**",
        TemplateValue.List => "list",
        TemplateValue.Group => "group",
        TemplateValue.Condition => "condition",
        _ => "text",
    };
}
