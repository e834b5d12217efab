using UnionGovernance.Charters;

namespace UnionGovernance.Tests.Charters;

public sealed class DossierChartersTests
{
    private static readonly CharterTerms _school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School) with
    {
        CollegeStaff = 25,
        CollegePresidium = 3,
        Departments = ["办公室"],
        Staff = 50,
        LargeGround = "两个校区",
        StandingDelegates = 25,
        Seal = new() { HandoverWitnesses = 2 },
    };

    [Fact]
    public void One_dossier_gives_a_charter_for_each_of_its_unions()
    {
        var drawn = DossierCharters.Of(
            Dossier(
                (string.Empty, UnionKind.StudentUnion, UnionLevel.School), (string.Empty, UnionKind.GraduateUnion, UnionLevel.School),
                ("文学院", UnionKind.StudentUnion, UnionLevel.College), ("文学院", UnionKind.GraduateUnion, UnionLevel.College)),
            _school);

        Assert.Empty(drawn.Refusals);
        Assert.Equal(_school, drawn.Charters[0]);
        Assert.Equal(
            [
                ("虚构江南大学", null, UnionKind.StudentUnion), ("虚构江南大学", null, UnionKind.GraduateUnion),
                ("虚构江南大学", "文学院", UnionKind.StudentUnion), ("虚构江南大学", "文学院", UnionKind.GraduateUnion),
            ],
            drawn.Charters.Select(t => (t.Name.School, t.Name.College, t.Kind)));
        Assert.Empty(drawn.Charters[1].Departments);
        Assert.All(drawn.Charters[2..], t => Assert.Equal((25, 3, null, 2), (t.StaffCap, t.PresidiumCap, t.StandingDelegates, t.Seal.HandoverWitnesses)));
        Assert.All(drawn.Charters, t => Assert.Empty(CharterReview.Of(t, t.Level == UnionLevel.College ? _school with { Kind = t.Kind } : null).Looser));
    }

    [Fact]
    public void Readings_of_rank_are_the_student_union_s_alone()
    {
        var drawn = DossierCharters.Of(
            Dossier(("文学院", UnionKind.StudentUnion, UnionLevel.College), (string.Empty, UnionKind.GraduateUnion, UnionLevel.School)),
            _school with { Options = new() { FirstOfTinyMajorCounts = true } });

        Assert.Equal([true, false], drawn.Charters.Select(static t => t.Options.FirstOfTinyMajorCounts));
    }

    [Theory]
    [InlineData("另一所大学", UnionLevel.School)]
    [InlineData("另一所大学", UnionLevel.College, "文学院")]
    public void A_record_of_another_school_is_named(string school, UnionLevel level, string? college = null)
    {
        var drawn = DossierCharters.Of(new(new(2024), [new() { Union = new(new(school, college), UnionKind.StudentUnion, level, new(2024)) }]), _school);

        Assert.Empty(drawn.Charters);
        Assert.Equal("year.of-the-union", Assert.Single(drawn.Refusals).By.Id);
        Assert.Throws<ArgumentException>(() => DossierCharters.Of(new(new(2024), []), _school with { Level = UnionLevel.College, Name = _school.Name with { College = "文学院" } }));
    }

    /// <summary>A dossier made in C# is checked as its file is, all faults at once: a college without a name, a union twice, another year, a figure below nothing, none at all.</summary>
    [Fact]
    public void A_dossier_that_no_file_may_hold_is_told_with_every_fault()
    {
        UnionRecord Record(string? college, UnionLevel level, int year = 2024) => new() { Union = new(new("虚构江南大学", college), UnionKind.StudentUnion, level, new(year)) };
        IEnumerable<string> Faults(Dossier dossier, CharterTerms school)
        {
            var drawn = DossierCharters.Of(dossier, school);
            Assert.Equal((0, 0, drawn.Faults.Count), (drawn.Charters.Length, drawn.Refusals.Length, drawn.FaultCount));
            return drawn.Faults.Select(f => f.JsonPointer);
        }

        Assert.Equal(
            ["/terms/staff", "/dossier/records/0/college", "/dossier/records/2/school", "/dossier/records/3/academicYear", "/dossier/records/4/structure/staff"],
            Faults(
                new(new(2024),
                [
                    Record(null, UnionLevel.College), Record(null, UnionLevel.School), Record(null, UnionLevel.School), Record("文学院", UnionLevel.College, 2023),
                    Record("数学学院", UnionLevel.College) with { Structure = new() { Staff = Fact.Given(-3) } },
                ]),
                _school with { Staff = -1 }));
        Assert.Equal(["/dossier/records/0/academicYear"], Faults(new(new(2023), [Record(null, UnionLevel.School)]), _school));
        Assert.Equal(["/dossier/records"], Faults(new(new(2024), []), _school));
        Assert.Equal(["/dossier/records"], Faults(new(new(2024), null!), _school));
        Assert.Equal(["/dossier/records/0"], Faults(new(new(2024), [null!]), _school));
    }

    /// <summary>The school's charter binds its colleges: theirs may be stricter and not looser, though the national table would let them.</summary>
    [Theory]
    [InlineData(24, true)]
    [InlineData(25, true)]
    [InlineData(26, false)]
    [InlineData(30, false)]
    public void A_college_s_charter_is_no_looser_than_its_school_s(int staff, bool stands)
    {
        var college = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College) with { Staff = staff };
        var review = CharterReview.Of(college, _school);

        Assert.False(CharterReview.Of(college).IsRefused);
        Assert.Equal(stands, !review.IsRefused);
        Assert.Equal(stands ? [] : ["structure.staff"], review.Refusals.Select(r => r.Term.Option.Id));
        Assert.All(review.Refusals, r => Assert.Contains($"《虚构江南大学学生会章程》", r.Refusal.Because.Chinese, StringComparison.Ordinal));
        Assert.All(review.Refusals, r => Assert.Contains("25人", r.Refusal.Because.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_its_own_school_s_charter_binds_a_college()
    {
        var college = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College);

        Assert.Throws<ArgumentException>(() => CharterReview.Of(college, _school with { Name = _school.Name with { School = "另一所大学" } }));
        Assert.Throws<ArgumentException>(() => CharterReview.Of(college, _school with { Kind = UnionKind.GraduateUnion }));
        Assert.Throws<ArgumentException>(() => CharterReview.Of(_school, _school));
    }

    private static Dossier Dossier(params ReadOnlySpan<(string College, UnionKind Kind, UnionLevel Level)> unions) =>
        new(new(2024), [.. unions.ToArray().Select(u => new UnionRecord { Union = new(new("虚构江南大学", u.College.Length == 0 ? null : u.College), u.Kind, u.Level, new(2024)) })]);
}
