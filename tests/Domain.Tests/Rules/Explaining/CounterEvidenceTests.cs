using System.Collections.Immutable;
using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules.Explaining;

/// <summary>Why not: which facts alone break a rule.</summary>
public sealed class CounterEvidenceTests
{
    private const int Most = 12;

    /// <summary>Of up to twelve known facts those that are given break the rule, all others being unknown; every part of them is judged, and none does.</summary>
    [Fact]
    public void Of_all_sets_of_facts_it_is_one_that_breaks_the_rule_and_of_which_nothing_can_be_spared()
    {
        var (tried, withPeople) = (0, 0);
        Gen.Select(RandomRecord.Any, Gen.Int[0, 1000], Gen.Int[0, int.MaxValue / 2]).Sample(
            (any, drawn, seed) =>
            {
                // Told by figures or by rosters: where both tell it and disagree, to forget the one may decide what was open.
                var record = seed % 2 == 0 ? any with { Members = new(), Colleges = new() } : RecordFacts.KnownIn(any).Where(static k => !k.IsOfRoster).Aggregate(any, static (r, k) => k.Forget(r));
                if (RecordFacts.All.Any(f => f.ConflictIn(record) is not null))
                {
                    return;
                }

                var broken = EveryRule.On(record).Where(r => r.Requirement.Judge(record) == Verdict.NotMet).ToList();
                if (broken.Count == 0)
                {
                    return;
                }

                var requirement = broken[drawn % broken.Count].Requirement;
                var (few, known) = Few(requirement, record, seed);
                if (known.Length > Most)
                {
                    return;
                }

                bool Breaks(int set) => requirement.Judge(Only(few, known, set)) == Verdict.NotMet;
                string Told(int set) => string.Join("; ", known.Where((_, i) => (set & (1 << i)) != 0).Select(static k => $"{k.Of} {k.Measured.Path.JsonPointer} {k.Measured.Describe(Language.English)}"));
                var found = CounterEvidence.Of(requirement, few, known);
                var mask = Enumerable.Range(0, known.Length).Where(i => found.Contains(known[i])).Aggregate(0, static (m, i) => m | (1 << i));
                Assert.True(Breaks(mask), $"{requirement.Describe(Language.English)}: {Told(mask)} are not enough");
                if (Parts(mask).Where(Breaks).Cast<int?>().FirstOrDefault() is { } less)
                {
                    Assert.Fail($"{requirement.Describe(Language.English)}: of {Told(mask)} these are enough: {Told(less)}");
                }

                Interlocked.Increment(ref tried);
                if (found.Any(static f => f.IsOfRoster))
                {
                    Interlocked.Increment(ref withPeople);
                }
            },
            iter: 40_000);

        Assert.True(tried >= 10_000, $"{tried} records with a broken rule");
        Assert.True(withPeople >= 1_000, $"{withPeople} of them broken by people");
    }

    [Fact]
    public void Of_a_figure_and_the_people_who_tell_the_same_the_people_are_named()
    {
        var record = School(Fact.Given(1), [Of("甲", PoliticalStatus.LeagueMember), Of("乙", PoliticalStatus.Neither)]);

        Assert.Equal(["乙（政治面貌：非党团员）"], Said(record, "eligibility.politics"));
    }

    [Fact]
    public void Each_who_alone_breaks_the_rule_is_told_and_nobody_else()
    {
        Member Rank(string name, int rank, int failed) => Of(name, PoliticalStatus.LeagueMember) with
        {
            Teacher = Fact.Given(false),
            StudyLevel = Fact.Given(StudyLevel.Bachelor),
            YearOfStudy = Fact.Given(2),
            RankLastTerm = Fact.Given(new Share(rank, 100)),
            RankLastYear = Fact.Given(new Share(rank, 100)),
            RankSinceEnrolment = Fact.Given(new Share(rank, 100)),
            FailedCourses = Fact.Given(failed),
        };
        var record = School(default, [Rank("甲", 41, 0), Rank("乙", 10, 0), Rank("丙", 10, 1)]);
        var assessment = Assert.IsType<AssessmentOutcome.Assessed>(RuleBook.National.Assess(record)).Assessment;

        var each = assessment.CounterEvidenceOfEach(assessment.All.Single(static f => f.Item.Rule.Id == "eligibility.study"));

        Assert.Equal(["甲", "丙"], each.Select(static set => Assert.Single(set.Select(static f => f.Of).Distinct())));
        Assert.Equal(["丙（不及格课程数：1门）"], CounterEvidence.Describe(each[1], Language.Chinese, static name => name));
    }

    [Fact]
    public void Where_it_takes_several_they_are_one_set() => Assert.Equal(
        6,
        Assert.Single(OfEach(School(default, [.. "甲乙丙丁戊己庚".Select(static c => new Member { Id = c.ToString(), InPresidium = Fact.Given(c != '庚') })]), "presidium.size")).Count(static f => !f.IsListing));

    [Fact]
    public void One_head_beyond_the_cap_is_told_by_the_figure_where_the_roster_is_long() => Assert.Equal(
        ["主席团人数：6人"],
        Said(School(default, []) with { Structure = new() { Presidium = Fact.Given(6), Staff = Fact.Given(40) } }, "presidium.size"));

    [Fact]
    public void Six_on_a_presidium_of_five_are_named_and_that_they_may_not_be_all_is_no_reason() => Assert.Equal(
        ["甲、乙、丙、丁、戊、己（是主席团成员：是）"],
        Said(School(default, [.. "甲乙丙丁戊己庚".Select(static c => new Member { Id = c.ToString(), InPresidium = Fact.Given(c != '庚'), Name = Fact.Given(c.ToString()) })]), "presidium.size"));

    [Fact]
    public void The_higher_cap_is_ruled_out_by_what_makes_it_void() => Assert.Equal(
        ["工作人员人数：46人", "学生数较多或多校区：否"],
        Said(School(default, []) with { Structure = new() { Staff = Fact.Given(46), LargeOrManyCampuses = Fact.Given(false) } }, "staff.headcount"));

    [Fact]
    public void Beyond_either_cap_the_size_of_the_school_does_not_matter() => Assert.Equal(
        ["工作人员人数：61人"],
        Said(School(default, []) with { Structure = new() { Staff = Fact.Given(61), LargeOrManyCampuses = Fact.Given(false) } }, "staff.headcount"));

    [Fact]
    public void What_is_met_or_open_has_none()
    {
        var record = School(default, []) with { Structure = new() { Presidium = Fact.Given(5) } };

        Assert.Empty(Said(record, "presidium.size"));
        Assert.Empty(Said(record, "staff.headcount"));
    }

    private static IEnumerable<string> Said(UnionRecord record, string rule)
    {
        var assessment = Assert.IsType<AssessmentOutcome.Assessed>(RuleBook.National.Assess(record)).Assessment;
        var finding = assessment.All.Single(f => f.Item.Rule.Id == rule);
        return CounterEvidence.Describe(assessment.CounterEvidence(finding), Language.Chinese, assessment.Called);
    }

    private static ImmutableArray<ImmutableArray<KnownFact<UnionRecord>>> OfEach(UnionRecord record, string rule)
    {
        var assessment = Assert.IsType<AssessmentOutcome.Assessed>(RuleBook.National.Assess(record)).Assessment;
        return assessment.CounterEvidenceOfEach(assessment.All.Single(f => f.Item.Rule.Id == rule));
    }

    private static Member Of(string name, PoliticalStatus status) => new() { Id = name, Name = Fact.Given(name), PoliticalStatus = Fact.Given(status) };

    private static UnionRecord School(Fact<int> neither, Sequence<Member> members) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Eligibility = new() { NotPartyOrLeague = neither },
        Members = new() { List = members },
    };

    // Forgets at random what is not needed, until few facts are left to try all sets of.
    private static (UnionRecord Record, KnownFact<UnionRecord>[] Known) Few(Requirement<UnionRecord> requirement, UnionRecord record, int seed)
    {
        var random = new Random(seed);
        var known = RecordFacts.KnownIn(record).ToArray();
        var kept = known.ToHashSet();
        foreach (var fact in known.Reverse())
        {
            var without = fact.Forget(record);
            if ((kept.Count > Most || random.Next(2) == 0) && !ReferenceEquals(without, record) && requirement.Judge(without) == Verdict.NotMet)
            {
                record = without;
                kept.Remove(fact);
            }
        }

        return (record, [.. RecordFacts.KnownIn(record)]);
    }

    // All parts of a set but the set itself.
    private static IEnumerable<int> Parts(int mask)
    {
        for (var set = mask; set > 0;)
        {
            set = (set - 1) & mask;
            yield return set;
        }
    }

    private static UnionRecord Only(UnionRecord record, KnownFact<UnionRecord>[] known, int set) =>
        Enumerable.Range(0, known.Length).Reverse().Where(i => (set & (1 << i)) == 0).Aggregate(record, (r, i) => known[i].Forget(r));
}
