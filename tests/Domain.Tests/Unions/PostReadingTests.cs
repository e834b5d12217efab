using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Tests.Unions;

/// <summary>Titles of posts as people write them: what is the title, and what stood around it.</summary>
public sealed class PostReadingTests
{
    [Theory]
    [InlineData("部长", "部长")]
    [InlineData("学习部部长", "部长")]
    [InlineData("学习部副部长", "副部长")]
    [InlineData("办公室部长", "部长")]
    [InlineData("学习部长", "部长")]
    [InlineData("宣传副部长", "副部长")]
    [InlineData("新媒体中心干事", "干事")]
    [InlineData("权益服务部部员", "工作部门成员")]
    [InlineData("部门成员", "工作部门成员")]
    [InlineData("学习部成员", "工作部门成员")]
    [InlineData("工作部门成员", "工作部门成员")]
    [InlineData("主席团", "主席团成员")]
    [InlineData("校学生会主席", "主席")]
    [InlineData("文学院学生会学习部部长", "部长")]
    [InlineData("研究生会执行主席", "执行主席")]
    [InlineData("主席团副主席", "副主席")]
    [InlineData("轮值主席", "轮值执行主席")]
    [InlineData("学院主席", "主席")]
    [InlineData("分管学习部的副主席", "副主席")]
    [InlineData("代部长", "部长")]
    [InlineData("宣传和网络部部长", "部长")]
    [InlineData("文艺、体育部部长", "部长")]
    [InlineData("学习部、宣传部部长", "部长")]
    public void The_title_is_read_out_of_what_stands_around_it(string text, string title)
    {
        var post = Assert.Single(PostReading.Of(text).Posts);

        Assert.Equal((title, null), (post.Title, post.Question));
    }

    /// <summary>A title that the school's own list names is that title, whatever stands in it.</summary>
    [Theory]
    [InlineData("部长（主持工作）")]
    [InlineData("主席团成员、部长")]
    public void A_title_that_the_list_names_is_read_as_it_stands(string title) => Assert.Equal(title, Assert.Single(PostReading.Of(title, [title]).Posts).Title);

    [Theory]
    [InlineData("学生", false)]
    [InlineData("教师", true)]
    [InlineData("老师", true)]
    [InlineData("专职", true)]
    [InlineData("辅导员", true)]
    [InlineData("团委书记", true)]
    [InlineData("团委副书记", true)]
    [InlineData("团总支书记", true)]
    public void A_note_tells_whether_a_student_holds_the_post(string note, bool teacher) => Assert.Equal(Fact.Given(teacher), PostReading.Of($"秘书长（{note}）").Posts[0].Teacher);

    [Theory]
    [InlineData(" 部长 ")]
    [InlineData("部　长")]
    [InlineData("部长\t")]
    [InlineData("学习部 部长")]
    [InlineData("学习部-部长")]
    [InlineData("学习部·部长")]
    [InlineData("学习部：部长")]
    [InlineData("部长—学习部")]
    [InlineData("学习部/部长")]
    [InlineData("部长（学习部）")]
    [InlineData("学习部（部长）")]
    [InlineData("部长(主持工作)")]
    [InlineData("部长【兼】")]
    [InlineData("部长（兼")]
    [InlineData("部长*")]
    [InlineData("部长，分管学习部")]
    [InlineData("部长2名")]
    [InlineData("部长兼")]
    public void Blanks_brackets_marks_and_places_make_no_other_title(string text)
    {
        var post = Assert.Single(PostReading.Of(text).Posts);

        Assert.Equal(("部长", null), (post.Title, post.Question));
    }

    /// <remarks>工作人员 is whoever serves: of a department they are a member of it; alone, it is not told of what.</remarks>
    [Theory]
    [InlineData("综合部工作人员", "综合部")]
    [InlineData("办公室工作人员", "办公室")]
    [InlineData("学习部 工作人员", "学习部")]
    [InlineData("工作人员（宣传部）", "宣传部")]
    [InlineData("学生会权益部工作人员", "权益部")]
    [InlineData("新媒体中心工作人员（兼职）", "新媒体中心")]
    public void Staff_of_a_department_are_members_of_it(string text, string department)
    {
        var post = Assert.Single(PostReading.Of(text).Posts);

        Assert.Equal(("工作部门成员", department, null), (post.Title, post.Department, post.Question));
    }

    [Theory]
    [InlineData("工作人员")]
    [InlineData("学生会工作人员")]
    [InlineData("校学生会工作人员")]
    [InlineData("工作人员3名")]
    [InlineData("主要工作人员")]
    public void Staff_of_nothing_that_is_named_are_asked_about(string text) =>
        Assert.StartsWith("只写了是工作人员", Assert.Single(PostReading.Of(text).Posts).Question!.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("主席团成员、部长", "主席团成员", "部长")]
    [InlineData("主席团成员/部长", "主席团成员", "部长")]
    [InlineData("主席团成员，部长", "主席团成员", "部长")]
    [InlineData("主席团成员；部长", "主席团成员", "部长")]
    [InlineData("主席团成员＋部长", "主席团成员", "部长")]
    [InlineData("主席团成员 部长", "主席团成员", "部长")]
    [InlineData("主席团成员兼学习部部长", "主席团成员", "部长")]
    [InlineData("副主席兼任办公室主任", "副主席", "主任")]
    [InlineData("副主席（轮值执行主席）", "副主席", "轮值执行主席")]
    [InlineData("主席团成员（兼学习部部长）", "主席团成员", "部长")]
    [InlineData("学习部部长、宣传部副部长", "部长", "副部长")]
    [InlineData("主席团/执行主席", "主席团成员", "执行主席")]
    public void Two_posts_in_one_cell_are_two(string text, string first, string second) =>
        Assert.Equal([first, second], PostReading.Of(text).Posts.Select(p => p.Title));

    [Theory]
    [InlineData("学习部部长助理", "部长助理", "学习部")]
    [InlineData("办公室主任", "主任", "办公室")]
    [InlineData("办公室副主任", "副主任", "办公室")]
    [InlineData("学生会办公室主任", "主任", "办公室")]
    [InlineData("秘书处秘书长", "秘书长", "秘书处")]
    [InlineData("主席团秘书长", "秘书长", null)]
    [InlineData("秘书处主任", "主任", "秘书处")]
    [InlineData("易班工作站站长", "站长", "易班工作站")]
    [InlineData("社团部部长助理", "部长助理", "社团部")]
    [InlineData("部长助理", "部长助理", null)]
    [InlineData("主席助理", "主席助理", null)]
    [InlineData("常务副主席", "常务副主席", null)]
    [InlineData("学生会第一副主席", "第一副主席", null)]
    [InlineData("总干事", "总干事", null)]
    [InlineData("传媒中心主席", "传媒中心主席", null)]
    [InlineData("名誉主席", "名誉主席", null)]
    [InlineData("会长", "会长", null)]
    public void What_no_table_has_is_left_as_the_bare_rest(string text, string rest, string? department)
    {
        var post = Assert.Single(PostReading.Of(text).Posts);

        Assert.Equal((rest, department, null), (post.Title, post.Department, post.Question));
    }

    [Theory]
    [InlineData("学习部")]
    [InlineData("学生会")]
    [InlineData("工作人员")]
    [InlineData("学习部负责人")]
    [InlineData("班长")]
    [InlineData("2203班团支书")]
    [InlineData("校团委组织部部长")]
    [InlineData("团委办公室主任")]
    [InlineData("党建办主任")]
    [InlineData("见习部长")]
    [InlineData("原部长")]
    [InlineData("Minister")]
    [InlineData("无")]
    [InlineData("/")]
    [InlineData("成员")]
    public void What_a_text_leaves_open_is_a_question(string text) =>
        Assert.NotNull(Assert.Single(PostReading.Of(text).Posts).Question);

    [Theory]
    [InlineData("秘书长", null)]
    [InlineData("学生会秘书长", null)]
    [InlineData("秘书长（校团委副书记兼）", true)]
    [InlineData("秘书长（团委老师）", true)]
    [InlineData("副秘书长（专职团干部）", true)]
    [InlineData("秘书长（学生）", false)]
    public void Who_is_secretary_general_is_read_from_a_note_alone(string text, bool? teacher)
    {
        var post = Assert.Single(PostReading.Of(text).Posts);

        Assert.True(post.IsForTeachers);
        Assert.Equal(teacher is { } told ? Fact.Given(told) : default, post.Teacher);
    }

    /// <summary>What is told apart, to the last piece: the title, the department, and what was taken off.</summary>
    [Theory]
    [InlineData("学生部门部长", "部长", null, "学生部门")]
    [InlineData("学习部常务部长", "常务部长", "学习部", "")]
    [InlineData("团部站长", "站长", "团部", "")]
    [InlineData("部长/学习部", "部长", "学习部", "")]
    [InlineData("部长2", "部长", null, "2")]
    [InlineData("部长2名", "部长", null, "2名")]
    [InlineData("学风建设、体育部部长", "部长", "学风建设、体育部", "")]
    [InlineData("校学生会学习部部长（主持工作）", "部长", "学习部", "校学生会 主持工作")]
    public void Title_department_and_what_was_taken_off_are_told_apart(string text, string title, string? department, string notes)
    {
        var post = Assert.Single(PostReading.Of(text).Posts);

        Assert.Equal((title, department, notes), (post.Title, post.Department, string.Join(' ', post.Notes)));
        Assert.Null(post.Question);
    }

    /// <summary>Of two that share a department's title the first is a few characters of Chinese; whatever is longer, or no Chinese, is left by itself and asked about.</summary>
    [Theory]
    [InlineData("学风与宿舍、体育部部长", "学风与宿舍")]
    [InlineData("A文、体育部部长", "A文")]
    [InlineData("Art、体育部部长", "Art")]
    public void What_is_no_short_name_of_a_department_is_not_joined_to_the_next(string text, string alone)
    {
        var posts = PostReading.Of(text).Posts;

        Assert.Equal([alone, "体育部部长"], posts.Select(static p => p.Written));
        Assert.NotNull(posts[0].Question);
        Assert.Equal("体育部", posts[1].Department);
    }

    [Fact]
    public void A_single_character_and_a_doubtful_word_before_a_title_are_kept()
    {
        Assert.Equal("团", Assert.Single(PostReading.Of("团").Posts).Written);
        Assert.Contains("“见习”", Assert.Single(PostReading.Of("文学院见习部长").Posts).Question!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_taken_off_untold()
    {
        Assert.Null(PostReading.Of("部长").Told());
        Assert.Equal("“学习部部长（兼）”读作“部长”（部门“学习部”，略去“兼”）", PostReading.Of("学习部部长（兼）").Told()!.Chinese);
        Assert.Equal("\"部门成员\" is read as \"工作部门成员\"", PostReading.Of("部门成员").Told()!.English);
        Assert.Equal("“校学生会部长”读作“部长”（略去“校学生会”）", PostReading.Of("校学生会部长").Told()!.Chinese);
    }

    [Fact]
    public void A_schools_own_titles_are_read_beside_the_national_ones()
    {
        Assert.Equal("楼委", Assert.Single(PostReading.Of("东苑楼管部楼委", ["楼委"]).Posts).Title);
        Assert.Equal("部员", Assert.Single(PostReading.Of("部员", ["部员"]).Posts).Title);
    }
}
