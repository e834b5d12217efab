using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterPaperTests
{
    /// <summary>The charter of the invented university is among its papers.</summary>
    [Fact]
    public void The_charters_of_a_college_and_of_the_graduate_union_are_the_accepted_ones()
    {
        Golden.Check(CharterPaper.Write(CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.College)).Paper!.Markdown, "tests", "Papers.Tests", "Charters", "college.verified.md");
        Golden.Check(CharterPaper.Write(CharterTextTests.Terms(UnionKind.GraduateUnion, UnionLevel.School)).Paper!.Markdown, "tests", "Papers.Tests", "Charters", "graduate.verified.md");
    }

    public static TheoryData<string> Varied => [.. VariedCharters.All.Keys];

    /// <summary>Charters as far from each other as unions are, each read whole: none says what another of its articles takes back.</summary>
    [Theory]
    [MemberData(nameof(Varied))]
    public void A_charter_unlike_the_defaults_is_the_accepted_one(string name)
    {
        var terms = VariedCharters.All[name];

        Assert.Empty(CharterReview.Of(terms).Contradictions);
        Golden.Check(CharterPaper.Write(terms).Paper!.Markdown, "tests", "Papers.Tests", "Charters", $"{name}.verified.md");
    }

    [Fact]
    public void A_name_that_nobody_gave_is_a_blank()
    {
        var paper = CharterPaper.Write(new() { Level = UnionLevel.College }).Paper!;

        Assert.Equal(["学校", "学院", "何时由谁通过"], paper.Blanks.Select(b => b.Label));
        Assert.Contains("＿＿＿＿学生会章程", paper.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("待填", paper.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 甲 ## 乙")]
    [InlineData("{{ 1 }}")]
    [InlineData("|a|b|")]
    [InlineData("::: signature")]
    [InlineData("2025. 年度")]
    [InlineData("- 项")]
    [InlineData("<script>")]
    public void Any_name_changes_neither_articles_nor_chapters(string name) => Assert.Equal(
        CharterPaper.Write(new() { Name = new("甲"), Departments = ["乙"] }).Paper!.Blocks.Length,
        CharterPaper.Write(new() { Name = new(name), Departments = [name] }).Paper!.Blocks.Length);

    [Theory]
    [InlineData(UnionKind.StudentUnion, UnionLevel.School, "虚构江南大学学生会章程")]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.School, "虚构江南大学研究生会章程")]
    [InlineData(UnionKind.StudentUnion, UnionLevel.College, "虚构江南大学文学院学生会章程")]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.College, "虚构江南大学文学院研究生会章程")]
    public void A_charter_is_called_after_its_union(UnionKind kind, UnionLevel level, string title) =>
        Assert.Equal(title, CharterPaper.Write(CharterTextTests.Terms(kind, level)).Paper!.Title);

    [Fact]
    public void A_charter_prints_the_limits_of_the_book_that_bounds_it()
    {
        var table = School2023.Table with
        {
            Id = "inv-school",
            Year = new(2025),
            Items =
            [
                .. School2023.Table.Items.Select(i => i.Rule.Id switch
                {
                    "staff.headcount" => i with { Rule = StructureRules.StaffHeadcount(35, 52) },
                    "departments.count" => i with { Rule = StructureRules.DepartmentCount(8) },
                    _ => i,
                }),
            ],
        };
        var book = RuleBook.National.With(table);
        var terms = CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.School) with { Staff = 52, LargeGround = "两个校区" };
        var (national, own) = (CharterPaper.Write(terms).Paper!.Markdown, CharterPaper.Write(terms, book: book).Paper!.Markdown);

        Assert.Contains("上限高于四十人的，理由是：两个校区。", national, StringComparison.Ordinal);
        Assert.Contains("工作部门总数不超过6个。", national, StringComparison.Ordinal);
        Assert.Contains("上限高于三十五人的，理由是：两个校区。", own, StringComparison.Ordinal);
        Assert.Contains("工作部门总数不超过8个。", own, StringComparison.Ordinal);
        Assert.Null(CharterPaper.Write(terms with { Staff = 53 }, book: book).Paper);
        Assert.Equal(2, ClauseComparison.Of(terms, terms with { LargeGround = "学生多", Departments = ["办公室"] }, book).Count(c => !c.IsSame));
    }

    /// <summary>Less than what is asked normally is told by the review and printed; looser than what binds is no charter.</summary>
    [Fact]
    public void A_charter_is_written_where_its_terms_stand_and_refused_in_the_words_of_its_review()
    {
        var school = CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
        var (less, looser) = (school with { Congress = new() { DelegateShare = new(1, 200), NonCadres = new(1, 2) } }, school with { Staff = 45 });

        Assert.NotEmpty(CharterReview.Of(less).Looser);
        Assert.NotNull(CharterPaper.Write(less).Paper);
        Assert.Empty(CharterPaper.Write(less).Refusals);
        Assert.Null(CharterPaper.Write(looser).Paper);
        Assert.Equal(CharterReview.Of(looser).Refusals.Select(r => r.Refusal), CharterPaper.Write(looser).Refusals);
    }

    /// <summary>Who passed a charter, and when, stands below its title as the file of the charter tells it; nobody else knows it, and until then it is a line to fill in.</summary>
    [Fact]
    public void Who_passed_a_charter_and_when_stands_below_its_title()
    {
        var terms = CharterTextTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
        Passing first = new() { Kind = PassingKind.Adopted, On = Fact.Within<LocalDate>(new(2005, 1, 1), new(2005, 12, 31)), By = "虚构大学第一次学生代表大会" };
        Passing last = new() { Kind = PassingKind.Revised, On = Fact.Given(new LocalDate(2024, 5, 18)), By = "虚构大学第二十次学生代表大会" };
        var passed = CharterPaper.Write(terms, passings: [first, last]).Paper!;
        var open = CharterPaper.Write(terms).Paper!;

        Assert.Equal("（2005年虚构大学第一次学生代表大会通过，2024年5月18日虚构大学第二十次学生代表大会修订）", passed.Blocks.OfType<AdoptionBlock>().Single().Text);
        Assert.DoesNotContain(passed.Blanks, static b => b.Label == "何时由谁通过");
        Assert.Equal("（＿＿＿＿年＿＿月＿＿日＿＿＿＿学生代表大会通过）", open.Blocks.OfType<AdoptionBlock>().Single().Text);
        Assert.Contains(open.Blanks, static b => b.Label == "何时由谁通过");
    }
}
