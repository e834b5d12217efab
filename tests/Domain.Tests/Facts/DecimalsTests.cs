using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using CsCheck;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Facts;

/// <summary>An edge shown is an edge kept.</summary>
public sealed partial class DecimalsTests
{
    [Theory]
    [InlineData(133, 13_301, "133/13301（0.9999%）")]
    [InlineData(134, 13_301, "134/13301（1.01%）")]
    [InlineData(99_999, 10_000_000, "99999/10000000（0.99999%）")]
    [InlineData(200, 20_000, "200/20000（1%）")]
    [InlineData(0, 20_000, "0/20000（0%）")]
    [InlineData(1, 20_000_000, "1/20000000（0.00001%）")]
    [InlineData(19_999_999, 20_000_000, "19999999/20000000（99.999995%）")]
    [InlineData(1, 3, "1/3（33.3%）")]
    [InlineData(197, 22_900, "197/22900（0.9%）")]
    [InlineData(14_999, 30_000, "14999/30000（49.997%）")]
    [InlineData(15_001, 30_000, "15001/30000（50.003%）")]
    public void A_share_is_shown_with_as_many_decimals_as_it_takes(int part, int whole, string shown) =>
        Assert.Equal(shown, ShareForm.Instance.Show(new(part, whole), Language.Chinese));

    [Theory]
    [InlineData(66_666, 100_000, "66666/100000 (66.666%)")]
    [InlineData(66_667, 100_000, "66667/100000 (66.67%)")]
    [InlineData(6_667, 10_000, "6667/10000 (66.67%)")]
    [InlineData(18, 27, "18/27")]
    public void Beside_two_thirds_a_share_keeps_its_side_of_two_thirds(int part, int whole, string shown) =>
        Assert.Equal(shown, ShareForm.Instance.Beside([new(2, 3)]).Show(new(part, whole), Language.English));

    [Fact]
    public void What_is_shown_lies_on_the_side_of_every_limit_on_which_it_is_judged() => Gen.Select(Fractions, Fractions, Fractions).Sample(
        static (share, one, other) =>
        {
            var limits = Sequence.Of([one, other]);
            var shown = ShareForm.Instance.Beside(limits).Show(share, Language.English);

            if (!PercentIn(shown, out var part, out var whole))
            {
                Assert.Contains(limits, l => l.CompareTo(share) == 0);
                return;
            }

            foreach (var limit in limits)
            {
                Assert.Equal(Math.Sign(share.CompareTo(limit)), (part * limit.Whole).CompareTo(limit.Part * whole));
            }
        },
        iter: 100_000);

    [Fact]
    public void A_finding_never_shows_a_share_against_its_verdict() => Gen.Select(Gen.Int[1, 40_000], Gen.Int[-3, 3], Gen.Int[1, 100]).Sample(
        static (students, off, percent) =>
        {
            var floor = new Share(percent, 100);
            var delegates = Math.Clamp((int)floor.HeadsOf(students) + off, 0, students);
            var record = new UnionRecord
            {
                Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
                Congress = new() { Delegates = Fact.Given(delegates), StudentsRepresented = Fact.Given(students) },
            };
            foreach (var (rule, kept) in new (Requirement<UnionRecord>, Func<BigInteger, BigInteger, bool>)[]
            {
                (new ShareAtLeast<UnionRecord>(CongressFacts.DelegateShare, floor), (part, whole) => part * 100 >= percent * whole),
                (new ShareAtMost<UnionRecord>(CongressFacts.DelegateShare, floor), (part, whole) => part * 100 <= percent * whole),
                (new ShareAbove<UnionRecord>(CongressFacts.DelegateShare, floor), (part, whole) => part * 100 > percent * whole),
            })
            {
                var explanation = rule.Explain(record);
                Assert.True(PercentIn(explanation.Measured.Single().Describe(Language.English), out var part, out var whole));
                Assert.Equal(explanation.Verdict, kept(part, whole) ? Verdict.Met : Verdict.NotMet);
            }
        },
        iter: 20_000);

    [Fact]
    public void The_rank_of_a_person_is_shown_beyond_the_thirty_percent_that_it_exceeds()
    {
        var person = new Member { Id = "甲", RankLastYear = Fact.Given(new Share(600_002, 2_000_000)) };
        var rank = new FirstShareOf<Member>(MemberFacts.RankLastYear, new(3, 10)).Explain(person);

        Assert.Equal(Verdict.NotMet, rank.Verdict);
        Assert.Equal("600002/2000000（30.0001%）", rank.Measured.Single().Describe(Language.Chinese));
    }

    [Fact]
    public void A_limit_is_shown_as_it_is_or_not_in_percent() => Assert.Equal(
        ["代表占所代表学生的比例不低于2/3", "代表占所代表学生的比例不低于1/100（1%）"],
        [
            new ShareAtLeast<UnionRecord>(CongressFacts.DelegateShare, new(2, 3)).Describe(Language.Chinese),
            new ShareAtLeast<UnionRecord>(CongressFacts.DelegateShare, new(1, 100)).Describe(Language.Chinese),
        ]);

    [Theory]
    [InlineData(89_999, 1000, "89.999")]
    [InlineData(8_999_999, 100_000, "89.99999 (8999999/100000)")]
    [InlineData(90, 1, "90")]
    [InlineData(280, 3, "93.33 (280/3)")]
    public void A_score_just_below_a_grade_does_not_read_as_the_grade(int part, int whole, string shown) => Assert.Equal(shown.Split(' ')[0], new Fraction(part, whole).Show().Split(' ')[0]);

    [Theory]
    [InlineData(0.4999, "49.99%")]
    [InlineData(0.49996, "49.996%")]
    [InlineData(0.5, "50%")]
    [InlineData(0.45274, "45.3%")]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(0.99999, "99.999%")]
    public void The_end_of_an_interval_does_not_read_as_the_whole_percent_that_it_misses(double end, string shown) => Assert.Equal(shown, Decimals.Percent(end));

    [Fact]
    public void A_share_of_nothing_has_no_percent() => Assert.Throws<InvalidOperationException>(static () => Decimals.Percent(new Share(0, 0)));

    private static Gen<Share> Fractions => Gen.OneOf(
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 40], static (part, whole) => new Share(part, whole)),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, int.MaxValue], static (part, whole) => new Share(part, whole)),
        Gen.Select(Gen.Int[1, 20_000_000], Gen.Int[1, 99], Gen.Int[-2, 2], static (whole, percent, off) => new Share((int)Math.Max(0, ((long)whole * percent / 100) + off), whole)));

    private static bool PercentIn(string shown, out BigInteger part, out BigInteger whole)
    {
        var match = Percent().Match(shown);
        (part, whole) = (0, 1);
        if (match.Success)
        {
            whole = 100 * BigInteger.Pow(10, match.Groups[2].Length);
            part = BigInteger.Parse(match.Groups[1].Value + match.Groups[2].Value, CultureInfo.InvariantCulture);
        }

        return match.Success;
    }

    [GeneratedRegex(@"\(([0-9]+)(?:\.([0-9]+))?%\)")]
    private static partial Regex Percent();
}
