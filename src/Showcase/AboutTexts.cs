namespace UnionGovernance.Showcase;

/// <summary>What the site says of itself and of what becomes of what is typed.</summary>
internal static class AboutTexts
{
    public static Words Title { get; } = new("关于本站与隐私", "About and privacy");

    public static Words Lead { get; } = new(
        "本站把高校学生会改革的规定写成能运行的规则。规则的名称和要求是本项目自己的话，不是官方文本；结论只说明所填的事实是否符合所引的条文。",
        "This site turns the reform rules for student unions into rules that run. Their titles and requirements are in this project's own words, not the official text; a verdict says no more than whether the facts given keep the clause cited.");

    public static Words Privacy { get; } = new("您填的东西到哪里去", "What becomes of what you type");

    public static Words[] Kept { get; } =
    [
        new("服务器不存：没有数据库，不写文件，日志里没有您填的内容。", "The server keeps none of it: no database, no file, nothing of it in a log."),
        new("记录随表单往返，只用于当次判定。", "A record travels in the form and back, and is used for that one verdict."),
        new("开了脚本时，这个标签页留一份（会话存储），关掉标签页就没有了；留着时页面会说，并有“忘掉”的按钮。", "With scripts on this tab keeps a copy in session storage until it is closed; the page says so, with a button to forget it."),
        new("试一试里的数写在网址上，名单和姓名从不写在网址上。", "Figures that you try stand in the address; rosters and names never do."),
        new("一个小饼记住语言，一个防止别的网站冒充您提交表单；没有统计，没有第三方。", "One cookie remembers the language, one keeps other sites from sending forms as you; no statistics, no third party."),
    ];

    public static Words Version { get; } = new("版本", "Version");

    public static Words Book { get; } = new("规则书的校验值（同一校验值即同一规则书）", "Digest of the rule book (the same digest is the same book)");

    public static Words Editions { get; } = new("收录的指标表", "Editions that are known");

    public static Words Licence { get; } = new("许可", "Licence");

    public static Words Mit { get; } = new("MIT 许可证；所用的库及其许可见随附的 THIRD-PARTY-NOTICES。", "MIT; the libraries used and their licences are in THIRD-PARTY-NOTICES.");
}
