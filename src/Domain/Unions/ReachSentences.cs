using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;

namespace UnionGovernance.Unions;

/// <summary>How papers speak of the goal on how far college unions reach.</summary>
internal static class ReachSentences
{
    // More than these are counted and not told one by one.
    private const int Told = 3;

    public static RuleSentences LargeColleges(Requirement<CollegeUnion> inReach)
    {
        var (told, names) = (new Figure("服务覆盖不足的学院", r => Each(r, inReach)), ListOf("服务覆盖不足的学院名称", r => OutOfReach(r, inReach) is { Count: <= Told } few ? few.Select(static c => c.Id) : []));
        return new()
        {
            Topic = $"{ReachRules.Threshold}人",
            Problem = "学生较多的学院服务覆盖不足",
            Improvement = "加强学生较多学院的工作力量",
            Kept = [$"学生超过{ReachRules.Threshold}人的学院，学院{Union}都配足{ReachRules.Cap}人，或者由校团委指定专人指导。"],
            Broken =
            [
                ((Sentence)$"{told}。").Else($"{ReachFacts.CollegesOutOfReach}学院的学生超过{ReachRules.Threshold}人，学院{Union}人手不足，校团委也没有指定专人指导。")
                    .Else($"有的学院学生超过{ReachRules.Threshold}人，学院{Union}人手不足，校团委也没有指定专人指导。"),
            ],
            Mended =
            [
                ((Sentence)$"校团委指定专人指导{names}的{Union}，或者为其增补工作人员，配足{ReachRules.Cap}人。")
                    .Else($"校团委指定专人指导学生较多学院的{Union}，或者为其增补工作人员，配足{ReachRules.Cap}人。"),
            ],
        };
    }

    private static List<CollegeUnion> OutOfReach(UnionRecord record, Requirement<CollegeUnion> inReach) =>
        [.. record.Colleges.List.Where(c => inReach.Judge(c) == Verdict.NotMet)];

    private static string? Each(UnionRecord record, Requirement<CollegeUnion> inReach) => OutOfReach(record, inReach) is not { Count: > 0 and <= Told } few ? null
        : string.Join('；', few.Select(c => c is { Students: { Known: Known.Given, Low: var students }, Staff: { Known: Known.Given, Low: var staff } }
            ? $"{c.Id}有学生{Number(students)}人，学院{record.Union.Kind.Label.Chinese}工作人员只有{Number(staff)}人，校团委没有指定专人指导"
            : $"{c.Id}学生较多，学院{record.Union.Kind.Label.Chinese}人手不足，校团委没有指定专人指导"));
}
