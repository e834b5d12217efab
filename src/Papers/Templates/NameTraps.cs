using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Papers.Templates;

/// <summary>
/// What a template asks of its paper: names that there are not, names that it leaves out, and anything that is more than printing a name,
/// going through a list and asking a condition.
/// </summary>
internal sealed class NameTraps
{
    private readonly TemplateSource _source;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private NameTraps(TemplateSource source) => _source = source;

    public static void Find(TemplateSource source)
    {
        // Scriban works a whole number out while it parses, and 1e999999999 has a thousand million digits.
        foreach (var token in new Lexer(source.Text).Where(t => t.Type == TokenType.Integer && t.GetText(source.Text).Contains('e', StringComparison.OrdinalIgnoreCase)))
        {
            source.Fault(token.Start.Line, token.Start.Column, "数字不能这样写，模板里没有要写成几次方的数", "a number is not written like this; no template needs a power of ten");
            return;
        }

        var template = Template.Parse(source.Text, source.File.Name, new ParserOptions { ExpressionDepthLimit = PaperTemplate.Deepest });
        if (template.HasErrors)
        {
            // One slip makes others follow; a slip of the keyboard was told already.
            if (template.Messages[0] is var message && !source.HasFaultOn(message.Span.Start.Line))
            {
                source.Fault(message.Span.Start.Line, message.Span.Start.Column, "标签写法不完整：for 和 if 各以 end 结束，{{ 与 }} 成对", $"a tag is not well formed: {message.Message}");
            }

            return;
        }

        var traps = new NameTraps(source);
        traps.Walk(template.Page!.Body, source.File.Names.ToDictionary(static n => n.Name, StringComparer.Ordinal), inLoop: false);
        traps.Unused(source.File.Names, string.Empty);
        if (source.File == CharterPaper.Kind.Template)
        {
            CharterTraps.Find(source);
        }
    }

    private void Walk(ScriptNode? node, Dictionary<string, TemplateName> names, bool inLoop)
    {
        switch (node)
        {
            case null or ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                break;
            case ScriptBlockStatement block:
                foreach (var statement in block.Statements)
                {
                    Walk(statement, names, inLoop);
                }

                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                Printed(expression, names);
                break;
            case ScriptForStatement loop:
                Loop(loop, names, inLoop);
                break;
            case ScriptIfStatement condition:
                if (Named(condition.Condition!, names) is { Value: not TemplateValue.Condition } other)
                {
                    Fault(condition.Condition!, $"{other.Name} 不是条件，不能放在 if 后面", $"{other.Name} is no condition to stand after if");
                }

                Walk(condition.Then, names, inLoop);
                Walk(condition.Else, names, inLoop);
                break;
            case ScriptElseStatement otherwise:
                Walk(otherwise.Body, names, inLoop);
                break;
            default:
                Fault(node, "模板只能印出名称、用 for 逐项列出、用 if 询问条件", "a template may print a name, go through a list with for, and ask a condition with if");
                break;
        }
    }

    private void Loop(ScriptForStatement loop, Dictionary<string, TemplateName> names, bool inLoop)
    {
        if (inLoop)
        {
            Fault(loop, "for 里面不能再有 for", "there is no for within a for");
        }

        var list = Named(loop.Iterator!, names);
        if (list is { Value: not TemplateValue.List })
        {
            Fault(loop.Iterator!, $"{list.Name} 不是列表，不能逐项列出", $"{list.Name} is no list to go through");
        }

        if (loop.Variable is not ScriptVariable variable || loop.NamedArguments is { Count: > 0 })
        {
            Fault(loop, "for 写作：for 名称 in 列表", "write: for name in list");
            return;
        }

        var within = new Dictionary<string, TemplateName>(names, StringComparer.Ordinal)
        {
            [variable.Name] = (list ?? new(variable.Name, new(variable.Name, variable.Name), TemplateValue.Group)) with { Value = TemplateValue.Group },
        };
        Walk(loop.Body, within, inLoop: true);
        Walk(loop.Else, names, inLoop);
    }

    private void Printed(ScriptExpression expression, Dictionary<string, TemplateName> names)
    {
        if (Named(expression, names) is not { } named)
        {
            return;
        }

        if (named.Value is not (TemplateValue.Text or TemplateValue.Block))
        {
            Fault(expression, $"{named.Name} 不能直接印出", $"{named.Name} cannot be printed by itself");
        }
        else if (named.Value == TemplateValue.Block && !Alone(expression.Span.Start.Line))
        {
            Fault(expression, $"{named.Name} 是表格或条目，须独占一行，前后各空一行", $"{named.Name} is a table or points: it stands alone on its line, with an empty line before and after");
        }
    }

    /// <summary>What an expression names; nothing where that was told as a fault, or where the list that it is of was.</summary>
    private TemplateName? Named(ScriptExpression expression, Dictionary<string, TemplateName> names)
    {
        switch (expression)
        {
            case ScriptVariable variable:
                if (names.TryGetValue(variable.Name, out var found))
                {
                    _used.Add(found.Name);
                    return found;
                }

                Unknown(expression, variable.Name, names.Keys);
                return null;
            case ScriptMemberExpression { Target: ScriptVariable target, Member: ScriptVariable member }:
                if (Named(target, names) is not { } of)
                {
                    return null;
                }

                if (of.Members.FirstOrDefault(m => m.Name == member.Name) is { } known)
                {
                    _used.Add($"{of.Name}.{known.Name}");
                    return known;
                }

                Unknown(member, member.Name, of.Members.Select(static m => m.Name));
                return null;
            case ScriptPipeCall or ScriptFunctionCall or ScriptMemberExpression or ScriptIndexerExpression:
                Fault(expression, "模板里没有函数和过滤器：数字、日期、占比到模板时都已写好", "templates have no functions or filters: numbers, dates and shares arrive as they are to be printed");
                return null;
            default:
                Fault(expression, "这里应是一个名称", "a name is expected here");
                return null;
        }
    }

    // What the papers supply is to be read somewhere; a charter leaves out what its articles do not speak of.
    private void Unused(IEnumerable<TemplateName> names, string of)
    {
        foreach (var name in names.Where(n => n.Value != TemplateValue.Condition && n.Value != TemplateValue.Group))
        {
            if (!_used.Contains($"{of}{name.Name}"))
            {
                _source.Fault(0, 0, $"没有用到 {of}{name.Name}：文书会少一项内容", $"{of}{name.Name} is not used: the paper would leave something out");
            }
            else
            {
                Unused(name.Members, $"{name.Name}.");
            }
        }
    }

    private bool Alone(int line) =>
        _source.Masked[line].All(static c => c is TemplateSource.Tag or TemplateSource.Silent || char.IsWhiteSpace(c)) && Open(line - 1) && Open(line + 1);

    // An empty line, or one that holds only what prints nothing.
    private bool Open(int line) =>
        line < 0 || line >= _source.Lines.Length || _source.Lines[line].Trim('{', '}', '-', ' ', '\t') is "" or "end" or "else" or ['f', 'o', 'r', ' ', ..] or ['i', 'f', ' ', ..];

    private void Unknown(ScriptNode at, string name, IEnumerable<string> known) => Fault(
        at,
        NearestName.Of(name, known) is { } near ? $"没有 {name} 这个名称，是否想写 {near}" : $"没有 {name} 这个名称；可用的有 {string.Join("、", known)}",
        NearestName.Of(name, known) is { } nearest ? $"there is no name {name}; {nearest} may be meant" : $"there is no name {name}; there are {string.Join(", ", known)}");

    private void Fault(ScriptNode at, string chinese, string english) => _source.Fault(at.Span.Start.Line, at.Span.Start.Column, chinese, english);
}
