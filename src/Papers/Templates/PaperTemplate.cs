using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace UnionGovernance.Papers.Templates;

/// <summary>One template. It sees the values it is given and nothing else: no clock, no built-in function.</summary>
internal sealed class PaperTemplate
{
    private readonly Template _template;

    private PaperTemplate(Template template) => _template = template;

    public static PaperTemplate Parse(string text, string name)
    {
        var template = Template.Parse(text, name);
        return template.HasErrors
            ? throw new InvalidOperationException(string.Join('\n', template.Messages))
            : new(template);
    }

    public string Render(ScriptObject values)
    {
        var context = new TemplateContext(new ScriptObject())
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            EnableRelaxedTargetAccess = false,
            LoopLimit = 100_000,
            LimitToString = 0,
        };
        context.PushGlobal(values);
        try
        {
            return _template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            throw new InvalidOperationException($"The template failed: {e.Message}", e);
        }
    }
}
