namespace UnionGovernance.Showcase;

/// <summary>What is said to developers.</summary>
internal static class DeveloperTexts
{
    public static Words Package { get; } = new("规则、四值判定、证据，C#，.NET 10。尚未发布到 nuget.org，现由仓库打包。", "Rules, four verdicts, evidence; C# on .NET 10. Not yet on nuget.org: packed from the repository.");

    public static Words Command { get; } = new("命令行", "Command line");

    public static Words ExitCodes { get; } = new("退出码：0 符合，1 有不符合，3 无法判定。", "Exit codes: 0 met, 1 something not met, 3 undetermined.");

    public static Words Formats { get; } = new("文件格式", "File formats");

    public static Words Schemas { get; } = new("记录、学年、章程、学代会、公章，各有 JSON Schema。", "A JSON Schema each for records, years, charters, congresses and seals.");

    public static Words TenLines { get; } = new("十行代码", "Ten lines of code");

    public static Words SeeThem { get; } = new("看代码、包和命令", "The code, the packages and the commands");

    public static Words Lead { get; } = new(
        "规则是值：同一个值判定、说明、印出、画出。没有编译的字符串，没有反射；不知道的从不当成“否”。",
        "A rule is a value: the same value judges, explains, prints and draws itself. No string is compiled, nothing is reflected over, and what is unknown is never taken for a no.");

    public static Words Packages { get; } = new("包", "Packages");

    public static Words Commands { get; } = new("命令", "Commands");

    public static Words What { get; } = new("作用", "What it does");

    public static Words Name { get; } = new("名字", "Name");

    public static (string Name, Words What)[] PackageList { get; } =
    [
        ("UnionGovernance", new("规则、判定、学代会、公章、章程；纯函数，只依赖 NodaTime 和 Ardalis.Specification", "rules, verdicts, congresses, seals, charters; pure, on NodaTime and Ardalis.Specification alone")),
        ("UnionGovernance.Papers", new("由事实和结论写文书：Markdown、HTML", "papers from facts and findings: Markdown and HTML")),
        ("UnionGovernance.Office", new("写 Word（GB/T 9704—2012），读 Excel", "writes Word (GB/T 9704-2012), reads Excel")),
        ("UnionGovernance.Storage", new("存入 SQLite 文件，各校分开", "kept in an SQLite file, each school apart")),
        ("UnionGovernance.Storage.PostgreSql", new("存入 PostgreSQL 服务器，各校由服务器分开", "kept on a PostgreSQL server, which keeps each school apart")),
        ("UnionGovernance.Extensions", new("ASP.NET Core 的服务、接口、健康检查", "a service, endpoints and a health check for ASP.NET Core")),
        ("UnionGovernance.Testing", new("检验自己写的规则", "tests for rules of your own")),
        ("UnionGovernance.Tool", new("命令行 union-governance", "the command union-governance")),
    ];

    public static (string Command, Words What)[] CommandList { get; } =
    [
        ("union-governance assess record.json", new("逐项判定", "judge every item")),
        ("union-governance why record.json", new("说明为何", "say why")),
        ("union-governance next record.json", new("还要问什么，先问最能定下结论的", "what to ask next, that first which settles most")),
        ("union-governance whatif record.json", new("改几个事实，哪些结论会变", "which verdicts turn if facts change")),
        ("union-governance diff school-2022-2023 school-2023-2024", new("两份指标表有何不同", "what differs between two editions")),
        ("union-governance rules --format json", new("全部规则", "all rules")),
    ];
}
