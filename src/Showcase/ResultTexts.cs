using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What a result says of itself: first how many are broken, by name; then what is open, and what is kept.</summary>
internal static class ResultTexts
{
    private const int Named = 6;

    public static Words Own { get; } = new("我校", "My union");

    public static Words WritePapers { get; } = new("写出文书", "Write the papers");

    public static Words ChangeOne { get; } = new("改一个数再看", "Change a figure and look again");

    public static Words Print { get; } = new("打印", "Print");

    public static Words Fill { get; } = new("填写", "Fill in");

    public static Words KeepFile { get; } = new("存成文件", "Save as a file");

    public static Words AnswerHere { get; } = new("填上再判", "Fill in and judge again");

    public static Words NotHere { get; } = new("在表单里填", "Fill in on the form");

    public static Words Supposing { get; } = new("假如", "Supposing");

    public static Words OnlySupposed { get; } = new("这是假设：文书仍按记录里的数写。", "This is supposed only: papers are written by the figures of the record.");

    public static Words Take { get; } = new("把这些数写进记录", "Put these figures into the record");

    public static Words SeeRule { get; } = new("这条规则", "This rule");

    public static Words Evidence { get; } = new("每一项的依据与证据", "The evidence, item by item");

    public static Words Least { get; } = new("最少的改法", "The least to do");

    public static Words KeptHere { get; } = new("这个标签页里还留着上次的记录：", "This tab still holds a record of yours: ");

    public static Words TypedHere { get; } = new("这个标签页里还留着上次填的内容。", "This tab still holds what you typed here before.");

    public static Words Restore { get; } = new("放回去", "Put it back");

    public static Words Forget { get; } = new("忘掉", "Forget it");

    public static Words GoOn { get; } = CheckTexts.Show;

    public static Words Together { get; } = new("一并改好，最少要做的", "The least to do that mends all of it together");

    public static Words TogetherLead { get; } = new(
        "几项一起算：一人退出，人数也随之减少。每个方案的代价相同，都不会使别的规定变得不符合。",
        "Counted together: whoever leaves is one fewer on the staff as well. All plans cost the same, and none of them breaks another rule.");

    /// <summary>What is judged besides the table's items: what the opinions ask beyond them, and the school's own goals.</summary>
    public static (Words Name, Words? Says, ImmutableArray<Finding> Findings)[] Beside(Assessment assessment) =>
        [.. new (Words, Words?, ImmutableArray<Finding>)[] { (TenMeasures.BesideTable, RuleTexts.OpinionsSay, assessment.Opinions), (FindingTexts.Goals, null, assessment.Goals) }.Where(static b => b.Item3.Length > 0)];

    /// <summary>The first sentence, which counts the table's items: 2项不符合：人员、部门.</summary>
    public static Words Broken(Assessment assessment)
    {
        var broken = assessment.Findings.Where(static f => f.Verdict == Verdict.NotMet).ToList();
        if (broken.Count > 0)
        {
            return Sentence(broken, "项不符合", broken.Count == 1 ? "item not met" : "items not met");
        }

        var open = assessment.Findings.Where(static f => f.Verdict == Verdict.Undetermined).ToList();
        return open.Count > 0 ? Sentence(open, "项还缺事实", open.Count == 1 ? "item lacks facts" : "items lack facts")
            : assessment.All.All(static f => f.Verdict is Verdict.Met or Verdict.NotApplicable) ? new("各项都符合", "All items are met")
            : new("指标表各项都符合", "All items of the table are met");
    }

    /// <summary>What the page of a result is called: the first sentence, and whose it is; of what is to be settled first, whose alone.</summary>
    public static Words TitleOf(AssessmentAnswer answer) => answer.Assessment is { } assessment && Broken(assessment) is var broken
        ? new($"{broken.Chinese} · {answer.Given.Union.Name}", $"{broken.English} · {answer.Given.Union.Name}")
        : new($"{FindingTexts.Assessment.Chinese} {answer.Given.Union.Name}", $"{FindingTexts.Assessment.English} {answer.Given.Union.Name}");

    /// <summary>What the first sentence leaves out: the table's other items, then what is judged besides it.</summary>
    public static Words Rest(Assessment assessment)
    {
        var (broken, open, met) = (Count(assessment.Findings, Verdict.NotMet), Count(assessment.Findings, Verdict.Undetermined), Count(assessment.Findings, Verdict.Met));
        var beside = Beside(assessment);
        return new(
            $"{(broken > 0 && open > 0 ? $"另有{open}项还缺事实，" : string.Empty)}{met}项符合。{string.Concat(beside.Select(static b => $"{b.Name.Chinese}：{Tally(b.Findings, Language.Chinese)}。"))}",
            $"{(broken > 0 && open > 0 ? $"{open} more {(open == 1 ? "lacks" : "lack")} facts; " : string.Empty)}{met} {(met == 1 ? "is" : "are")} met.{string.Concat(beside.Select(static b => $" {b.Name.English}: {Tally(b.Findings, Language.English)}."))}");
    }

    /// <summary>How many have each verdict: 1项不符合、6项符合.</summary>
    public static string Tally(IEnumerable<Finding> findings, Language language) => string.Join(
        language == Language.Chinese ? "、" : ", ",
        findings.GroupBy(static f => f.Verdict).OrderBy(static g => g.Key).Select(g => language == Language.Chinese ? $"{g.Count()}项{g.Key.Describe(language)}" : $"{g.Count()} {g.Key.Describe(language)}"));

    /// <summary>How many items, behind the badge of their verdict.</summary>
    public static Words Items(int count) => new($"{count}项", count == 1 ? "1 item" : $"{count} items");

    /// <summary>How many names are folded away.</summary>
    public static Words AndMore(int count) => new($"还有{count}个", $"{count} more");

    /// <summary>A verdict and how many have it, as a heading: 不符合：3项, and of what is judged besides the table 学校自定目标：2项不符合.</summary>
    public static Words Group(Words? name, Verdict verdict, int count) => name is not null
        ? new($"{name.Chinese}：{count}项{verdict.Describe(Language.Chinese)}", $"{name.English}: {count} {verdict.Describe(Language.English)}")
        : new($"{verdict.Describe(Language.Chinese)}：{count}项", $"{char.ToUpperInvariant(verdict.Describe(Language.English)[0])}{verdict.Describe(Language.English)[1..]}: {count}");

    private static int Count(IEnumerable<Finding> findings, Verdict verdict) => findings.Count(f => f.Verdict == verdict);

    private static Words Sentence(List<Finding> findings, string chinese, string english)
    {
        var names = findings.Select(static f => f.Item.Rule.Name).ToList();
        return new(
            $"{findings.Count}{chinese}：{string.Join('、', names.Take(Named).Select(static n => n.Chinese))}{(names.Count > Named ? "等" : null)}",
            $"{findings.Count} {english}: {string.Join(", ", names.Take(Named).Select(static n => n.English))}{(names.Count > Named ? " and others" : null)}");
    }
}
