using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterReviewTests
{
    private static readonly CharterTerms _school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
    private static readonly CharterTerms _college = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College);

    [Fact]
    public void A_charter_at_its_defaults_stands() => Assert.All(
        new[] { _school, _college, _school with { Kind = UnionKind.GraduateUnion }, _college with { Kind = UnionKind.GraduateUnion } },
        terms => Assert.Empty(CharterReview.Of(terms).Looser));

    public static TheoryData<string, bool> Edges => new()
    {
        { "staff 40", true }, { "staff 41", false }, { "staff 60 large", true }, { "staff 61 large", false }, { "college staff 30", true }, { "college staff 31", false },
        { "presidium 5", true }, { "presidium 6", false }, { "college presidium 3", true }, { "college presidium 4", false },
        { "departments 6", true }, { "departments 7", false }, { "college departments 7", true }, { "appraisals 1", false }, { "appraisals 2", true }, { "appraisals 3", true },
        { "method", false },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void A_term_may_be_as_strict_as_what_binds_and_no_looser(string term, bool stands)
    {
        var terms = term switch
        {
            "staff 40" => _school with { Staff = 40 },
            "staff 41" => _school with { Staff = 41 },
            "staff 60 large" => _school with { Staff = 60, LargeGround = "三个校区" },
            "staff 61 large" => _school with { Staff = 61, LargeGround = "三个校区" },
            "college staff 30" => _college with { Staff = 30 },
            "college staff 31" => _college with { Staff = 31 },
            "presidium 5" => _school with { Presidium = 5 },
            "presidium 6" => _school with { Presidium = 6 },
            "college presidium 3" => _college with { Presidium = 3 },
            "college presidium 4" => _college with { Presidium = 4 },
            "departments 6" => _school with { Departments = Departments(6) },
            "departments 7" => _school with { Departments = Departments(7) },
            "college departments 7" => _college with { Departments = Departments(7) },
            "appraisals 1" => _school with { Appraisals = 1 },
            "appraisals 2" => _school with { Appraisals = 2 },
            "appraisals 3" => _school with { Appraisals = 3 },
            _ => _school with { Congress = new() { DelegateMethod = DelegateElection.Appointed } },
        };
        var writing = CharterPaper.Write(terms);

        Assert.Equal(stands, !CharterReview.Of(terms).IsRefused);
        Assert.Equal(stands, writing.Paper is not null);
        Assert.Equal(stands, writing.Refusals.Length == 0);
    }

    [Fact]
    public void A_refusal_names_the_article_and_both_values()
    {
        var refusal = Assert.Single(CharterPaper.Write(_school with { Staff = 45 }).Refusals);

        Assert.Equal("charter.not-looser", refusal.By.Id);
        Assert.Contains("条（工作人员最多几人）", refusal.Because.Chinese, StringComparison.Ordinal);
        Assert.Contains("45人", refusal.Because.Chinese, StringComparison.Ordinal);
        Assert.Contains("40人", refusal.Because.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_made_up_union_shows_how_a_term_is_looser()
    {
        var looser = Assert.Single(CharterReview.Of(_school with { Presidium = 7 }).Looser);

        Assert.Equal(Verdict.Met, looser.Own.Judge(looser.Counterexample));
        Assert.Equal(Verdict.NotMet, looser.Binding.Specification.Judge(looser.Counterexample));
        Assert.Equal(7, looser.Counterexample.Structure.Presidium.Low);
    }

    /// <summary>A rule that says <em>normally</em> leaves a charter standing, and is told.</summary>
    [Fact]
    public void Less_than_normal_is_told_and_not_refused()
    {
        var terms = _school with { Congress = new() { DelegateShare = new(1, 200), NonCadres = new(1, 2) } };

        Assert.Equal(["congress.delegateShare", "congress.nonCadres"], CharterReview.Of(terms).Looser.Select(l => l.Term.Option.Id));
        Assert.NotNull(CharterPaper.Write(terms).Paper);
        Assert.Empty(CharterReview.Of(_school with { Congress = new() { DelegateShare = new(1, 10), NonCadres = new(4, 5) } }).Looser);
    }

    /// <summary>Text and behaviour cannot drift: one term, and the article, the credentials of the delegates and the assessment change together.</summary>
    [Fact]
    public void One_term_moves_the_article_the_election_and_the_assessment()
    {
        var other = _school with { Congress = new() { DelegateMethod = DelegateElection.BranchElects } };
        var elected = new CongressDelegate { Id = "D1", ElectedBy = DelegateElection.BranchRecommendsCollegeElects };
        var record = new UnionRecord
        {
            School = _school.School,
            Kind = _school.Kind,
            Level = _school.Level,
            AcademicYear = 2024,
            Congress = new() { DelegatesElected = Fact.Given(DelegateElection.BranchRecommendsCollegeElects) },
        };

        Assert.NotEqual(Text(_school), Text(other));
        Assert.NotEqual(Credentials(_school), Credentials(other));
        Assert.Equal((Verdict.Met, Verdict.NotMet), (Assess(_school), Assess(other)));

        static string Text(CharterTerms terms) => CharterPaper.Clauses(terms).Single(c => c.Article.Label == "delegate_election").Text;
        Verdict Credentials(CharterTerms terms) =>
            CongressReview.Of(new() { School = terms.School, AcademicYear = 2024, Terms = terms.Congress, Delegates = new() { List = [elected] } }).Credentials.Lines[0].Verdict;
        Verdict Assess(CharterTerms terms) => CharterReview.Of(terms).Assess(record).Single(f => f.Item.Rule.Id == "charter.congress.delegateMethod").Verdict;
    }

    [Fact]
    public void A_quorum_moves_the_article_and_the_vote()
    {
        var more = _school with { Congress = new() { Quorum = new(new(2, 3), MoreThan: true, MajorityBase.Due) } };

        Assert.Equal(2, _school.Congress.Quorum.Needed(3));
        Assert.Equal(3, more.Congress.Quorum.Needed(3));
        Assert.Contains("三分之二以上", Text(_school), StringComparison.Ordinal);
        Assert.Contains("超过应到代表的三分之二", Text(more), StringComparison.Ordinal);

        static string Text(CharterTerms terms) => CharterPaper.Clauses(terms).Single(c => c.Article.Label == "quorum").Text;
    }

    [Fact]
    public void A_charter_judges_its_own_union_only()
    {
        var review = CharterReview.Of(_school with { Staff = 20 });
        var record = new UnionRecord { School = _school.School, Kind = UnionKind.StudentUnion, Level = UnionLevel.School, AcademicYear = 2024, Structure = new() { Staff = Fact.Given(31) } };

        var finding = review.Assess(record).Single(f => f.Item.Rule.Id == "charter.structure.staff");
        Assert.Equal((Verdict.NotMet, Force.OwnCharter), (finding.Verdict, finding.Item.Rule.Provision.Force));
        Assert.Equal(CharterOutline.Of(review.Terms).NumberOf("staff_number"), finding.Item.Number);
        Assert.Throws<ArgumentException>(() => review.Assess(record with { School = "另一所大学" }));
        Assert.Throws<ArgumentException>(() => review.Assess(record with { Kind = UnionKind.GraduateUnion }));
    }

    [Fact]
    public void Two_charters_are_compared_clause_by_clause()
    {
        var lines = ClauseComparison.Of(_school, _school with { Staff = 30, StandingDelegates = 25 });

        Assert.Contains(lines, l => l is { Label: "staff_number", IsSame: false });
        Assert.Contains(lines, l => l is { Label: "standing_delegates", Before: null, After: not null });
        Assert.Equal(["standing_delegates", "staff_number"], lines.Where(l => !l.IsSame && l.Label is not ("resolution" or "candidates" or "effect")).Select(l => l.Label));
        Assert.All(ClauseComparison.Of(_school, _school), l => Assert.True(l.IsSame));
    }

    private static Sequence<string> Departments(int count) => [.. Enumerable.Range(1, count).Select(i => $"第{i}部")];
}
