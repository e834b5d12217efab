using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace UnionGovernance.Papers;

/// <summary>A template that ships with the library. It sees the values it is given and nothing else: no clock, no built-in function.</summary>
internal sealed class PaperTemplate
{
    private readonly Template _template;

    private PaperTemplate(Template template) => _template = template;

    public static PaperTemplate Shipped(string name) => Parse(ShippedText(name), name);

    /// <summary>The text of a template that ships with the library.</summary>
    public static string ShippedText(string name)
    {
        using var stream = typeof(PaperTemplate).Assembly.GetManifestResourceStream($"UnionGovernance.templates.{name}")
            ?? throw new InvalidOperationException($"The template {name} is not shipped.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

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
