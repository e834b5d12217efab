namespace UnionGovernance.Showcase;

/// <summary>What the home page says.</summary>
internal static class HomeTexts
{
    /// <summary>The headline, phrase by phrase: it breaks between them.</summary>
    public static Words[] Headline { get; } =
    [
        new("填几个数，", "Enter a few figures, "),
        new("就知道你校学生会", "see where your student union "),
        new("哪里不合规、", "breaks the rules, "),
        new("怎么改。", "and what would mend it."),
    ];

    public static Words Lead { get; } = new(
        "高校学生会改革的规定，逐条写成了能运行的规则。不知道的空着，不会当成“否”。",
        "The reform rules for university student unions, clause by clause as rules that run. Leave out what you do not know: it is never taken for a no.");

    public static Words Minute { get; } = new("约1分钟", "about a minute");

    public static Words SeeSample { get; } = new("看一份样例", "See a sample");

    public static Words How { get; } = new("一条规则是怎样判的", "How a rule decides");

    public static Words WholeRule { get; } = new("看这条规则的出处、历年版本和代码", "Its source, its editions and its code");

    public static Words Tasks { get; } = new("要办什么事", "What you may want to do");

    /// <summary>What a visitor may want to do, and where.</summary>
    public static (string Sign, string Address, Words Task, Words What)[] TaskCards { get; } =
    [
        ("查", "/check", CheckTexts.Title, new("七个问题先看大概，再填全、打印。约1分钟。", "Seven questions first, then the rest, then print. About a minute.")),
        ("章", "/charter", new("写章程", "Write a charter"), new("选定条款，生成章程；比规定宽的，当场指出。", "Choose the terms; what is looser than what binds is pointed out at once.")),
        ("额", "/congress/quotas", new("分名额", "Share the seats"), new("各学院几名代表，一步一步算给你看。", "Delegates by number of students, every step shown.")),
        ("票", "/congress/election", new("计票", "Count an election"), new("谁当选、差几票、得票相同怎么办。", "Who is elected, by how many votes, and what a tie leads to.")),
        ("文", "/papers", new("写文书", "Write the papers"), new("自评报告、公开、备案表等，出 Word，可打印，附待补清单。", "Self-assessment report, disclosure, filing form and others, as Word and print, each with what is missing.")),
        ("印", "/seal/verify", new("核验公章登记", "Verify a seal's register"), new("登记簿有没有被人改过，改的是第几条。", "Whether anyone changed it, and at which entry.")),
    ];

    public static Words ClickCell { get; } = new("点一格，看那一项。", "Choose a cell to see that item.");

    public static Words AllOfIt { get; } = new("看全部结论", "See the whole result");
}
