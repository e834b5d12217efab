namespace UnionGovernance.Showcase;

/// <summary>What the pages of the rules say.</summary>
internal static class RuleTexts
{
    public static Words Title { get; } = new("规则书", "The rule book");

    public static Words Lead { get; } = new(
        "已收录的各份指标表。名称和要求是本项目自己的话，不是官方文本。", "The editions that are known. Titles and requirements are in this project's own words, not the official text.");

    public static Words AllEditions { get; } = new("全部指标表", "All editions");

    public static Words EditionId { get; } = new("命令行和文件中的编号", "Its id on the command line and in files");

    public static Words OpinionsSay { get; } = new(
        "2019年《意见》对以后每个学年都适用，指标表没有重复的也一样。以下各项不在本表之内。",
        "The opinions of 2019 apply to every later year, also where the table does not repeat them. None of these is a line of the table.");

    public static Words Items { get; } = new("项", "items");

    public static Words CheckOwn { get; } = new("拿我校的数来查", "Check my own union");

    public static Words Three { get; } = new("条文、判断、试一试", "The clause, the decision, a number to turn");

    public static Words Source { get; } = new("出处有多可靠", "How well the source is known");

    public static Words SeeSources { get; } = new("各出处在哪里见到", "where each source was seen");

    public static Words InCharter { get; } = new("章程里怎么写", "What a charter says");

    public static Words Stricter { get; } = new("学校可以定得更严，不能定得更宽；写宽了，起草时当场指出。例文是默认章程的。", "A school may be stricter, never looser; what is looser is pointed out while drafting. The text is that of the default charter.");

    public static Words WriteCharter { get; } = new("写我校的章程", "Write our charter");

    public static Words NoArticle { get; } = new("章程里没有专门一条。", "No article of the charter is about it.");

    public static Words EditionsBeside { get; } = new("历年版本", "The editions side by side");

    public static Words OwnGoal { get; } = new(
        "这是学校可以给自己定的目标，不在任何一份指标表里；记录里写上它，才判它。",
        "A goal that a school may set itself: no edition has it, and it is judged only where a record names it.");

    public static Words BoldDiffers { get; } = new("加粗的，是与上一份不同之处。", "What differs from the edition before is bold.");

    public static Words Asks { get; } = new("每个事实怎么问", "The question that asks for each fact");

    public static Words OnForm { get; } = ResultTexts.NotHere;

    public static Words Branches { get; } = new("每一支的结论", "The verdict on every branch");

    public static Words ById { get; } = Headings.OfRecord("/breaches/rule");

    public static Words HeldBy { get; } = new("守着它的测试", "The tests that hold it");

    public static Words WrittenAt { get; } = new("写在源码哪一行", "The line of source");

    public static Words SourceLead { get; } = new("规则就是这样写的；文件是这次构建所用的那一份。", "The rules as they are written: the very file that this build was made of.");

    public static Words OfEach { get; } = new("样例中逐一来判", "Judged one by one, of the sample");

    public static Words TurnsAt { get; } = new(
        "每个数的临界值由规则自己给出；测试在每个临界值的两边、空白和不清楚各判一遍。",
        "The rule names the values at which its answer turns; tests judge on both sides of each, of nothing and of what is not known.");

    public static Words BySubject { get; } = new("全部规则，按主题", "All rules, by subject");

    public static Words Compare { get; } = new("比较两份指标表", "Compare two editions");

    public static Words CompareLead { get; } = new(
        "同一级、同一类组织的两份表有什么不同：编号、文字、要求；要求不同的，给出一个由不允许变为允许（或相反）的例子。",
        "What differs between two tables of one level and kind: numbers, wording, what is asked. Where it asks something else, a union is shown that turns.");

    public static Words From { get; } = new("原来的表", "The earlier table");

    public static Words To { get; } = new("后来的表", "The later table");

    public static Words Same { get; } = new("两份表说的一样。", "The two say the same.");

    public static Words NotComparable { get; } = new("这两份表不是同一级或同一类组织的，请另选。", "The two speak of unions of different levels or kinds. Please choose others.");

    public static Words Changes { get; } = new("变化", "What changed");
}
