using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Tests.Unions;

/// <summary>Posts as rosters and lists really name them, judged by the tables of school and college.</summary>
public sealed class PermittedPostsTests
{
    private static readonly Requirement<UnionRecord> _school = Of(School2023.Table);
    private static readonly Requirement<UnionRecord> _college = Of(College2024.Table);

    [Theory]
    [InlineData("学习部部长", Verdict.Met)]
    [InlineData("办公室部长", Verdict.Met)]
    [InlineData("宣传部长（主持工作）", Verdict.Met)]
    [InlineData("部长 ", Verdict.Met)]
    [InlineData("部门成员", Verdict.Met)]
    [InlineData("主席团成员、部长", Verdict.Met)]
    [InlineData("副主席兼学习部部长", Verdict.Met)]
    [InlineData("学习部部长助理", Verdict.NotMet)]
    [InlineData("部长、办公室主任", Verdict.NotMet)]
    [InlineData("主席团成员兼新闻中心主任", Verdict.NotMet)]
    [InlineData("常务副主席", Verdict.NotMet)]
    [InlineData("办公室主任", Verdict.Undetermined)]
    [InlineData("学生会办公室主任", Verdict.Undetermined)]
    [InlineData("团委办公室主任", Verdict.Undetermined)]
    [InlineData("办公室副主任", Verdict.Undetermined)]
    [InlineData("学生处处长", Verdict.Undetermined)]
    [InlineData("主任", Verdict.Undetermined)]
    [InlineData("办公室主任（学生）", Verdict.NotMet)]
    [InlineData("办公室主任（教师）", Verdict.Met)]
    [InlineData("干事、办公室副主任", Verdict.NotMet)]
    [InlineData("办公室主任助理", Verdict.NotMet)]
    [InlineData("新闻中心主任", Verdict.NotMet)]
    [InlineData("部门主任", Verdict.NotMet)]
    [InlineData("秘书处秘书长", Verdict.Undetermined)]
    [InlineData("秘书处部长", Verdict.Met)]
    [InlineData("权益部部长", Verdict.Met)]
    [InlineData("学习部", Verdict.Undetermined)]
    [InlineData("见习部长", Verdict.Undetermined)]
    [InlineData("部长、班长", Verdict.Undetermined)]
    [InlineData("部长助理、班长", Verdict.NotMet)]
    public void A_post_on_a_roster_is_judged_by_what_it_names(string post, Verdict verdict)
    {
        var alone = verdict == Verdict.Met && PostReading.Of(post).IsForTeachers ? Verdict.NotApplicable : verdict;
        Assert.Equal(alone, _school.Judge(Roster(One(post))));
        Assert.Equal(alone, _school.Judge(Listing(post)));
    }

    /// <remarks>The words alone do not say whether a teacher heads an office or a student a department of that name. That the League committee's office is no department of the union stays a question, whoever holds the post.</remarks>
    [Theory]
    [InlineData("办公室主任", true, Verdict.Met)]
    [InlineData("办公室主任", false, Verdict.NotMet)]
    [InlineData("秘书处副主任", true, Verdict.Met)]
    [InlineData("秘书处副主任", false, Verdict.NotMet)]
    [InlineData("秘书处秘书长", false, Verdict.NotMet)]
    [InlineData("团委办公室主任", true, Verdict.Met)]
    [InlineData("团委办公室主任", false, Verdict.Undetermined)]
    [InlineData("传媒中心主任", false, Verdict.NotMet)]
    public void Whoever_heads_an_office_is_judged_by_whether_a_teacher_does(string post, bool teacher, Verdict verdict)
    {
        var record = Roster(One("部长"), One(post) with { Id = "m2", Teacher = Fact.Given(teacher) });

        Assert.Equal(verdict, _school.Judge(record));
        Assert.Equal(verdict == Verdict.NotMet ? [post] : [], _school.Explain(record).BrokenBy);
        Assert.Equal(Fact.Given(teacher ? 1 : 2), StructureFacts.Staff.Read(record));
    }

    [Fact]
    public void Of_whoever_heads_an_office_it_is_asked_whether_they_are_a_teacher()
    {
        var explained = _school.Explain(Roster(One("部长"), One("办公室主任") with { Id = "m2" }));

        Assert.Equal(["/structure/posts", "/members/list/1/teacher"], explained.Missing().Select(static m => m.JsonPointer));
        Assert.Equal("“办公室主任”如是部门“办公室”的负责人，指标表所列的职务名称是“部长”", explained.Notes.Select(static n => n.Chinese).Single(static n => n.Contains("指标表所列", StringComparison.Ordinal)));
    }

    /// <summary>A table lists titles: of a department's 主任 the finding says which title it lists, so that a union knows that a name is in question and no office.</summary>
    [Theory]
    [InlineData("办公室主任", "“办公室主任”如是部门“办公室”的负责人，指标表所列的职务名称是“部长”")]
    [InlineData("主席/办公室主任", "“办公室主任”如是部门“办公室”的负责人，指标表所列的职务名称是“部长”")]
    [InlineData("秘书处副主任", "“秘书处副主任”如是部门“秘书处”的副职，指标表所列的职务名称是“副部长”")]
    [InlineData("部长助理", null)]
    [InlineData("主任", null)]
    public void Of_a_department_s_head_under_another_title_the_title_of_the_table_is_told(string post, string? told) =>
        Assert.Equal(told, _school.Explain(Roster(One(post))).Notes.Select(n => n.Chinese).SingleOrDefault(n => n.Contains("指标表所列", StringComparison.Ordinal)));

    /// <summary>The tables of colleges print the older titles; whoever is called a member of presidium or department bears one of them.</summary>
    [Fact]
    public void What_is_permitted_is_told_in_either_language()
    {
        var posts = new PermittedPosts(["主席团成员", "部长"]);

        Assert.Equal("所设职务仅限主席团成员、部长", posts.Describe(Language.Chinese));
        Assert.Equal("posts in use: nothing but 主席团成员, 部长", posts.Describe(Language.English));
    }

    [Fact]
    public void A_member_of_the_presidium_is_never_found_for_the_word_alone()
    {
        Assert.Equal(Verdict.Met, _college.Judge(Roster(One("主席团成员"), One("部长"), One("工作部门成员"))));
        Assert.Equal(Verdict.NotMet, _college.Judge(Roster(One("主席团成员"), One("部长助理"))));
        Assert.Equal(Verdict.Met, Of(School2020.Table).Judge(Roster(One("主席团成员"))));
        Assert.Equal(Verdict.NotMet, new PermittedPosts(["会长"]).Judge(Roster(One("主席团成员"))));
    }

    [Theory]
    [InlineData("秘书长", null, Verdict.Undetermined)]
    [InlineData("秘书长", true, Verdict.Met)]
    [InlineData("秘书长", false, Verdict.NotMet)]
    [InlineData("副秘书长", null, Verdict.Undetermined)]
    [InlineData("副秘书长", true, Verdict.Met)]
    [InlineData("副秘书长", false, Verdict.NotMet)]
    [InlineData("秘书长（团委副书记）", null, Verdict.Met)]
    [InlineData("秘书长（团委副书记）", false, Verdict.NotMet)]
    [InlineData("秘书长（学生）", null, Verdict.NotMet)]
    public void A_secretary_general_is_right_for_a_teacher_and_wrong_for_a_student(string post, bool? teacher, Verdict verdict)
    {
        var record = Roster(One("部长"), One(post) with { Teacher = teacher is { } told ? Fact.Given(told) : default });

        Assert.Equal(verdict, _school.Judge(record));
        Assert.Equal(verdict == Verdict.Undetermined ? ["/structure/posts", "/members/list/1/teacher"] : [], _school.Explain(record).Missing().Select(m => m.JsonPointer));
        Assert.Equal(verdict == Verdict.NotMet ? ["秘书长"] : [], _school.Explain(record).BrokenBy.Select(b => b.TrimStart('副')));
    }

    /// <summary>A list of the posts that students hold has none; where it names one all the same, a note says whose it is, or nobody does.</summary>
    [Fact]
    public void Of_a_secretary_general_in_a_list_a_note_says_who_it_is()
    {
        Assert.Equal(Verdict.Undetermined, _school.Judge(Listing("部长", "秘书长")));
        Assert.Equal(Verdict.Met, _school.Judge(Listing("部长", "秘书长（专职团干部）")));
        Assert.Equal(Verdict.Met, _school.Judge(Listing("部长", "秘书长") with { Members = Roster(One("部长"), One("秘书长") with { Teacher = Fact.Given(true) }).Members }));
    }

    /// <summary>A list says that there is a secretary-general, not how many; on a roster with gaps a student may be one beside the teacher.</summary>
    [Fact]
    public void A_teacher_on_a_roster_with_gaps_does_not_settle_who_else_is_secretary_general()
    {
        Member teacher = One("秘书长") with { Teacher = Fact.Given(true) }, student = One("秘书长") with { Id = "another", Teacher = Fact.Given(false) };
        UnionRecord Known(bool complete, params Member[] members) =>
            Listing("部长", "秘书长") with { Members = new() { Complete = complete ? Fact.Given(true) : default, List = [One("部长"), .. members] } };

        Assert.Equal(Verdict.Undetermined, _school.Judge(Known(false, teacher)));
        Assert.Equal(Verdict.NotMet, _school.Judge(Known(false, teacher, student)));
        Assert.Equal(Verdict.NotMet, _school.Judge(Known(true, teacher, student)));
        Assert.Equal(Verdict.Met, _school.Judge(Known(true, teacher)));
    }

    /// <summary>A teacher on the roster is none of the staff, who are students; while nobody says which, the figure is open by one.</summary>
    [Fact]
    public void A_teacher_on_the_roster_is_none_of_the_staff()
    {
        var staff = Enumerable.Range(1, 40).Select(i => One("干事") with { Id = $"m{i}", PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember) }).ToArray();
        UnionRecord With(Fact<bool> teacher) => Roster([.. staff, One("秘书长") with { Id = "m41", Teacher = teacher }]) with { Structure = new() { LargeOrManyCampuses = Fact.Given(false) } };

        Assert.Equal([Verdict.Met, Verdict.NotMet, Verdict.Undetermined], new Fact<bool>[] { Fact.Given(true), Fact.Given(false), default }.Select(t => Find(With(t), "staff.headcount").Verdict));
        Assert.Equal([Verdict.Met, Verdict.Undetermined, Verdict.Undetermined], new Fact<bool>[] { Fact.Given(true), Fact.Given(false), default }.Select(t => Find(With(t), "eligibility.politics").Verdict));
        Assert.Equal(Fact.Within(40, 41), StructureFacts.Staff.Read(With(default)));
    }

    [Fact]
    public void What_was_read_is_said_and_who_breaks_the_rule_is_named_as_written()
    {
        var finding = Find(Roster(One("学习部部长"), One("部长、学习部部长助理"), One("主席")), "posts.permitted");

        Assert.Equal(["学习部部长助理"], finding.BrokenBy);
        Assert.Equal(
            ["“学习部部长”读作“部长”（部门“学习部”）", "“部长、学习部部长助理”读作“部长”；读作“部长助理”（部门“学习部”）"],
            finding.Notes.Select(r => r.Chinese).OrderBy(r => r.Length));
        Assert.Empty(Find(Roster(One("主席")), "posts.permitted").Notes);
    }

    /// <summary>学习部部长 on the roster and 部长 in the stated list are the same title, and no conflict.</summary>
    [Fact]
    public void A_stated_list_and_a_roster_agree_in_titles_however_they_are_written()
    {
        var record = Roster(One("学习部部长"), One("宣传部干事"), One("秘书长") with { Teacher = Fact.Given(true) });

        Assert.Null(StructureFacts.Posts.ConflictIn(record with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["部长", "干事"]) } }));
        Assert.Null(StructureFacts.Posts.ConflictIn(record with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["部长", "干事", "秘书长"]) } }));
        Assert.NotNull(StructureFacts.Posts.ConflictIn(record with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["部长"]) } }));
        Assert.NotNull(StructureFacts.Posts.ConflictIn(record with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["部长", "干事", "副部长"]) } }));
    }

    private static Finding Find(UnionRecord record, string rule) => School2023.Table.Assess(record).Single(f => f.Item.Rule.Id == rule);

    private static Requirement<UnionRecord> Of(Edition edition) => edition.RuleOf("posts.permitted")!.Requirement;

    private static Member One(string post) => new() { Id = post, Post = Fact.Given(post) };

    private static UnionRecord Roster(params Member[] members) => Listing() with { Structure = new(), Members = new() { Complete = Fact.Given(true), List = [.. members] } };

    private static UnionRecord Listing(params string[] posts) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Structure = new() { Posts = Fact.Given<Sequence<string>>([.. posts]) },
    };
}
