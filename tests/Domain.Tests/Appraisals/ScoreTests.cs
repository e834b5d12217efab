using System.Collections.Immutable;
using System.Numerics;
using CsCheck;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;

namespace UnionGovernance.Tests.Appraisals;

public sealed class ScoreTests
{
    private static readonly Aspect[] _aspects = Enum.GetValues<Aspect>();

    private static readonly Gen<AspectScore[]> _scores = Gen.Select(Gen.Int[1, 40], Gen.Int[0, 4000]).Array[5]
        .Select(counts => counts.Select((c, i) => new AspectScore { Aspect = _aspects[i], Ballots = c.Item1, Points = c.Item2 }).ToArray());

    /// <summary>Each term is multiplied out over one common denominator, and nothing but whole numbers is added.</summary>
    [Fact]
    public void A_score_is_the_weighted_mean_of_the_aspects_and_every_term_is_shown() =>
        Gen.Select(_scores, _scores, Gen.Int[1, 9].Array[5], Gen.Int[0, 9], Gen.Int[0, 9]).Sample((students, teachers, weights, forStudents, forTeachers) =>
        {
            var weighted = forStudents > 0 && forTeachers > 0;
            var terms = new AppraisalTerms
            {
                Aspects = [.. _aspects.Select((a, i) => new AspectWeight { Aspect = a, Weight = weights[i] })],
                Groups = weighted ? [new() { Group = RaterGroup.StudentDelegates, Weight = forStudents }, new() { Group = RaterGroup.Teachers, Weight = forTeachers }] : [],
            };
            var score = Of(terms, students, teachers);

            BigInteger common = 1;
            foreach (var s in students.Concat(teachers))
            {
                common *= s.Ballots;
            }

            common *= students.Zip(teachers).Aggregate(BigInteger.One, (product, s) => product * (s.First.Ballots + s.Second.Ballots));
            BigInteger sum = 0;
            for (var i = 0; i < 5; i++)
            {
                sum += weights[i] * (weighted
                    ? (forStudents * students[i].Points * (common / students[i].Ballots)) + (forTeachers * teachers[i].Points * (common / teachers[i].Ballots))
                    : (students[i].Points + teachers[i].Points) * (common / (students[i].Ballots + teachers[i].Ballots)));
            }

            var whole = common * weights.Sum() * (weighted ? forStudents + forTeachers : 1);
            Assert.Equal(new Fraction(sum, whole), score.Points);
            Assert.Equal(new Fraction(1, 1), score.Terms.Aggregate(default(Fraction), (all, t) => all + t.Factor));
            Assert.Equal(weighted ? 10 : 5, score.Arithmetic.Split(" + ").Length);
        }, iter: 10_000);

    [Fact]
    public void A_group_that_came_and_did_not_rate_leaves_the_score_open()
    {
        var score = Of(new(), [.. _aspects.Select(a => new AspectScore { Aspect = a, Points = 90, Ballots = 1 })], []);

        Assert.Null(score.Points);
        Assert.Equal(5, score.Missing.Length);
        Assert.Contains("教师对“学习情况”的评分", score.Missing.Select(m => m.Chinese));
    }

    [Theory]
    [InlineData(173, 2, "86.5")]
    [InlineData(280, 3, "93.33 (280/3)")]
    [InlineData(90, 1, "90")]
    [InlineData(199_999, 2000, "99.9995 (199999/2000)")]
    [InlineData(1, 200, "0.01 (1/200)")]
    [InlineData(0, 7, "0")]
    public void A_score_is_printed_to_two_decimals_a_half_rounded_up_with_the_exact_one_beside_it(int part, int whole, string text) =>
        Assert.Equal(text, new Fraction(part, whole).Show());

    /// <summary>A score that rounds to 90.00 and is less is not excellent.</summary>
    [Fact]
    public void Grades_are_decided_on_the_exact_score_and_the_line_itself_suffices()
    {
        Assert.Equal(Grade.Excellent, GradeOf(90_000, 1000));
        Assert.Equal(Grade.Competent, GradeOf(89_999, 1000));
        Assert.Equal(Grade.Competent, GradeOf(75, 1));
        Assert.Equal(Grade.BasicallyCompetent, GradeOf(60, 1));
        Assert.Equal(Grade.Incompetent, GradeOf(5999, 100));

        static Grade? GradeOf(int points, int ballots) => AppraisalOutcome.Of([("m01", Exactly(points, ballots))], new(), null).Standings[0].Grade;
    }

    /// <summary>Everybody is asked one by one: how many are better, how many are as good.</summary>
    [Fact]
    public void The_quota_is_rounded_down_and_parts_nobody_with_the_same_score() =>
        Gen.Select(Gen.Int[55, 100].Array[1, 12], Gen.Int[0, 10]).Sample((points, tenths) =>
        {
            var terms = new AppraisalTerms { ExcellentAtMost = new(tenths, 10) };
            var outcome = AppraisalOutcome.Of([.. points.Select((p, i) => ($"m{i:00}", Exactly(p, 1)))], terms, null);
            var places = tenths * points.Length / 10;

            Assert.Equal(places, outcome.Places);
            foreach (var (standing, p) in outcome.Standings.Zip(points))
            {
                var (better, asGood) = (points.Count(o => o > p), points.Count(o => o >= p));
                Grade? expected = p < 60 ? Grade.Incompetent : p < 75 ? Grade.BasicallyCompetent : p < 90 ? Grade.Competent
                    : asGood <= places ? Grade.Excellent : better >= places ? Grade.Competent : null;
                Assert.Equal(expected, standing.Grade);
            }

            var open = outcome.Standings.Where(s => s.Grade is null).Select(s => s.Person).ToList();
            Assert.Equal(open, outcome.Tie?.Among ?? []);
            Assert.True(outcome.Tie is null || (outcome.Tie.Places > 0 && outcome.Tie.Places < open.Count));
        }, iter: 10_000);

    [Fact]
    public void Without_a_quota_everyone_from_the_line_on_is_excellent()
    {
        var outcome = AppraisalOutcome.Of([("m01", Exactly(90, 1)), ("m02", Exactly(90, 1))], new(), null);

        Assert.Null(outcome.Places);
        Assert.All(outcome.Standings, s => Assert.Equal(Grade.Excellent, s.Grade));
    }

    [Fact]
    public void While_one_score_is_open_the_quota_makes_nobody_excellent()
    {
        var outcome = AppraisalOutcome.Of([("m01", Exactly(99, 1)), ("m02", new([], []))], new() { ExcellentAtMost = new(1, 2) }, null);

        Assert.All(outcome.Standings, s => Assert.Null(s.Grade));
        Assert.False(outcome.IsComplete);
    }

    private static Score Of(AppraisalTerms terms, AspectScore[] students, AspectScore[] teachers) => Score.Of(
        students.Select(s => (RaterGroup.StudentDelegates, s)).Concat(teachers.Select(s => (RaterGroup.Teachers, s))).ToLookup(s => s.Item1, s => s.s),
        [RaterGroup.StudentDelegates, RaterGroup.Teachers],
        terms);

    private static Score Exactly(int points, int ballots) => new([new(Aspect.Results, null, new(1, 1), points, ballots)], ImmutableArray<Words>.Empty);
}
