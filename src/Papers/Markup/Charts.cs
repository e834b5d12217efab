using System.Globalization;
using System.Net;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Papers.Markup;

/// <summary>Organisation charts in the papers' Markdown, <c>::: chart</c>: a paragraph a row, a line a box, whose name is bold; and as a picture in HTML.</summary>
internal sealed class Charts : IMarkdownExtension
{
    public const string Container = "chart";

    /// <summary>A chart, each name and what stands below it escaped.</summary>
    public static string Of(IEnumerable<IEnumerable<ChartBox>> rows) =>
        $"::: {Container}\n{string.Join("\n\n", rows.Select(static r => string.Join('\n', r.Select(static b => $"**{MarkdownText.Escape(b.Name)}**　{MarkdownText.Escape(b.Below)}".TrimEnd('　')))))}\n:::";

    /// <summary>The row of a chart that stands in a paragraph.</summary>
    public static Sequence<ChartBox> Row(IEnumerable<Run> runs)
    {
        var boxes = new List<ChartBox>();
        foreach (var run in runs)
        {
            if (run.Bold)
            {
                boxes.Add(new(run.Text, string.Empty));
            }
            else if (boxes.Count > 0 && run.Text.Trim() is { Length: > 0 } below)
            {
                boxes[^1] = boxes[^1] with { Below = below };
            }
        }

        return [.. boxes];
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.ReplaceOrAdd<HtmlCustomContainerRenderer>(new Renderer());
        }
    }

    private sealed class Renderer : HtmlCustomContainerRenderer
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            if (container.Info != Container)
            {
                base.Write(renderer, container);
                return;
            }

            var chart = BlockReader.ReadChart(container);
            var drawing = chart.Draw();
            renderer.EnsureLine();
            renderer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"<svg class=\"chart\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(chart.Description)}\" viewBox=\"-1 -1 {drawing.Width + 2} {drawing.Height + 2}\" font-size=\"{ChartDrawing.CharacterSize}\" text-anchor=\"middle\" stroke-width=\"0.75\" fill=\"none\" stroke=\"#111\">"));
            foreach (var line in drawing.Lines)
            {
                renderer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<path d=\"M{line.FromLeft} {line.FromTop}L{line.ToLeft} {line.ToTop}\"/>"));
            }

            foreach (var box in drawing.Boxes)
            {
                renderer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\"/>"));
                var first = box.Top + ((box.Height - ((box.Name.Count + box.Below.Count) * ChartDrawing.LineHeight)) / 2);
                foreach (var (i, text) in box.Name.Concat(box.Below).Index())
                {
                    renderer.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"<text x=\"{box.Middle}\" y=\"{first + (i * ChartDrawing.LineHeight) + 11}\" stroke=\"none\" fill=\"#111\"{(i < box.Name.Count ? " font-weight=\"bold\"" : string.Empty)}>{WebUtility.HtmlEncode(text)}</text>"));
                }
            }

            renderer.WriteLine("</svg>");
        }
    }
}
