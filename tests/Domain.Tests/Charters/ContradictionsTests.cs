using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Charters;

/// <summary>Terms that do not go together, each pair at its edge.</summary>
public sealed class ContradictionsTests
{
    private static readonly CharterTerms _school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School);

    private static readonly Dictionary<string, Func<CharterTerms, CharterTerms>> _settings = new()
    {
        ["five years of office"] = static t => t with { TermYears = 5 },
        ["four years of office"] = static t => t with { TermYears = 4 },
        ["three years of office"] = static t => t with { TermYears = 3 },
        ["two years as a cadre"] = static t => t with { Selection = t.Selection with { CadreYears = 2 } },
        ["half of the students"] = static t => t with { Congress = t.Congress with { DelegateShare = new(1, 2) } },
        ["nine tenths of the students"] = static t => t with { Congress = t.Congress with { DelegateShare = new(9, 10) } },
        ["classes by a two-hundredth"] = static t => t with { Congress = t.Congress with { ClassQuota = new() { Share = new(1, 200), Rounding = ClassRounding.Down } } },
        ["a quarter of each grade"] = static t => t with { Congress = t.Congress with { EachGrade = new(1, 4) } },
        ["three tenths of each grade"] = static t => t with { Congress = t.Congress with { EachGrade = new(3, 10) } },
        ["amendment by half"] = static t => t with { Congress = t.Congress with { Amendment = new(new(1, 2), MoreThan: false, MajorityBase.Present) } },
        ["resolution by more than half"] = static t => t with { Congress = t.Congress with { Resolution = new(new(1, 2), MoreThan: true, MajorityBase.Present) } },
        ["elected by a tenth"] = static t => t with { Congress = t.Congress with { Election = new(new(1, 10), MoreThan: false, MajorityBase.Present) } },
        ["open seats by lots"] = static t => t with { Congress = t.Congress with { TooFew = Settlement.Lots } },
        ["one scrutineer"] = static t => t with { Congress = t.Congress with { Scrutineers = 1 } },
        ["one standing delegate"] = static t => t with { StandingDelegates = 1 },
        ["four staff"] = static t => t with { Staff = 4 },
        ["a presidium of one"] = static t => t with { Presidium = 1 },
        ["two staff of a college"] = static t => t with { CollegeStaff = 2 },
        ["five departments"] = static t => t with { Departments = ["甲部", "乙部", "丙部", "丁部", "戊部"] },
        ["a ground without a cap"] = static t => t with { LargeGround = "两个校区" },
        ["a centre"] = static t => t with { Departments = ["事务中心"] },
        ["students alone rate"] = static t => t with { Appraisal = t.Appraisal with { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 1 }] } },
        ["nobody excellent"] = static t => t with { Appraisal = t.Appraisal with { ExcellentAtMost = new(0, 1) } },
        ["the excellent alone"] = static t => t with { Appraisal = t.Appraisal with { RecognitionFrom = Grade.Excellent } },
        ["first-years may fail"] = static t => t with { Options = new() { FirstYearsMayFail = true } },
    };

    [Theory]
    [InlineData("three years of office", "")]
    [InlineData("four years of office", "charter.term-within-studies")]
    [InlineData("five years of office", "charter.term-within-studies")]
    [InlineData("two years as a cadre", "")]
    [InlineData("two years as a cadre + three years of office", "charter.experience-within-studies")]
    [InlineData("half of the students", "")]
    [InlineData("nine tenths of the students", "charter.enough-candidates")]
    [InlineData("classes by a two-hundredth", "charter.class-seats-reach-share")]
    [InlineData("a quarter of each grade", "")]
    [InlineData("three tenths of each grade", "charter.grades-fit")]
    [InlineData("amendment by half", "")]
    [InlineData("amendment by half + resolution by more than half", "charter.amendment-no-easier")]
    [InlineData("elected by a tenth", "charter.elected-by-most")]
    [InlineData("open seats by lots", "charter.lots-without-majority")]
    [InlineData("one scrutineer", "charter.chief-among-several")]
    [InlineData("one standing delegate", "charter.standing-body-meets")]
    [InlineData("four staff", "charter.presidium-within-staff")]
    [InlineData("two staff of a college", "charter.presidium-within-staff")]
    [InlineData("a presidium of one", "charter.body-of-several")]
    [InlineData("five departments", "")]
    [InlineData("four staff + five departments + a presidium of one", "charter.body-of-several charter.departments-within-staff")]
    [InlineData("a ground without a cap", "charter.ground-for-higher-cap")]
    [InlineData("a centre", "charter.no-other-tier")]
    [InlineData("students alone rate", "charter.raters-weigh")]
    [InlineData("nobody excellent", "")]
    [InlineData("the excellent alone", "")]
    [InlineData("nobody excellent + the excellent alone", "charter.excellent-exist")]
    [InlineData("first-years may fail", "")]
    public void Terms_that_do_not_go_together_are_told_and_refuse_nothing(string settings, string told)
    {
        var review = CharterReview.Of(settings.Split(" + ").Aggregate(_school, static (t, s) => _settings[s](t)));

        Assert.Equal(told, string.Join(' ', review.Contradictions.Select(static c => c.Refusal.By.Id).Order(StringComparer.Ordinal)));
        Assert.All(review.Contradictions, static c => Assert.StartsWith("第", c.Because.Chinese, StringComparison.Ordinal));
        Assert.All(review.Contradictions, c => Assert.DoesNotContain(review.Refusals, r => r.Refusal.By == c.Refusal.By));
    }

    [Fact]
    public void A_graduate_charter_has_no_reading_of_rank()
    {
        var graduates = _school with { Kind = UnionKind.GraduateUnion, Options = new() { FirstOfTinyMajorCounts = true } };

        Assert.Equal("charter.graduates-have-no-rank", Assert.Single(CharterReview.Of(graduates).Contradictions).Refusal.By.Id);
    }

    /// <summary>At the very edge: years as a cadre and years of office that fill the studies, three in a diploma college and four elsewhere; a class share that is the charter's own.</summary>
    [Theory]
    [InlineData(3, 1, false, false)]
    [InlineData(4, 1, false, true)]
    [InlineData(2, 1, true, false)]
    [InlineData(3, 1, true, true)]
    public void Experience_and_office_together_may_take_all_the_years_of_study(int cadre, int office, bool diploma, bool told) => Assert.Equal(
        told,
        CharterReview.Of(_school with { DiplomaCollege = diploma, TermYears = office, Selection = _school.Selection with { CadreYears = cadre } }).Contradictions.Any(static c => c.Refusal.By.Id == "charter.experience-within-studies"));

    [Theory]
    [InlineData(2, true, false)]
    [InlineData(3, true, true)]
    [InlineData(3, false, false)]
    public void A_term_is_as_long_as_no_course_of_study(int office, bool diploma, bool told) => Assert.Equal(
        told, CharterReview.Of(_school with { DiplomaCollege = diploma, TermYears = office }).Contradictions.Any(static c => c.Refusal.By.Id == "charter.term-within-studies"));

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Classes_by_the_charter_s_own_share_come_to_it(int whole, bool told) => Assert.Equal(
        told,
        CharterReview.Of(_school with { Congress = _school.Congress with { DelegateShare = new(1, 100), ClassQuota = new() { Share = new(1, whole), Rounding = ClassRounding.Down } } })
            .Contradictions.Any(static c => c.Refusal.By.Id == "charter.class-seats-reach-share"));

    /// <remarks>Four fifths of the students and a fifth of the candidates above them: all students stand, and none is wanting.</remarks>
    [Theory]
    [InlineData(4, 5, false)]
    [InlineData(5, 6, true)]
    public void Every_student_may_be_a_candidate_and_no_one_more(int part, int whole, bool told) => Assert.Equal(
        told,
        CharterReview.Of(_school with { Congress = _school.Congress with { DelegateShare = new(part, whole), DelegateSurplus = new(1, 5), SurplusOver = SurplusBase.Candidates } })
            .Contradictions.Any(static c => c.Refusal.By.Id == "charter.enough-candidates"));

    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(3, 2, true)]
    public void All_staff_of_a_college_s_union_may_be_its_presidium(int presidium, int staff, bool told) => Assert.Equal(
        told,
        CharterReview.Of(_school with { CollegePresidium = presidium, CollegeStaff = staff }).Contradictions.Any(static c => c.Refusal.By.Id == "charter.presidium-within-staff"));

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void One_teller_suffices_and_none_does_not(int tellers, bool stands) => Assert.Equal(stands, !CharterReview.Of(_school with { Congress = _school.Congress with { Tellers = tellers } }).IsRefused);

    /// <summary>Every pair of settings: a contradiction is of terms that were settled, and whatever two settings contradict alone they contradict together, unless one takes the other's place.</summary>
    [Fact]
    public void Of_every_pair_whatever_is_told_is_of_a_term_that_was_changed()
    {
        Assert.Empty(CharterReview.Of(_school).Contradictions);
        foreach (var one in _settings.Values)
        {
            foreach (var other in _settings.Values)
            {
                var terms = other(one(_school));
                var changed = CharterTermTable.All.Where(t => t.Show(terms) != t.Show(_school)).Select(static t => t.Option.Id).ToHashSet();
                changed.Add(terms.LargeGround is null ? string.Empty : "structure.staff");
                Assert.All(CharterReview.Of(terms).Contradictions, c => Assert.Contains(c.Terms, t => changed.Contains(t.Option.Id)));
            }
        }
    }

    /// <summary>By counting: where all are present there is a number of delegates that carries the amendment and not the resolution exactly where it is told.</summary>
    [Fact]
    public void An_amendment_is_easier_exactly_where_some_congress_carries_it_with_fewer_votes()
    {
        Majority[] majorities = [.. from share in new Share[] { new(1, 2), new(3, 5), new(2, 3), new(4, 5) } from more in Enumerable.Range(0, 2) select new Majority(share, more == 1, MajorityBase.Present)];
        foreach (var (amendment, resolution) in from a in majorities from r in majorities select (a, r))
        {
            var told = CharterReview.Of(_school with { Congress = new() { Amendment = amendment, Resolution = resolution } }).Contradictions.Any(static c => c.Refusal.By.Id == "charter.amendment-no-easier");

            Assert.Equal(Enumerable.Range(1, 120).Any(n => amendment.Needed(n) < resolution.Needed(n)), told);
        }
    }

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 10, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 3, true)]
    public void A_quorum_or_majority_of_fewer_than_half_cannot_be_carried_out(int part, int whole, bool stands)
    {
        Majority due = new(new(part, whole), MoreThan: false, MajorityBase.Due), present = due with { Base = MajorityBase.Present };

        foreach (var congress in new CongressTerms[] { new() { Quorum = due }, new() { MoveDate = due }, new() { Resolution = present }, new() { Amendment = present } })
        {
            var refusals = CharterReview.Of(_school with { Congress = congress }).Refusals;
            Assert.Equal(stands, refusals.Length == 0);
            Assert.All(refusals, static r => Assert.Equal("charter.workable", r.Refusal.By.Id));
        }
    }

    /// <summary>What a congress elects is what its charter has.</summary>
    [Theory]
    [InlineData(Office.Presidium, 5, null, false, "")]
    [InlineData(Office.Presidium, 6, null, false, "charter.as-many-as-settled")]
    [InlineData(Office.StandingDelegates, 9, 9, false, "")]
    [InlineData(Office.StandingDelegates, 8, 9, false, "charter.as-many-as-settled")]
    [InlineData(Office.StandingDelegates, 1, 9, true, "")]
    [InlineData(Office.StandingDelegates, 9, null, false, "charter.as-many-as-settled")]
    public void The_seats_of_an_election_are_those_of_the_charter(Office office, int seats, int? standing, bool byElection, string refused)
    {
        var proceedings = new UnionGovernance.Congresses.Proceedings
        {
            Union = new(_school.Name, _school.Kind, _school.Level, new(2024)),
            Elections = [new() { Office = office, ByElection = byElection, Contests = [new() { Seats = seats }] }],
        };

        Assert.Equal(refused, string.Join(' ', CharteredCongress.Of(proceedings, _school with { StandingDelegates = standing }).Refusals.Select(static r => r.By.Id)));
    }
}
