using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace UnionGovernance.Papers.Templates;

/// <summary>One template. It sees the values it is given and nothing else: no clock, no built-in function.</summary>
internal sealed class PaperTemplate
{
    /// <summary>The most rounds of all loops of one paper, those within loops counted each time: a congress of 2,000 delegates takes a few thousand.</summary>
    public const int MostRounds = 100_000;

    /// <summary>The most characters of one paper: some thousand pages.</summary>
    public const int MostCharacters = 4_000_000;

    /// <summary>How deep functions call each other, and conditions and brackets stand in each other.</summary>
    public const int Deepest = 100;

    private readonly Template _template;

    private PaperTemplate(Template template) => _template = template;

    public static PaperTemplate Parse(string text, string name)
    {
        var template = Template.Parse(text, name, new ParserOptions { ExpressionDepthLimit = Deepest });
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
            LoopLimit = MostRounds,
            RecursiveLimit = Deepest,

            // What is too long is refused, and never cut short without a word.
            LimitToString = MostCharacters,
            OnStringLimit = ScriptLimitBehavior.Throw,
            OutputLimit = MostCharacters,
            OnOutputLimit = ScriptLimitBehavior.Throw,
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
