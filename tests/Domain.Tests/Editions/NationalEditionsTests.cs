using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>Figures that schools published, judged by the edition they published them under.</summary>
public sealed class NationalEditionsTests
{
    [Theory]
    [InlineData("http://xzaopack.com/info/1008/7214.htm", "school-2022-2023", 31, 5, 4, Verdict.Met)]
    [InlineData("https://mzshenghe.com/info/1036/6603.html", "school-2023-2024", 51, 5, 6, Verdict.Undetermined)]
    [InlineData("https://youth.zyufl.edu.cn/2020/1112/c792a36886/page.htm", "school-2020", 45, 4, 6, Verdict.Undetermined)]
    [InlineData("https://www.njnhvc.com/xueshengguanlifuwuxinxi/202012/320.html", "school-2020", 36, 1, 6, Verdict.Met)]
    [InlineData("http://youth.neau.edu.cn/info/1040/3764.htm", "school-2021-11", 26, 5, 6, Verdict.Met)]
    [InlineData("http://ytw.hnie.edu.cn/info/1003/2965.htm", "school-2021-2022", 52, 5, 6, Verdict.Undetermined)]
    public void A_published_head_count_over_40_hangs_on_the_size_of_the_school(
        string source, string edition, int staff, int presidium, int departments, Verdict staffVerdict)
    {
        var findings = Find(edition).Assess(School(staff, presidium, departments));

        Assert.NotEmpty(source);
        Assert.Equal([staffVerdict, Verdict.Met, Verdict.Met], HeadCounts(findings));
        Assert.Equal(
            staffVerdict == Verdict.Undetermined ? [StructureFacts.LargeOrManyCampuses] : [],
            findings.Single(f => f.Item.Rule.Id == "staff.headcount").Explanation.Missing());
    }

    [Theory]
    [InlineData(60, true, Verdict.Met)]
    [InlineData(61, true, Verdict.NotMet)]
    [InlineData(41, false, Verdict.NotMet)]
    [InlineData(40, false, Verdict.Met)]
    public void Sixty_staff_is_lawful_only_in_a_large_school(int staff, bool large, Verdict expected)
    {
        var record = School(staff, 5, 6);
        record = record with { Structure = record.Structure with { LargeOrManyCampuses = Fact.Given(large) } };

        Assert.Equal(expected, HeadCounts(School2023.Table.Assess(record))[0]);
    }

    [Fact]
    public void Sixty_one_staff_breaks_the_cap_whatever_the_size_of_the_school() =>
        Assert.Equal(Verdict.NotMet, HeadCounts(School2023.Table.Assess(School(61, 5, 6)))[0]);

    /// <summary>A college's disclosure: https://srxqny.com/info/1093/7549.html. It states no number of departments, and needs none.</summary>
    [Fact]
    public void A_published_college_table_meets_both_head_counts_without_departments()
    {
        var college = Of(School(21, 3, 0), static u => u with { Level = UnionLevel.College, Year = new(2021) });
        college = college with { Structure = college.Structure with { Departments = default } };

        Assert.Equal([("3", Verdict.Met), ("4", Verdict.Met)], College202111.Table.Assess(college).Where(f => f.Verdict != Verdict.Undetermined).Select(f => (f.Item.Number, f.Verdict)));
    }

    [Theory]
    [InlineData(21, 3, Verdict.Met, Verdict.Met)]
    [InlineData(30, 4, Verdict.Met, Verdict.NotMet)]
    [InlineData(31, 3, Verdict.NotMet, Verdict.Met)]
    public void A_college_has_thirty_staff_and_three_in_the_presidium(int staff, int presidium, Verdict staffVerdict, Verdict presidiumVerdict)
    {
        var college = Of(School(staff, presidium, 9), static u => u with { Level = UnionLevel.College });

        Assert.Equal([staffVerdict, presidiumVerdict], HeadCounts(College202111.Table.Assess(college)));
        Assert.Equal([staffVerdict, presidiumVerdict], HeadCounts(College2024.Table.Assess(college)));
    }

    [Fact]
    public void Numbers_and_words_change_while_rules_stay()
    {
        Assert.Equal(["1", "2", "3（一）", "3（二）", "3（三）", "4", "5", "6", "7", "8", "9"], School2020.Table.Items.Select(i => i.Number));
        Assert.Equal(Enumerable.Range(1, 17).Select(n => $"{n}"), School2023.Table.Items.Select(i => i.Number));
        Assert.Equal(Enumerable.Range(1, 13).Select(n => $"{n}"), College2024.Table.Items.Select(i => i.Number));
        Assert.Equal(School2020.Table.Items.Select(i => i.Rule.Id), School2023.Table.Items.Take(11).Select(i => i.Rule.Id));
        Assert.All(School2023.Table.Items.Skip(11), i => Assert.Equal((Attestation.Inferred, Mark.NotSeen), (i.Attestation, i.Mark)));
        Assert.Equal(["1", "11"], School2022.Table.Items.Where(i => i.Mark == Mark.Core).Select(i => i.Number));
        Assert.Equal(("达标", "未达标"), (School2020.Table.MetWord, School2020.Table.NotMetWord));
        Assert.Equal(("是", "否"), (School2023.Table.MetWord, School2023.Table.NotMetWord));
    }

    [Theory]
    [InlineData(UnionLevel.School, 2019, "", false)]
    [InlineData(UnionLevel.School, 2020, "school-2020", false)]
    [InlineData(UnionLevel.School, 2021, "school-2021-11 school-2021-2022", false)]
    [InlineData(UnionLevel.School, 2023, "school-2023-2024", false)]
    [InlineData(UnionLevel.School, 2025, "school-2023-2024", true)]
    [InlineData(UnionLevel.College, 2020, "", false)]
    [InlineData(UnionLevel.College, 2021, "college-2021-11", false)]
    [InlineData(UnionLevel.College, 2023, "college-2021-11", true)]
    [InlineData(UnionLevel.College, 2024, "college-2024-2025", false)]
    [InlineData(UnionLevel.College, 2026, "college-2024-2025", true)]
    public void A_year_without_a_table_of_its_own_carries_the_last_one_forward(UnionLevel level, int year, string ids, bool carried)
    {
        var record = Of(School(1, 1, 1), u => u with { Level = level, Year = new(year), Name = level == UnionLevel.School ? new("虚构大学") : new("虚构大学", "数学学院") });
        var fitting = RuleBook.National.Fitting(record);

        Assert.Equal(ids, string.Join(' ', fitting.Select(e => e.Id)));
        Assert.All(fitting, e => Assert.Equal(carried, e.IsCarriedForwardTo(record)));
    }

    [Fact]
    public void A_record_of_the_other_level_is_refused() =>
        Assert.Throws<ArgumentException>(() => College2024.Table.Assess(School(1, 1, 1)));

    [Fact]
    public void The_ten_measures_speak_of_either_kind_of_union_and_a_years_table_of_one()
    {
        var graduate = Of(School(1, 1, 1), static u => u with { Kind = UnionKind.GraduateUnion });

        Assert.True(TenMeasures.Table.SpeaksOf(graduate));
        Assert.False(TenMeasures.Table.SpeaksOf(graduate with { Union = graduate.Union with { Level = UnionLevel.College } }));
        Assert.False(School2023.Table.SpeaksOf(graduate));
    }

    [Fact]
    public void Of_the_college_table_of_2024_the_last_number_is_inferred()
    {
        Assert.All(College202111.Table.Items, i => Assert.Equal(Attestation.Seen, i.Attestation));
        Assert.Equal(["13"], College2024.Table.Items.Where(i => i.Attestation != Attestation.Seen).Select(i => i.Number));
    }

    [Theory]
    [InlineData("school-2020", "执行主席", Verdict.Met)]
    [InlineData("school-2020", "部长助理", Verdict.NotMet)]
    [InlineData("school-2021-11", "轮值执行主席", Verdict.Met)]
    [InlineData("school-2021-11", "执行主席", Verdict.Undetermined)]
    [InlineData("school-2022-2023", "轮值执行主席", Verdict.Met)]
    [InlineData("school-2022-2023", "中心主任", Verdict.NotMet)]
    [InlineData("school-2023-2024", "主席团成员", Verdict.Met)]
    [InlineData("school-2023-2024", "执行主席", Verdict.Met)]
    [InlineData("school-2023-2024", "常务副主席", Verdict.NotMet)]
    [InlineData("college-2024-2025", "轮值执行主席", Verdict.Met)]
    [InlineData("college-2024-2025", "执行主席", Verdict.Undetermined)]
    [InlineData("college-2024-2025", "部长助理", Verdict.NotMet)]
    public void Posts_are_those_of_the_years_list(string edition, string post, Verdict verdict)
    {
        var posts = Find(edition).Items.Single(i => i.Rule.Id == "posts.permitted").Rule.Requirement;

        Assert.Equal(verdict, posts.Judge(School(1, 1, 1) with { Structure = new() { Posts = Fact.Given<Sequence<string>>([post]) } }));
    }

    /// <summary>A member of the presidium or of a department is one by every table, whatever title that table prints for it.</summary>
    [Fact]
    public void An_office_that_a_list_has_under_another_title_is_permitted()
    {
        Assert.All(RuleBook.National.Editions.SelectMany(e => e.Items).Where(i => i.Rule.Id == "posts.permitted"), i => Assert.Equal(
            Verdict.Met, i.Rule.Requirement.Judge(School(1, 1, 1) with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["主席团成员", "工作部门成员", "部门成员", "轮值主席"]) } })));
    }

    [Fact]
    public void An_empty_record_is_judged_in_nothing()
    {
        var record = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

        Assert.All(School2023.Table.Assess(record), f => Assert.Equal(Verdict.Undetermined, f.Verdict));
    }

    [Fact]
    public void The_edition_that_a_record_names_is_taken_before_that_of_its_year()
    {
        var named = Assessed.Of(Of(School(1, 1, 1), static u => u with { Year = new(2021) }) with { Edition = "school-2021-11" });

        Assert.Equal("school-2021-11", named.Edition.Id);
        Assert.False(named.CarriedForward);
    }

    [Fact]
    public void A_graduate_union_has_the_same_table_without_the_rank()
    {
        var record = Of(School(40, 5, 6), static u => u with { Kind = UnionKind.GraduateUnion }) with { Eligibility = new() { WithFailedCourse = Fact.Given(0) } };
        var edition = Assert.Single(RuleBook.National.Fitting(record));

        Assert.Equal("school-2023-2024-graduate", edition.Id);
        Assert.Equal(School2023.Table.Items.Select(i => (i.Number, i.Rule.Id)), edition.Items.Select(i => (i.Number, i.Rule.Id)));
        Assert.Equal(Verdict.Met, edition.Assess(record).Single(f => f.Item.Rule.Id == "eligibility.study").Verdict);
        Assert.Equal(Verdict.Undetermined, School2023.Table.Assess(record).Single(f => f.Item.Rule.Id == "eligibility.study").Verdict);
    }

    private static Verdict[] HeadCounts(IEnumerable<Finding> findings) =>
        [.. findings.Where(f => f.Item.Rule.Id is "staff.headcount" or "presidium.size" or "departments.count").Select(f => f.Verdict)];

    private static Edition Find(string id) => RuleBook.National.EditionOf(id)!;

    private static UnionRecord Of(UnionRecord record, Func<UnionYear, UnionYear> change) => record with { Union = change(record.Union) };

    private static UnionRecord School(int staff, int presidium, int departments) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Structure = new()
        {
            Staff = Fact.Given(staff),
            Presidium = Fact.Given(presidium),
            Departments = Fact.Given(departments),
        },
    };
}
