using System.Text.RegularExpressions;
using UnionGovernance.Json;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Markup;

namespace UnionGovernance.Papers.Templates;

/// <summary>
/// What the papers' Markdown has not, or reads otherwise than its author may think. It would be printed as it stands here and become a list,
/// a rule or a box of code wherever else the text is read.
/// </summary>
internal static partial class MarkdownTraps
{
    public static void Find(TemplateSource source)
    {
        var charter = source.File == CharterPaper.Kind.Template;
        for (var i = 0; i < source.Masked.Length; i++)
        {
            var line = source.Masked[i];
            foreach (var (pattern, chinese, english) in Lines())
            {
                if (pattern.Match(line) is { Success: true } trap)
                {
                    source.Fault(i, trap.Index + trap.Length - trap.Value.TrimStart().Length, chinese, english);
                }
            }

            if (Hidden().IsMatch(line))
            {
                source.Fault(i, 0, "行首的标签不印出内容时，它后面的记号就到了行首；请另起一行写", "where the tag at the start of the line prints nothing, the mark after it begins the line; write it on a line of its own");
            }

            if (Underline().IsMatch(line) && i > 0 && source.Masked[i - 1].Trim().Length > 0)
            {
                source.Fault(i, 0, "这一行会把上一行变成标题；标题请写 # ", "this line would make a heading of the one above; a heading begins with #");
            }
            else if (Rule().IsMatch(line))
            {
                source.Fault(i, 0, "文书里没有分隔线", "papers have no rules across the page");
            }
        }

        Joined(source);
        Tables(source);
        Containers(source);
        if (!charter && source.File != PaperTemplates.WorkSheet)
        {
            Title(source);
        }
    }

    private static (Regex Pattern, string Chinese, string English)[] Lines() =>
    [
        (Html(), "文书里没有 HTML，尖括号会原样印出", "papers have no HTML; it is printed as it stands"),
        (Indented(), "行首四个空格或制表符会变成代码；缩进由版式决定", "four blanks or a tab at the start of a line would make code; the layout indents"),
        (Bullet(), "行首的 * + 会变成列表，缩进的 - 也是；条目顶格写“- ”，序号由程序印出", "* + at the start of a line would make a list, and so would an indented -; a point begins with \"- \" at the very start, and its number is put in"),
        (Numbered(), "行首的“数字加点”会变成列表（2025. 也是）；请写“1、”或另起说法", "a number with a dot at the start of a line would make a list (2025. too); write 1、 or word it otherwise"),
        (Quote(), "行首的 > 会变成引用", "> at the start of a line would make a quotation"),
        (Code(), "反引号会变成代码；引用请用“”", "a back quote would make code; quote with “”"),
        (Tilde(), "~ 会变成下标或代码；起止请用 ～", "~ would make a subscript or code; a range is written with ～"),
        (Link(), "文书里没有链接；网址请直接写出", "papers have no links; write the address out"),
        (Entity(), "& 开头的字符代码会变成别的字符；请直接写那个字符", "a character code would become another character; write the character itself"),
        (Glued(), "# 后须空一格，才是标题", "a heading has a blank after #"),
    ];

    // What a tag trims away can be a line's end: then a mark no longer begins its line, or ends it.
    private static void Joined(TemplateSource source)
    {
        foreach (var (line, column, tag) in source.AllTags())
        {
            var last = line + tag.Count(static c => c == '\n');
            var end = last == line ? column + tag.Length : tag.Length - tag.LastIndexOf('\n') - 1;
            if ((tag.StartsWith("{{-", StringComparison.Ordinal) && line > 0 && string.IsNullOrWhiteSpace(source.Lines[line][..column]))
                || (tag is [.., '-' or '~', '}', '}'] && last < source.Lines.Length - 1 && string.IsNullOrWhiteSpace(source.Lines[last][end..])))
            {
                source.Fault(line, column, "标签里的 - 或 ~ 会吃掉换行，把两行接成一行；请去掉", "the - or ~ of this tag takes the line break away and joins two lines; leave it out");
            }
        }
    }

    private static void Tables(TemplateSource source)
    {
        for (var i = 0; i < source.Masked.Length; i++)
        {
            if (!IsRow(source.Masked[i]) || (i > 0 && IsRow(source.Masked[i - 1])))
            {
                continue;
            }

            if (i > 0 && source.Masked[i - 1].Trim().Length > 0)
            {
                source.Fault(i, 0, "表格前须空一行", "a table needs an empty line before it");
            }

            var columns = Columns(source.Masked[i]);
            if (i + 1 >= source.Masked.Length || !Separator().IsMatch(source.Masked[i + 1]))
            {
                source.Fault(i, 0, "表头下须有一行 |---|---|", "a table's head is followed by a line |---|---|");
            }

            var marks = new List<char?[]> { Marks(source.Masked[i]) };
            for (var row = i + 1; row < source.Masked.Length && IsRow(source.Masked[row]); row++)
            {
                if (Columns(source.Masked[row]) is var found && found != columns)
                {
                    source.Fault(row, 0, $"这一行有{found}列，表头有{columns}列", $"this row has {found} columns, the head {columns}");
                }

                if (row > i + 1)
                {
                    marks.Add(Marks(source.Masked[row]));
                }
            }

            if (JoinMarks.Of([.. marks]).Fault is var (at, _, problem))
            {
                source.Fault(at == 0 ? i : i + 1 + at, 0, problem.Chinese, problem.English);
            }
        }
    }

    private static void Containers(TemplateSource source)
    {
        int? open = null;
        for (var i = 0; i < source.Masked.Length; i++)
        {
            var line = source.Masked[i].Trim();
            if (!line.StartsWith(":::", StringComparison.Ordinal))
            {
                continue;
            }

            if (line == ":::" && open is not null)
            {
                open = null;
            }
            else
            {
                if (open is not null || !Dialect.Containers.Contains(line.TrimStart(':').Trim()))
                {
                    source.Fault(i, 0, $"::: 后面只能写 {string.Join("、", Dialect.Containers)}，并以 ::: 结束", $"::: is followed by one of {string.Join(", ", Dialect.Containers)}, and ends with :::");
                }

                open = i;
            }
        }

        if (open is { } at)
        {
            source.Fault(at, 0, "这一块没有以 ::: 结束", "this block does not end with :::");
        }
    }

    private static void Title(TemplateSource source)
    {
        var titles = Enumerable.Range(0, source.Masked.Length).Where(i => source.Masked[i].StartsWith("# ", StringComparison.Ordinal)).ToList();
        if (titles.Count == 0 || source.Masked.Take(titles[0]).Any(static l => l.Any(static c => c is not (TemplateSource.Tag or TemplateSource.Silent) && !char.IsWhiteSpace(c))))
        {
            source.Fault(0, 0, "文书以“# 标题”开头，前面只可以有版头", "a paper begins with \"# title\"; a letterhead alone may stand before it");
        }

        foreach (var again in titles.Skip(1))
        {
            source.Fault(again, 0, "一份文书只有一个“# 标题”；部分请写 ## ", "a paper has one \"# title\"; its parts begin with ##");
        }
    }

    private static bool IsRow(string line) => line.TrimStart().StartsWith('|');

    private static char?[] Marks(string row) => [.. row.Trim().Trim('|').Split('|').Select(static c => c.Trim() is "<" or "^" ? c.Trim()[0] : (char?)null)];

    private static int Columns(string row) => row.Trim().Replace("\\|", string.Empty, StringComparison.Ordinal).Count(static c => c == '|') - 1;

    [GeneratedRegex("<[A-Za-z/!?]")]
    private static partial Regex Html();

    [GeneratedRegex(@"^(?: {4}|\t)\s*\S")]
    private static partial Regex Indented();

    [GeneratedRegex(@"^(?: {0,3}[*+]| {1,3}-)\s")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^ {0,3}(?:\d+|\u0001+)[.)](?:\s|$)")]
    private static partial Regex Numbered();

    [GeneratedRegex("^ {0,3}>")]
    private static partial Regex Quote();

    [GeneratedRegex("`")]
    private static partial Regex Code();

    [GeneratedRegex("~")]
    private static partial Regex Tilde();

    [GeneratedRegex(@"\]\s*\(|<\w+:")]
    private static partial Regex Link();

    [GeneratedRegex("&(?:#\\w+|[A-Za-z]+);")]
    private static partial Regex Entity();

    [GeneratedRegex(@"^ {0,3}#+[^#\s]")]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\s*\u0002[\u0002\s]*(?:[#|>`~<]|[-*+]\s|[\d\u0001]+[.)](?:\s|$)|=+\s*$|-+\s*$)|^\s*[\u0001\u0002][\u0001\u0002\s]*:::")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"^ {0,3}(?:=+|-+)\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^ {0,3}([-*_])(?:\s*\1){2,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\|(?:\s*:?-+:?\s*\|)+\s*$")]
    private static partial Regex Separator();
}
