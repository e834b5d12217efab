using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Charters;

/// <summary>A charter of students or of graduates, of a school or of a college: what binds it is what is asked of just such a union.</summary>
public sealed class KindsAndLevelsTests
{
    // Of whom the reference says each provision speaks.
    private static readonly Dictionary<string, string> _levels = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "provisions.json"))).RootElement
        .EnumerateArray().ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty("level").GetString()!);

    public static TheoryData<string, UnionKind, UnionLevel> Tables
    {
        get
        {
            var tables = new TheoryData<string, UnionKind, UnionLevel>();
            foreach (var edition in RuleBook.National.Editions)
            {
                foreach (var kind in Enum.GetValues<UnionKind>().Where(k => k == edition.Kind || !edition.Yearly))
                {
                    tables.Add(edition.Id, kind, edition.Level);
                }
            }

            return tables;
        }
    }

    /// <summary>A line of its table, or a provision that speaks of its level. Graduate unions of a school are held to what schools are.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Nothing_binds_a_charter_but_its_table_and_what_speaks_of_its_level(string id, UnionKind kind, UnionLevel level)
    {
        var edition = RuleBook.National.EditionOf(id)!;
        var colleges = RuleBook.National.Newest(kind, UnionLevel.College);
        var outline = CharterOutline.Of(CharterArticlesTests.Terms(kind, level));
        foreach (var term in CharterTermTable.All.Where(t => outline.Has(t.Article) && t.Binding is not null))
        {
            var (table, of) = term.Bounds is null ? (edition, level) : (colleges, UnionLevel.College);
            if (term.Binding!(table) is { } rule && table.RuleOf(rule.Id) is null)
            {
                Assert.Contains(
                    rule.Basis.Provisions,
                    p => of == UnionLevel.College ? _levels[p.Id] == "college" : _levels[p.Id] is "school" or "graduate");
            }
        }
    }

    /// <summary>A charter at its defaults asks of its own union what it says, and a college's that names no department says nothing of their number.</summary>
    [Theory]
    [InlineData(UnionKind.StudentUnion, UnionLevel.School, true)]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.School, true)]
    [InlineData(UnionKind.StudentUnion, UnionLevel.College, false)]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.College, false)]
    public void A_charter_that_names_no_departments_limits_them_where_its_table_does(UnionKind kind, UnionLevel level, bool limited)
    {
        var review = CharterReview.Of(CharterArticlesTests.Terms(kind, level));

        Assert.Equal(limited, review.Rules.Any(r => r.Rule.Id == "charter.structure.departments"));
        Assert.Equal(
            ["charter.appraisal.times", "charter.congress.delegateMethod", "charter.congress.delegateShare", "charter.congress.nonCadres", "charter.congress.presidiumSurplus", "charter.posts", "charter.satisfaction.index",
                "charter.selection.fullChainForDepartments", "charter.structure.presidium", "charter.structure.staff", "charter.study.perMonth"],
            review.Rules.Select(r => r.Rule.Id).Where(r => r != "charter.structure.departments").Order(StringComparer.Ordinal));
    }

    /// <summary>Seven departments in a college break nothing; a school's charter of six is broken by them, and so is a college's that names six.</summary>
    [Fact]
    public void Seven_departments_of_a_college_break_only_a_charter_that_names_fewer()
    {
        var (college, school) = (CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College), CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School));

        Assert.Empty(Broken(college));
        Assert.Empty(Broken(college with { Departments = Named(7) }));
        Assert.Equal(["charter.structure.departments"], Broken(college with { Departments = Named(6) }));
        Assert.Equal(["charter.structure.departments"], Broken(school));

        static IEnumerable<string> Broken(CharterTerms terms) => CharterReview.Of(terms)
            .Assess(new() { Union = new(terms.Name, terms.Kind, terms.Level, new(2024)), Structure = new() { Departments = Fact.Given(7) } }).Assessment!.Findings
            .Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Item.Rule.Id);

        static Sequence<string> Named(int count) => [.. Enumerable.Range(1, count).Select(i => $"第{i}部")];
    }

    /// <summary>A college's delegates may be elected by the class branch itself, its appraisal be yearly, its delegates be fewer: schools are asked for more, and no table of colleges is.</summary>
    [Fact]
    public void What_only_schools_are_asked_for_does_not_bound_a_college()
    {
        var college = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College);
        CharterTerms Freer(CharterTerms t) => t with { Appraisals = 1, Congress = new() { DelegateMethod = DelegateElection.BranchElects, DelegateShare = new(1, 200), NonCadres = new(1, 2) } };

        Assert.Empty(CharterReview.Of(Freer(college)).Looser);
        Assert.Equal(
            ["congress.delegateShare", "congress.nonCadres", "congress.delegateMethod", "appraisal.times"],
            CharterReview.Of(Freer(CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School))).Looser.Select(l => l.Term.Option.Id));
    }

    /// <summary>A share of nothing gives no class a seat, whatever its size; a least seat beside it gives every class one.</summary>
    [Fact]
    public void Seats_of_classes_that_come_to_none_are_no_term()
    {
        var school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
        bool Stands(ClassQuota quota) => !CharterReview.Of(school with { Congress = new() { ClassQuota = quota } }).IsRefused;

        Assert.False(Stands(new() { Share = new(0, 1), Rounding = ClassRounding.Up }));
        Assert.True(Stands(new() { Share = new(0, 1), Rounding = ClassRounding.Up, AtLeast = 1 }));
        Assert.True(Stands(new() { Share = new(1, 1000), Rounding = ClassRounding.Down }));
        Assert.True(Stands(new() { Seats = 1 }));
    }
}
