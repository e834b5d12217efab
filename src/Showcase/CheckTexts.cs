using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What the quick check and the questions after it say.</summary>
internal static class CheckTexts
{
    public static Words Title { get; } = new("查我校", "Check my union");

    public static Words Lead { get; } = new(
        "边填边判。不知道的空着：空着就是“不知道”，不会当成“否”。只知范围的写 2~3、不少于2；日期写 2025-05-17 或 2025-05。",
        "Judged as you type. Leave out what you do not know: it stays unknown, and is never taken for a no. Bounds are written 2~3 or ≥2; a day 2025-05-17 or 2025-05.");

    public static Words Show { get; } = new("看结论", "See the verdicts");

    public static Words GoOn { get; } = new("继续填全", "Go on to the rest");

    public static Words OnlyThese { get; } = new("只按这几个数出结论", "The result by these figures alone");

    public static Words Which { get; } = new("是哪个会、哪一学年", "Which union, and which year");

    public static Words WhichLead { get; } = new(
        "校名不填也能判；填了，写出的文书上就有它。组织、层级和学年决定用哪份指标表。", "The verdicts need no name; if you give it, the papers bear it. Kind, level and year say which table is used.");

    public static Words College { get; } = new("学院（院级的才填）", "College (for a college's union only)");

    public static Words Ours { get; } = new("我校", "our university");

    public static Words OurCollege { get; } = new("我院", "our college");

    public static Words HasRoster { get; } = new("已有名单或表格？上传", "You have a roster or a workbook? Upload it");

    public static Words WholeForm { get; } = new("一次填完整张表单", "The whole form at once");

    public static Words WhereToChoose { get; } = new($"点“{GoOn.Chinese}”就可以选。", $" “{GoOn.English}” lets you choose.");

    /// <returns>What a circumstance of the school is asked for.</returns>
    /// <param name="rule">The rule that the question above it answers.</param>
    public static Words Bearing(Rule rule) => new(
        $"没有数字标准，由学校认定并写明理由。上一问查的是：{rule.Title.Chinese}。",
        $"There is no figure for it: the school decides and gives its reason. The rule above: {rule.Title.English}.");

    /// <returns>That no rule of a table reads an answer.</returns>
    /// <param name="edition">The table.</param>
    public static Words NotAsked(Edition edition) => new($"{edition.Title.Chinese}不查此项。", $"“{edition.Title.English}” does not ask this.");

    /// <returns>How many of the questions no rule of the table reads.</returns>
    /// <param name="count">Their number.</param>
    public static Words AndNotAsked(int count) => new($"所用的指标表不查其中{count}问。", $" The table does not ask {count} of the questions.");

    public static Words NextTitle { get; } = new("逐项填全", "The rest, one subject at a time");

    public static Words ToAttest { get; } = new("答“是”的，还须写明由谁、何时、以何文件说明，请先备好；接下来会问。", "A yes needs a statement too: who says so, when and in which document. Have it ready; it is asked next.");

    public static Words NextLead { get; } = new(
        "先问最能定下结论的。每一问下面写着为什么问；不知道就空着，跳过去。",
        "What settles most is asked first, each with the reason why. Leave out what you do not know and skip it.");

    public static Words Subjects { get; } = new("各主题还缺几项", "What each subject still lacks");

    public static Words Done { get; } = new("不必再答", "nothing left to answer");

    public static Words Now { get; } = new("现在问", "asked now");

    public static Words Keep { get; } = new("记下，问下一组", "Take it and ask the next");

    public static Words Skip { get; } = new("跳过这一组", "Skip this subject");

    public static Words SoFar { get; } = new("到现在", "So far");

    public static Words NothingLeft { get; } = new("能定结论的都问完了。", "All that can settle a verdict was asked.");

    public static Words Roster { get; } = new("这一项看名单：上传名单，或在表单里一行一人填。", "This one rests on the roster: upload it, or fill in a row for each person on the form.");

    public static Words Left(int count) => new($"还缺{count}项", $"{count} missing");
}
