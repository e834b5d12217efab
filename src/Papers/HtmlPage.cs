using System.Net;

namespace UnionGovernance.Papers;

/// <summary>A paper as a whole HTML page, to open, read and print.</summary>
public static class HtmlPage
{
    private const string Style = """
        body{max-width:44em;margin:2em auto;padding:0 1em;font-family:"FangSong","STFangsong","Noto Serif CJK SC",serif;line-height:1.9;color:#111}
        h1{text-align:center;font-size:1.6em}h2{font-size:1.15em}p{text-indent:2em;margin:.4em 0}
        .signature{margin-top:3em;text-align:right}.signature p{text-indent:0}
        .letterhead{display:flex;justify-content:space-between;margin:0 1em 2em}.letterhead:has(p:only-child){justify-content:center}.letterhead p{text-indent:0}
        .adoption{margin:.4em 0 1.6em;font-family:"KaiTi","STKaiti","Noto Serif CJK SC",serif}.adoption p{text-align:center;text-indent:0}
        .colophon{margin-top:3em;border:solid #333;border-width:1px 0}.colophon p{margin:0;padding:0 1em;text-indent:0}.colophon p:nth-last-child(2):not(:only-child){float:left}
        .colophon p:nth-last-child(3){border-bottom:1px solid #333}.colophon p:last-child{text-align:right}
        .attachments p{padding-left:6em;text-indent:-1em}.attachments p:first-child{text-indent:-4em}.attachments p:only-child{padding-left:5em;text-indent:-3em}
        .page{margin-top:3em}.page p{font-family:"SimHei","Noto Sans CJK SC",sans-serif;text-indent:0}.page h2{font-size:1.6em;text-align:center}
        .figure{white-space:nowrap}
        .chart{display:block;width:100%;max-width:440pt;margin:.6em auto}
        table{border-collapse:collapse;width:100%;margin:.6em 0}th,td{border:1px solid #333;padding:.2em .5em;text-align:left;vertical-align:top}
        th:first-child,td:first-child{min-width:2em}table:not(:has(tr>:nth-child(7))) :is(th,td):not(:first-child){min-width:4.5em}
        table:has(tr>:nth-child(9)) :is(th,td){overflow-wrap:anywhere;min-width:3.6em;padding:.2em}
        @page{size:A4;margin:37mm 26mm 35mm 28mm}
        @media print{body{max-width:none;margin:0;padding:0;font-size:16pt;line-height:28.95pt}h1,.page h2{font-size:22pt;line-height:1.4}table{font-size:12pt;line-height:1.4}
        table:has(tr>:nth-child(9)){font-size:9pt}
        h1,h2,h3,h4{break-after:avoid}p{orphans:2;widows:2}thead{display:table-header-group}tr,.signature,.signature p{break-inside:avoid}
        .signature,.signature p+p{break-before:avoid}.page{break-before:page;margin-top:0}}
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
