using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Tests.Unions;

/// <summary>A complete roster whose posts all tell where they belong tells how many departments there are.</summary>
public sealed class DepartmentsOfPostsTests
{
    [Fact]
    public void Each_department_that_a_post_names_counts_once() =>
        Assert.Equal(Fact.Given(3), Of(true, "主席", "副主席", "主席团成员（分管宣传）", "学习部部长", "学习部干事", "校学生会学习部干事", "部长（宣传部）", "办公室主任", "秘书长"));

    [Fact]
    public void The_departments_of_several_in_one_text_count_one_by_one() =>
        Assert.Equal(Fact.Given(3), Of(true, "学习部、宣传部部长", "主席团成员兼文体部部长"));

    /// <remarks>A centre, a team or a group may be a department under another name, a tier beside them, or people for one matter.</remarks>
    [Theory]
    [InlineData("新媒体中心干事", 1, 2)]
    [InlineData("礼仪队成员", 1, 2)]
    [InlineData("迎新专项工作小组成员", 1, 2)]
    [InlineData("项目办公室干事", 1, 1)]
    [InlineData("足球俱乐部部长", 1, 1)]
    [InlineData("主席团干事", 1, 1)]
    public void A_body_that_may_be_something_else_leaves_it_open_and_one_that_is_none_counts_nothing(string post, int least, int most) =>
        Assert.Equal(Fact.Within(least, most), Of(true, "学习部部长", post));

    [Theory]
    [InlineData("部长")]
    [InlineData("干事")]
    [InlineData("工作人员")]
    [InlineData("班长")]
    [InlineData(null)]
    public void Whoever_belongs_nobody_says_where_may_be_of_another_department(string? post) =>
        Assert.Equal(Fact.Within(1, int.MaxValue), Of(true, "学习部部长", post));

    [Fact]
    public void A_roster_that_leaves_people_out_tells_the_least()
    {
        Assert.Equal(Fact.Within(2, int.MaxValue), Of(false, "学习部部长", "宣传部部长"));
        Assert.Equal(default, Of(false, "主席", "部长"));
    }

    [Fact]
    public void A_roster_that_names_no_department_tells_of_none() => Assert.Equal(default, Of(true, "主席", "副主席"));

    [Fact]
    public void A_figure_that_disagrees_is_a_conflict()
    {
        var record = Record(true, "学习部部长", "宣传部部长");

        Assert.Null(StructureFacts.Departments.ConflictIn(StructureFacts.Departments.Write(record, Fact.Given(2))));
        Assert.Equal("数字与名单不一致：工作部门数，填报3个，名单2个", StructureFacts.Departments.ConflictIn(StructureFacts.Departments.Write(record, Fact.Given(3)))!.Describe(Language.Chinese));
    }

    [Theory]
    [InlineData("学习部", "部长", "学习部部长")]
    [InlineData("主席团", "成员", "主席团成员")]
    [InlineData("学习部", "学习部部长", "学习部部长")]
    [InlineData("办公室", "主席", "主席（办公室）")]
    [InlineData("学习部", "主席团成员、部长", "主席团成员、部长（学习部）")]
    [InlineData("学习部", "宣传部部长", null)]
    public void A_department_and_a_post_that_stand_apart_make_one_text_where_they_go_together(string department, string post, string? whole) =>
        Assert.Equal(whole, PostReading.Of(post).With(department));

    /// <remarks>Which of seven departments ends is not for a plan to say; that one does is the least change, whoever serves in it.</remarks>
    [Fact]
    public void One_department_too_many_on_a_roster_is_one_department_to_end()
    {
        var record = Record(true, [.. "一二三四五六七".Select(static c => $"{c}号部部长")]) with { Edition = School2023.Table.Id };

        var found = Assert.IsType<LeastChange.Found>(Assessed.Of(record).LeastChange(static f => f.Item.Rule.Id == "departments.count"));

        Assert.Equal("减少一个工作部门", found.Plans[0].Describe(Language.Chinese));
    }

    private static Fact<int> Of(bool isComplete, params string?[] posts) => StructureFacts.Departments.Read(Record(isComplete, posts));

    private static UnionRecord Record(bool isComplete, params string?[] posts) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        Members = new() { Complete = isComplete ? Fact.Given(true) : default, List = [.. posts.Select(static (p, i) => new Member { Id = $"m{i}", Post = Fact.FromNullable(p) })] },
    };
}
