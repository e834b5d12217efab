namespace UnionGovernance.Showcase;

/// <summary>What every page says: its frame, its menu, and words of the library that pages say by themselves.</summary>
internal static class Texts
{
    public static Words Site { get; } = new("学生会规则", "Union Governance");

    public static Words Skip { get; } = new("跳到正文", "Skip to the content");

    public static Words Menu { get; } = new("主菜单", "Main menu");

    public static Words Home { get; } = new("首页", "Home");

    public static Words Sample { get; } = new("样例", "Sample");

    public static Words Foot { get; } = new(
        "服务器不保存任何内容：填的数、传的文件，只用于当次判定；开了脚本时，填的内容只留在您这个标签页里，关掉就没有了。样例里的学校和人名都是虚构的。",
        "The server keeps nothing: what you type or upload is used for that one verdict only; with scripts on, what you typed stays in this tab alone until it is closed. Schools and people of the samples are invented.");

    /// <summary>What people come to do, each with its page.</summary>
    public static (string Address, Words Verb)[] Verbs { get; } =
    [
        ("/check", new("查我校", "Check")),
        ("/congress", new("办学代会", "Congress")),
        ("/year", new("记学年", "Year")),
        ("/charter", new("写章程", "Charter")),
        ("/papers", new("写文书", "Papers")),
        ("/seal/verify", new("验公章", "Seal")),
        ("/rules", new("看规则", "Rules")),
    ];

    public static Words More { get; } = new("更多", "More");

    public static Words ForDevelopers { get; } = new("给开发者", "For developers");

    public static (string Address, Words Name)[] FootLinks { get; } =
    [
        ("/about", AboutTexts.Title),
        ("/sources", SourceTexts.Title),
        ("/province", ProvinceTexts.Title),
        ("/upload", new("上传记录或名单", "Upload a record or a roster")),
        ("/developers", ForDevelopers),
    ];

    /// <returns>Whether a page stands under a verb of the menu.</returns>
    public static bool IsUnder(string path, string address) =>
        path.StartsWith($"/{address.Split('/')[1]}", StringComparison.Ordinal)
        || (address == "/check" && (path.StartsWith("/next", StringComparison.Ordinal) || path.StartsWith("/record", StringComparison.Ordinal) || path.StartsWith("/upload", StringComparison.Ordinal)));

    public static Words Promise { get; } = new("填几个数，就知道你校学生会哪里不合规、怎么改。", "Enter a few figures and see where your student union breaks the rules, and what would mend it.");

    public static Words RefusedForm { get; } = new(
        "这张表单放得太久，或不是从本站的页面提交的，所以什么也没有办。您填的都在下面（文件要重新选），再按一次按钮就行。",
        "The form was open for too long, or was not sent from a page of this site, so nothing was done. All that you filled in is below (a file is to be chosen again); press the button once more.");

    public static Words Unknown { get; } = Known.Unknown.Label;

    public static Words Given { get; } = new("已知", "known");

    public static Words NotApplicable { get; } = Known.NotApplicable.Label;

    public static Words Yes { get; } = Answer.Yes.Label;

    public static Words No { get; } = Answer.No.Label;

    public static Words DownloadWord { get; } = new("下载 Word 文件（.docx）", "Download as Word (.docx)");

    public static Words DownloadHtml { get; } = new("下载网页（.html）", "Download as a web page (.html)");

    public static Words DownloadMarkdown { get; } = new("下载 Markdown", "Download as Markdown");
}
