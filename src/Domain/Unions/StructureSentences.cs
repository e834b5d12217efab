using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Posts;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Unions;

/// <summary>How papers speak of the rules on what a union is, how large it may be and which posts it may have.</summary>
internal static class StructureSentences
{
    public static RuleSentences ServesOnly { get; } = new()
    {
        Topic = "纪律",
        Problem = "承担了行政职能",
        Improvement = "专心服务同学",
        Kept = [$"{Union}专心服务同学，不承担宿舍管理、纪律纠察和安全保卫工作。"],
        Broken = [$"{Union}还承担部分行政职能，这些职能应由学校有关部门承担。"],
        Mended = [$"将所承担的行政职能交回学校有关部门，{Union}不再承担。"],
    };

    public static RuleSentences Flat { get; } = new()
    {
        Topic = "主席团",
        Problem = "主席团和工作部门之外常设其他层级",
        Improvement = "撤销其他层级",
        Kept = [$"{Union}由主席团和工作部门组成，不常设其他层级。"],
        Broken = [$"主席团和工作部门之外，还常设其他层级。"],
        Mended = [$"撤销常设的其他层级，所承担的工作并入工作部门；临时工作由专项工作小组办理，办结即撤。"],
    };

    private const string TooManyStaff = "工作人员人数超过上限";

    // Who helps without a post is told beside the staff, so that nobody takes them for staff that were left out.
    private static ImmutableArray<Sentence> BesideStaff { get; } =
    [
        Where(new AtLeast<UnionRecord, int>(StructureFacts.Volunteers, 1), $"另有志愿者{StructureFacts.Volunteers}，不计入工作人员。"),
        Where(new AtLeast<UnionRecord, int>(StructureFacts.Reserve, 1), $"另有后备队伍{StructureFacts.Reserve}，不计入工作人员。"),
    ];

    public static RuleSentences StaffHeadcount(int cap, int large)
    {
        var isLarge = new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses);
        return new()
        {
            Topic = "工作人员",
            Problem = TooManyStaff,
            Improvement = "减少工作人员",
            Kept =
            [
                Where(new AtMost<UnionRecord, int>(StructureFacts.Staff, cap), $"{Union}现有工作人员{StructureFacts.Staff}，未超过{cap}人。")
                    .Else($"{Union}现有工作人员{StructureFacts.Staff}。{ReasonOf(StructureFacts.LargeOrManyCampuses)}，工作人员上限为{large}人。")
                    .Else($"{Union}现有工作人员{StructureFacts.Staff}，学校学生较多或者有多个校区，上限为{large}人。")
                    .Else($"{Union}工作人员人数没有超过上限。"),
                .. BesideStaff,
            ],
            Broken =
            [
                Unless(isLarge, $"{Union}现有工作人员{StructureFacts.Staff}，比上限{cap}人多{Beyond(StructureFacts.Staff, cap)}人。学校学生不多，也没有多个校区，不适用{large}人的上限。")
                    .Else($"{Union}现有工作人员{StructureFacts.Staff}，比上限{large}人多{Beyond(StructureFacts.Staff, large)}人。")
                    .Else($"{Union}工作人员人数超过上限。"),
            ],
            Mended =
            [
                Unless(isLarge, $"工作人员减少{Beyond(StructureFacts.Staff, cap)}人，总数不超过{cap}人。")
                    .Else($"工作人员减少{Beyond(StructureFacts.Staff, large)}人，总数不超过{large}人。")
                    .Else($"减少工作人员，总数不超过上限。"),
            ],
            Remark =
            [
                Where(new AtMost<UnionRecord, int>(StructureFacts.Staff, cap), $"现有{StructureFacts.Staff}")
                    .Else($"现有{StructureFacts.Staff}，{ReasonOf(StructureFacts.LargeOrManyCampuses)}")
                    .Else($"现有{StructureFacts.Staff}"),
            ],
        };
    }

    public static RuleSentences StaffHeadcount(int cap) => new()
    {
        Topic = "工作人员",
        Problem = TooManyStaff,
        Improvement = "减少工作人员",
        Kept = [((Sentence)$"{Union}现有工作人员{StructureFacts.Staff}，未超过{cap}人。").Else($"{Union}工作人员人数没有超过{cap}人。"), .. BesideStaff],
        Broken = [((Sentence)$"{Union}现有工作人员{StructureFacts.Staff}，比上限{cap}人多{Beyond(StructureFacts.Staff, cap)}人。").Else($"{Union}工作人员人数超过{cap}人。")],
        Mended = [((Sentence)$"工作人员减少{Beyond(StructureFacts.Staff, cap)}人，总数不超过{cap}人。").Else($"减少工作人员，总数不超过{cap}人。")],
        Remark = [$"现有{StructureFacts.Staff}"],
    };

    public static RuleSentences PresidiumSize(int cap) => new()
    {
        Topic = "主席团由",
        Problem = "主席团人数超过上限",
        Improvement = "减少主席团成员",
        Kept = [((Sentence)$"主席团由{StructureFacts.Presidium}组成。").Else($"主席团人数没有超过{cap}人。")],
        Broken = [((Sentence)$"主席团有{StructureFacts.Presidium}，比上限{cap}人多{Beyond(StructureFacts.Presidium, cap)}人。").Else($"主席团人数超过{cap}人。")],
        Mended = [$"下次选举时，主席团成员减至{cap}人以内。"],
        Remark = [$"现有{StructureFacts.Presidium}"],
    };

    public static RuleSentences DepartmentCount(int cap) => new()
    {
        Topic = "工作部门",
        Problem = "工作部门数超过上限",
        Improvement = "撤并工作部门",
        Kept =
        [
            Where(new AtMost<UnionRecord, int>(StructureFacts.Departments, 0), $"{Union}不设工作部门。")
                .Else($"{Union}设{StructureFacts.Departments}工作部门。")
                .Else($"{Union}工作部门没有超过{cap}个。"),
        ],
        Broken = [((Sentence)$"{Union}设{StructureFacts.Departments}工作部门，比上限{cap}个多{Beyond(StructureFacts.Departments, cap)}个。").Else($"{Union}工作部门超过{cap}个。")],
        Mended = [((Sentence)$"撤并{Beyond(StructureFacts.Departments, cap)}个工作部门，保留{cap}个以内。").Else($"撤并工作部门，保留{cap}个以内。")],
        Remark = [$"现设{StructureFacts.Departments}"],
    };

    public static RuleSentences Posts(Requirement<UnionRecord> permitted)
    {
        var (posts, titles) = (new Figure("规定以外的职务及任职人数", r => Counted(permitted, r)), ListOf("规定以外的职务", r => Broken(permitted, r).Select(Quoted)));
        return new()
        {
            Topic = "职务",
            Problem = "设有规定以外的职务",
            Improvement = "撤销规定以外的职务",
            Kept = [$"{Union}只设规定的职务。"],
            Broken = [((Sentence)$"{Union}设有{posts}，不在规定的职务之内。").Else($"{Union}设有规定以外的职务。")],
            Mended = [((Sentence)$"撤销{titles}，任职同学转任规定的职务或者退出。").Else($"撤销规定以外的职务，任职同学转任规定的职务或者退出。")],
            Remark = [Unless(permitted, $"设有{posts}")],
        };
    }

    private static ImmutableArray<string> Broken(Requirement<UnionRecord> permitted, UnionRecord record) => permitted.Explain(record).BrokenBy;

    private static string Quoted(string title) => $"“{title}”";

    // How many hold a post is known of a roster whose words for it are the post's alone.
    private static string? Counted(Requirement<UnionRecord> permitted, UnionRecord record)
    {
        var titles = Broken(permitted, record);
        return titles.Length == 0 ? null : string.Join('、', titles.Select(t =>
            record.Members.List.Count(m => m.Post is { Known: Known.Given, Low: var post } && post == t) is > 0 and var holders ? $"{Quoted(t)}{Number(holders)}名" : Quoted(t)));
    }
}
