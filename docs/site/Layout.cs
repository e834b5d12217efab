namespace UnionGovernance.Site;

/// <summary>One plain page: no script, nothing fetched from elsewhere.</summary>
internal static class Layout
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fffdf9; --line: #ded6c9; --link: #8f1f22; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ece7df; --paper: #1b1a18; --line: #46413a; --link: #f0a09a; } }
        body { margin: 0 auto; max-width: 54rem; padding: 1rem 1.25rem 4rem; font: 1rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; color: var(--ink); background: var(--paper); }
        a { color: var(--link); } h1, h2, h3 { line-height: 1.25; } h3 { margin-top: 2rem; }
        pre, table { display: block; overflow-x: auto; } pre { padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; }
        code { font: .9em/1.5 ui-monospace, "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; } pre code { overflow-wrap: normal; }
        table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
        dt { margin-top: .8rem; } dd { margin-left: 1.5rem; } img { max-width: 100%; }
        """;

    public static string Of(string title, string body, string up) => $"""
        <!doctype html>
        <html lang="{(title.Any(static c => c is >= '一' and <= '鿿') ? "zh-CN" : "en")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Reference.Escape(title)}</title><style>
        {Style}
        </style></head>
        <body>
        <nav><a href="{up}index.html">UnionGovernance</a> · <a href="{up}guide/start.html">Start</a> · <a href="{up}guide/start.zh-CN.html">入门</a> · <a href="{up}reference/index.html">Reference</a></nav>
        <main>
        {body}
        </main>
        </body>
        </html>

        """;
}
