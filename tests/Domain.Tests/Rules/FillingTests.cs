using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

public sealed class FillingTests
{
    private static readonly Rule[] _rules = [.. NationalEditions.All.Where(e => e.Level == UnionLevel.School).SelectMany(e => e.Items).Select(i => i.Rule).Distinct()];

    /// <summary>What becomes known later may decide an open verdict, never turn a decided one round. NotApplicable may still come of Met where a rule lapses.</summary>
    [Fact]
    public void Filling_in_an_unknown_flips_no_definite_verdict() => Gen.Select(RandomRecord.Any, RandomRecord.Any).Sample(
        (record, source) =>
        {
            var filled = Fill(record with { Members = new() }, source);
            foreach (var rule in _rules)
            {
                var (before, after) = (rule.Specification.Judge(record with { Members = new() }), rule.Specification.Judge(filled));
                Assert.False((before, after) is (Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met), $"{rule.Id}: {before} became {after}");
                Assert.True(before == Verdict.Undetermined || after == before || rule.Specification.MayLapse, $"{rule.Id}: {before} became {after}");
            }
        },
        iter: 10_000);

    /// <summary>A member of whom more becomes known, on a roster that stays the same otherwise.</summary>
    [Fact]
    public void Knowing_more_of_a_member_flips_no_definite_verdict() => Gen.Select(RandomRecord.Member, RandomRecord.Member).Sample(
        (member, source) =>
        {
            var filled = MemberFacts.All.Aggregate(member, (m, path) => path.Measure(m).Known == Known.Unknown ? Take(m, source, path) : m);
            foreach (var part in (Specification<Member>[])[EligibilityRules.PartyOrLeague, EligibilityRules.Rank(new()), EligibilityRules.Rank(new() { FirstOfTinyMajorCounts = true }), EligibilityRules.NoFailedCourse(new()), EligibilityRules.NoFailedCourse(new() { FirstYearsMayFail = true })])
            {
                var (before, after) = (part.Judge(member), part.Judge(filled));
                Assert.False((before, after) is (Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met), $"{before} became {after}");
                Assert.False((before, after) is (Verdict.NotMet, Verdict.NotApplicable), $"{before} became {after}");
            }
        },
        iter: 10_000);

    [Fact]
    public void The_same_facts_as_figures_and_as_a_roster_give_the_same_verdicts() => RandomRecord.Member.Array[1, 6].Sample(
        members =>
        {
            var roster = new UnionRecord
            {
                School = "虚构大学",
                Kind = UnionKind.StudentUnion,
                Level = UnionLevel.School,
                AcademicYear = 2023,
                Members = new() { Complete = Fact.Given(true), List = [.. members.Select((m, i) => m with { Id = $"m{i}" })] },
            };
            var figures = roster with
            {
                Members = new(),
                Structure = new() { Staff = Fact.Given(members.Length) },
                Eligibility = new()
                {
                    NotPartyOrLeague = Count(members, EligibilityRules.PartyOrLeague),
                    OutsideRank = Count(members, EligibilityRules.Rank(new())),
                    WithFailedCourse = Count(members, EligibilityRules.NoFailedCourse(new())),
                    FromCollegeUnions = Fact.Share(
                        Fact.Within(members.Count(m => m.FromCollegeUnion is { Known: Known.Given, Low: true }), members.Count(m => m.FromCollegeUnion is not { Known: Known.Given, Low: false })),
                        Fact.Given(members.Length)),
                },
            };
            foreach (var rule in (Rule[])[EligibilityRules.Politics, EligibilityRules.Study(new()), EligibilityRules.HalfFromCollegeUnions, StructureRules.StaffHeadcount(3)])
            {
                Assert.Equal((rule.Id, rule.Specification.Judge(figures)), (rule.Id, rule.Specification.Judge(roster)));
            }
        },
        iter: 10_000);

    private static Fact<int> Count(Member[] members, Specification<Member> part) => Fact.Within(
        members.Count(m => part.Judge(m) == Verdict.NotMet),
        members.Count(m => part.Judge(m) is Verdict.NotMet or Verdict.Undetermined));

    private static UnionRecord Fill(UnionRecord record, UnionRecord source) =>
        RecordFacts.All.Aggregate(record, (r, path) => path.MeasureStated(r).Known == Known.Unknown ? Take(r, source, path) : r);

    private static T Take<T>(T subject, T source, UnionGovernance.Facts.FactPath<T> path) => ((dynamic)path).Write(subject, ((dynamic)path).Stated(source));
}
