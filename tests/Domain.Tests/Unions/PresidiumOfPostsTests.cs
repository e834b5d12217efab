using UnionGovernance.Facts;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Unions;

/// <summary>Of whom a roster does not say whether they are of the presidium, their post may: 主席团成员 and its chairs are, of others it is open.</summary>
public sealed class PresidiumOfPostsTests
{
    [Theory]
    [InlineData("主席团成员")]
    [InlineData("主席")]
    [InlineData("副主席")]
    [InlineData("轮值执行主席")]
    [InlineData("主席团成员兼学习部部长")]
    [InlineData("校学生会主席团成员（分管宣传）")]
    public void A_post_of_the_presidium_counts_among_it(string post) =>
        Assert.Equal(Fact.Given(1), Of(new Member { Id = "m1", Post = Fact.Given(post) }));

    [Theory]
    [InlineData("部长")]
    [InlineData("拟任主席团成员")]
    [InlineData("主席团助理")]
    [InlineData("传媒中心主席")]
    [InlineData("秘书长")]
    [InlineData("工作人员")]
    public void Any_other_post_leaves_it_open(string post) =>
        Assert.Equal(Fact.Within(0, 1), Of(new Member { Id = "m1", Post = Fact.Given(post) }));

    [Fact]
    public void What_is_said_of_somebody_goes_beside_their_post_and_where_the_two_contradict_each_other_it_is_open()
    {
        Assert.Equal(Fact.Within(0, 1), Of(new Member { Id = "m1", Post = Fact.Given("主席团成员"), InPresidium = Fact.Given(false) }));
        Assert.Equal(Fact.Given(1), Of(new Member { Id = "m1", Post = Fact.Given("主席团成员"), InPresidium = Fact.Given(true) }));
        Assert.Equal(Fact.Given(0), Of(new Member { Id = "m1", Post = Fact.Given("部长"), InPresidium = Fact.Given(false) }));
        Assert.Equal(Fact.Given(0), Of(new Member { Id = "m1", Post = Fact.Given("秘书长"), InPresidium = Fact.Given(false) }));
        Assert.Equal(Fact.Given(1), Of(new Member { Id = "m1", Post = Fact.Given("部长"), InPresidium = Fact.Given(true) }));
        Assert.Equal(Fact.Within(0, 1), Of(new Member { Id = "m1", InPresidium = Fact.Unknown<bool>() }));
        Assert.Equal(Fact.Within(0, 1), Of(new Member { Id = "m1", Post = Fact.Given("主席团成员"), Teacher = Fact.Given(true) }));
    }

    /// <summary>A teacher is no student of the presidium: beside five of it a secretary-general does not make it five or six.</summary>
    [Fact]
    public void A_teacher_is_not_of_it_unless_the_record_contradicts_itself()
    {
        Assert.Equal(Fact.Given(0), Of(new Member { Id = "m1", Post = Fact.Given("秘书长"), Teacher = Fact.Given(true) }));
        Assert.Equal(Fact.Given(0), Of(new Member { Id = "m1", Teacher = Fact.Given(true) }));
        Assert.Equal(Fact.Given(5), Of([.. Enumerable.Range(1, 5).Select(static i => new Member { Id = $"m{i}", Post = Fact.Given("主席团成员") }), new Member { Id = "t", Post = Fact.Given("副秘书长"), Teacher = Fact.Given(true) }]));
        Assert.Equal(Fact.Within(0, 1), Of(new Member { Id = "m1", Post = Fact.Given("秘书长"), Teacher = Fact.Given(true), InPresidium = Fact.Given(true) }));
        Assert.Equal(Fact.Within(0, 1), Of(new Member { Id = "m1", Post = Fact.Given("秘书长") }));
    }

    [Fact]
    public void A_roster_of_six_whose_posts_say_so_breaks_the_limit_of_five() =>
        Assert.Equal(
            Fact.Given(6),
            Of([.. Enumerable.Range(1, 6).Select(static i => new Member { Id = $"m{i}", Post = Fact.Given("主席团成员") })]));

    private static Fact<int> Of(params Member[] members) => StructureCounts.Presidium(new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        Members = new() { Complete = Fact.Given(true), List = [.. members] },
    });
}
