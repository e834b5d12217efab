using UnionGovernance.Facts;
using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Selections;

/// <summary>How papers speak of the rules on the steps of selection.</summary>
internal static class SelectionSentences
{
    public static RuleSentences SchoolChain(InOrder<UnionRecord, SelectionStep> presidium, InOrder<UnionRecord, SelectionStep> departments) => Of(
        [
            Where(presidium, $"主席团成员候选人由学院团组织推荐，经学院党组织同意，由党委学生工作部门与校团委联合审查，报学校党委确定。"),
            Where(departments, $"部门成员由学院团组织推荐，由党委学生工作部门与校团委联合审查。"),
        ],
        ("主席团成员候选人", presidium),
        ("部门成员", departments));

    public static RuleSentences CollegeChain(InOrder<UnionRecord, SelectionStep> presidium) => Of(
        [$"主席团成员候选人由班级团支部推荐，经学院团组织同意，报学院党组织确定。"], ("主席团成员候选人", presidium));

    private static RuleSentences Of(Sequence<Sentence> kept, params ReadOnlySpan<(string Of, InOrder<UnionRecord, SelectionStep> Steps)> chains)
    {
        var (broken, mended) = (new List<Sentence>(), new List<Sentence>());
        foreach (var (of, steps) in chains)
        {
            var skipped = ListOf($"{of}所缺环节", r => Skipped(steps, r));
            broken.Add(Unless(steps, $"{of}的遴选缺少{skipped}。").Else(Unless(steps, $"{of}的遴选没有按规定的先后进行。")));
            mended.Add(Unless(steps, $"从下次遴选起，{of}补上{skipped}，前一环节没有完成的，不进入下一环节。")
                .Else(Unless(steps, $"从下次遴选起，{of}按规定的先后办理，前一环节没有完成的，不进入下一环节。")));
        }

        return new()
        {
            Topic = "联合审查",
            Problem = "遴选程序不完整",
            Improvement = "补全遴选程序",
            Kept = kept,
            KeptInPart = chains.Length > 1 ? kept : [],
            Broken = [.. broken],
            Mended = [.. mended],
        };
    }

    private static IEnumerable<string> Skipped(InOrder<UnionRecord, SelectionStep> steps, UnionRecord record) =>
        steps.Path.Read(record) is { Known: Known.Given, Low: var taken } ? steps.Required.Where(s => !taken.Contains(s)).Select(static s => s switch
        {
            SelectionStep.JointReview => "党委学生工作部门与校团委联合审查",
            SelectionStep.PartyDecides => "学校党委确定",
            _ => s.Label.Chinese.Replace("院（系）", "学院", StringComparison.Ordinal),
        }) : [];
}
