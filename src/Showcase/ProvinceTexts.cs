namespace UnionGovernance.Showcase;

/// <summary>What the page of a province says.</summary>
internal static class ProvinceTexts
{
    public static Words Title { get; } = new("一省的学校", "A province's schools");

    public static Words Lead { get; } = new(
        "130所虚构的学校，逐所按同一份指标表判定。点学校，看它的结论。",
        "130 made-up schools, each judged by the same table. Choose a school to see its result.");

    public static Words Worst { get; } = new("不符合最多的指标", "The indicators most often not met");

    public static Words Only { get; } = new("只看这一项", "Only this item");

    public static Words AnyItem { get; } = new("全部指标", "all items");

    public static Words With { get; } = new("结论是", "whose verdict is");

    public static Words AnyVerdict { get; } = new("任何结论", "any");

    public static Words Filter { get; } = new("筛选", "Filter");

    public static Words School { get; } = new("学校名称", "Name of the school");

    public static Words Shown(int count) => new($"{count}所学校", count == 1 ? "1 school" : $"{count} schools");

    public static Words NotMetIn(int count) => new($"{count}所不符合", count == 1 ? "not met in 1 school" : $"not met in {count} schools");

    public static Words Columns { get; } = new("每个编号是哪一项", "What each number stands for");
}
