using System.Net;

namespace UnionGovernance.Papers;

/// <summary>A paper as a whole HTML page, to open, read and print.</summary>
public static class HtmlPage
{
    private const string Style = """
        body{max-width:44em;margin:2em auto;padding:0 1em;font-family:"FangSong","STFangsong","Noto Serif CJK SC",serif;line-height:1.9;color:#111}
        h1{text-align:center;font-size:1.6em}h2{font-size:1.15em}p{text-indent:2em;margin:.4em 0}
        .signature{margin-top:3em;text-align:right}.signature p{text-indent:0}
        table{border-collapse:collapse;width:100%;margin:.6em 0}th,td{border:1px solid #333;padding:.2em .5em;text-align:left;vertical-align:top}
        @page{size:A4;margin:37mm 26mm 35mm 28mm}
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="paper">The paper.</param>
    /// <returns>The page, which asks nothing of any other file.</returns>
    public static string Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>{WebUtility.HtmlEncode(paper.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n{paper.Html}</body>\n</html>\n";
    }
}
