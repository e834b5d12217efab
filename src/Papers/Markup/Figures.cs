using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Papers.Markup;

/// <summary>In HTML no figure is parted from the unit behind it. A joiner that nobody sees would do it too, and would stand in every copy of the text.</summary>
internal sealed partial class Figures : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new Renderer());
        }
    }

    // A day with its year and month is one piece, and so is an academic year.
    [GeneratedRegex($"[0-9]+—[0-9]+学年|[0-9][0-9.,]*[{CountingUnits.All}](?:[0-9]+[{CountingUnits.All}])*", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();

    private sealed class Renderer : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var text = literal.Content.ToString();
            var written = 0;
            foreach (Match figure in WithUnit().Matches(text))
            {
                renderer.WriteEscape(text[written..figure.Index]);
                renderer.Write($"<span class=\"figure\">{WebUtility.HtmlEncode(figure.Value)}</span>");
                written = figure.Index + figure.Length;
            }

            renderer.WriteEscape(text[written..]);
        }
    }
}
