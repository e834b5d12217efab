using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase.Years;

/// <summary>What the page on selection says itself.</summary>
internal static class SelectionTexts
{
    private static readonly Words _share = new IntakePlan().Floor.InWords();

    public static Words Selections { get; } = new("遴选", "Selection");

    public static Words Lead { get; } = new(
        "每名候选人走到哪一步、下一步由谁办、哪一条件差多少。缺材料的既不通过也不淘汰，只写明还缺什么。",
        "How far each candidate has come, which body is next, and which condition is missed by how much. Whoever lacks materials is neither passed nor refused; what is missing is named.");

    public static Words Candidate { get; } = Headings.OfCongress("/elections/contests/candidates/name");

    public static Words Post { get; } = new("岗位", "Post");

    public static Words Stage { get; } = CongressTexts.State;

    public static Words Steps { get; } = new("已办环节", "Steps taken");

    public static Words Next { get; } = new("下一步", "Next");

    public static Words Applied { get; } = new("报名", "applied");

    public static Words Missing { get; } = new("尚缺", "Missing");

    public static Words Windows { get; } = new("纳新时间", "Recruitment windows");

    public static Words Papers { get; } = new("遴选和述职评议文书", "Papers of selection and appraisal");

    public static Words Projection { get; } = new("双向选材测算", "Two-way recruitment, projected");

    public static Words ProjectionLead { get; } = new(
        $"校级工作人员一般不少于{_share.Chinese}来自院（系）学生会。填入留任和拟招人数，看至少要招多少人来自院（系）学生会。",
        $"Normally at least {_share.English} of a school's staff come from college unions. Enter who stays and who is to be taken in, and see how many must come from college unions.");

    public static Words From { get; } = new("留任、来自院（系）学生会", "Staying, from college unions");

    public static Words Others { get; } = new("留任、不来自院（系）学生会", "Staying, not from them");

    public static Words Open { get; } = new("留任、来源不明", "Staying, origin unknown");

    public static Words Intake { get; } = new("拟招人数", "To be taken in");

    public static Words Count { get; } = new("测算", "Project");

    public static Words Staff { get; } = new("招后总数", "Staff afterwards");

    public static Words Range { get; } = new("占比可能为", "The share may be");

    public static Words Needed { get; } = new("拟招人员中至少须来自院（系）学生会", "Of those taken in, from college unions at least");

    public static Words NeededAtBest { get; } = new("来源不明的都来自院（系）学生会时", "if all of unknown origin come from college unions");

    public static Words Alone { get; } = new("全招院（系）学生会骨干时，最少招", "Taking in college officers alone, at least");

    public static Words Reached { get; } = new($"这次招新能达到{_share.Chinese}", $"This intake can reach {_share.English}");

    public static Words NotReached { get; } = new($"这次招新达不到{_share.Chinese}", $"This intake cannot reach {_share.English}");

    public static Words Depends { get; } = new($"能否达到{_share.Chinese}，要看来源不明的人", $"Whether {_share.English} can be reached depends on those of unknown origin");

    public static Words WholeNumber { get; } = new("应为 0 至 100000 的整数", "a whole number from 0 to 100000 is expected");
}
