using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// Says on an English page of every run of Chinese that it is Chinese: names of people and schools, titles of documents and words of forms stand in the middle of
/// sentences that the library makes. What says so already is left as it is, and so is what is inside an attribute.
/// </summary>
internal sealed class ForeignRuns(RequestDelegate next)
{
    private const string Mark = " lang=\"zh-CN\"";

    private static readonly FrozenSet<string> _void = new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" }.ToFrozenSet(StringComparer.Ordinal);

    // What can hold no other element, or none of HTML, says it itself.
    private static readonly FrozenSet<string> _undivided = new[] { "option", "title", "textarea", "text", "tspan", "desc" }.ToFrozenSet(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null || context.RequestServices.GetRequiredService<Speech>().Chinese)
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && context.Response.Headers.ContentDisposition.Count == 0)
        {
            context.Response.ContentLength = null;
            await context.Response.WriteAsync(Marked(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length)));
            return;
        }

        page.Position = 0;
        await page.CopyToAsync(body);
    }

    /// <returns>The page with its runs of Chinese marked.</returns>
    /// <param name="html">A whole page as it is written here: every element but the empty ones is closed.</param>
    public static string Marked(string html)
    {
        var marked = new StringBuilder(html.Length + (html.Length / 8));
        var open = new Stack<(string Name, bool IsChinese)>();
        for (var at = 0; at < html.Length;)
        {
            var isChinese = open.TryPeek(out var inside) && inside.IsChinese;
            if (html[at] != '<')
            {
                var end = html.IndexOf('<', at);
                end = end < 0 ? html.Length : end;
                Text(marked, html.AsSpan(at, end - at), isChinese || (open.Count > 0 && _undivided.Contains(inside.Name)));
                at = end;
                continue;
            }

            var close = EndOfTag(html, at);
            var tag = html.AsSpan(at, close - at);
            at = close;
            if (tag[1] is '!')
            {
                marked.Append(tag);
            }
            else if (tag[1] == '/')
            {
                while (open.TryPop(out var closed) && !tag[2..^1].SequenceEqual(closed.Name))
                {
                }

                marked.Append(tag);
            }
            else
            {
                var name = tag[1..(1 + tag[1..].IndexOfAny([' ', '>', '/', '\n']))].ToString();
                var says = tag.IndexOf(" lang=\"", StringComparison.Ordinal);
                isChinese = says < 0 ? isChinese : tag[(says + 7)..].StartsWith("zh");
                var isSaid = says >= 0 || isChinese || !_undivided.Contains(name) || !html.AsSpan(at, Math.Max(0, html.IndexOf('<', at) - at)).ContainsAnyInRange('\u4E00', '\u9FFF');
                _ = isSaid ? marked.Append(tag) : marked.Append(tag[..^1]).Append(Mark).Append('>');
                if (!_void.Contains(name) && tag[^2] != '/')
                {
                    open.Push((name, isChinese || !isSaid));
                }
            }
        }

        return marked.ToString();
    }

    // Figures and signs between two pieces of Chinese belong to them; those around it do not.
    private static void Text(StringBuilder marked, ReadOnlySpan<char> text, bool asItIs)
    {
        while (!asItIs && text.IndexOfAnyInRange('\u4E00', '\u9FFF') is >= 0 and var first)
        {
            var from = first;
            while (from > 0 && IsOfChinese(text[from - 1]))
            {
                from--;
            }

            var to = first;
            for (var i = first; i < text.Length && !char.IsAsciiLetter(text[i]) && text[i] != '&'; i++)
            {
                to = IsOfChinese(text[i]) ? i : to;
            }

            marked.Append(text[..from]).Append("<span").Append(Mark).Append('>').Append(text[from..(to + 1)]).Append("</span>");
            text = text[(to + 1)..];
        }

        marked.Append(text);
    }

    private static bool IsOfChinese(char sign) => sign is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3001' and <= '\u303F') or (>= '\uFF01' and <= '\uFF5E');

    // A value may hold what ends a tag.
    private static int EndOfTag(string html, int at)
    {
        for (var quoted = false; at < html.Length; at++)
        {
            quoted ^= html[at] == '"';
            if (html[at] == '>' && !quoted)
            {
                return at + 1;
            }
        }

        return html.Length;
    }
}
