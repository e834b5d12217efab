using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Unions;

public sealed class StructureLimitsTests
{
    private static readonly Edition _school = School2023.Table with
    {
        Id = "inv-school",
        Year = new(2025),
        Items =
        [
            .. School2023.Table.Items.Select(i => i.Rule.Id switch
            {
                "staff.headcount" => i with { Rule = StructureRules.StaffHeadcount(35, 52) },
                "presidium.size" => i with { Rule = StructureRules.PresidiumSize(4) },
                "departments.count" => i with { Rule = StructureRules.DepartmentCount(8) },
                _ => i,
            }),
        ],
    };

    private static readonly Edition _college = College2024.Table with
    {
        Id = "inv-college",
        Year = new(2025),
        Items = [.. College2024.Table.Items.Where(i => i.Rule.Id != "presidium.size").Select(i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(22) } : i)],
    };

    private static readonly RuleBook _book = RuleBook.National.With(_school).With(_college);

    [Fact]
    public void A_table_with_one_cap_for_all_has_no_second_and_one_without_a_line_has_none()
    {
        var single = _school with { Items = [.. _school.Items.Select(static i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(35) } : i)] };
        var none = _school with { Items = [.. _school.Items.Where(static i => i.Rule.Id != "staff.headcount")] };

        Assert.Equal((35, (int?)null), (StructureLimits.Of(single, College2024.Table).Staff, StructureLimits.Of(single, College2024.Table).LargeStaff));
        Assert.Equal((null, (int?)null), (StructureLimits.Of(none, College2024.Table).Staff, StructureLimits.Of(none, College2024.Table).LargeStaff));
    }

    /// <summary>自评表 2023—2024 (school) and 2024—2025 (college): 40, 60 where students or campuses are many, 5, 6; 30, 3.</summary>
    [Fact]
    public void The_national_tables_set_these_limits()
    {
        Assert.Equal(new(40, 60, 5, 6, 30, 3), StructureLimits.Of(School2023.Table, College2024.Table));
        Assert.Equal(new(40, 60, 5, 6, 30, 3), StructureLimits.Of(School2023.OfGraduates, College2024.OfGraduates));
    }

    [Fact]
    public void A_table_without_a_limit_sets_none() =>
        Assert.Equal(new(35, 52, 4, 8, 22, null), StructureLimits.Of(_school, _college));

    /// <summary>Tables made in C# are asked only for what they speak of.</summary>
    [Fact]
    public void A_table_of_the_other_level_or_kind_or_without_lines_sets_no_limits()
    {
        Assert.Throws<ArgumentException>("school", () => StructureLimits.Of(College2024.Table, College2024.Table));
        Assert.Throws<ArgumentException>("college", () => StructureLimits.Of(School2023.Table, School2023.Table));
        Assert.Throws<ArgumentException>("college", () => StructureLimits.Of(School2023.Table, College2024.OfGraduates));
        Assert.Throws<ArgumentException>("school", () => StructureLimits.Of(School2023.Table with { Items = default }, College2024.Table));
        Assert.Throws<ArgumentException>("college", () => StructureLimits.Of(School2023.Table, College2024.Table with { Items = [] }));
        Assert.Throws<ArgumentNullException>("school", () => StructureLimits.Of(null!, College2024.Table));
        Assert.Throws<ArgumentNullException>("college", () => StructureLimits.Of(School2023.Table, null!));
    }

    [Fact]
    public void A_charter_is_asked_in_the_numbers_of_the_book()
    {
        Assert.Equal(CharterOptions.All, CharterOptions.Of(RuleBook.National));
        Assert.Equal(CharterOptions.All, CharterOptions.Of(RuleBook.National, UnionKind.GraduateUnion));
        Assert.Equal(
            [
                ("structure.staff", "校级35人，院级22人", "fewer; up to 52 in a school with many students or several campuses, on a stated ground"),
                ("structure.presidium", "校级4人，院级不限", "fewer"),
                ("structure.departments", "章程不列名称，由主席团提出、团委同意", "named, at most 8 in a school"),
                ("structure.collegeStaff", "22人", "fewer"),
                ("structure.collegePresidium", "不限", "fewer"),
            ],
            CharterOptions.Of(_book).Where(o => !CharterOptions.All.Contains(o)).Select(o => (o.Id, o.Default.Chinese, o.Alternative.English)));
        Assert.Equal(CharterOptions.Of(_book).OrderBy(o => o.Id, StringComparer.Ordinal), CharterTermTable.Of(_book).Select(t => t.Option).OrderBy(o => o.Id, StringComparer.Ordinal));
        Assert.Equal(CharterTermTable.All.Select(t => t.Article), CharterTermTable.Of(_book).Select(t => t.Article));
    }

    [Fact]
    public void A_charter_is_bounded_by_the_newest_tables_of_the_book()
    {
        var terms = new CharterTerms { Name = new("虚构江南大学"), Staff = 36, Presidium = 4, CollegeStaff = 23 };

        Assert.Empty(CharterReview.Of(terms).Looser);
        Assert.Equal(["structure.staff", "structure.collegeStaff"], CharterReview.Of(terms, book: _book).Looser.Select(l => l.Term.Option.Id));
    }
}
