using CsCheck;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules.Explaining;

/// <summary>What to ask next.</summary>
public sealed class QuestionTests
{
    /// <summary>Who answers what is asked, and nothing else, comes to the verdicts of one who tells everything.</summary>
    [Fact]
    public void What_is_not_asked_decides_nothing()
    {
        var decided = 0;
        Gen.Select(RandomUnion.Any, RandomBlur.Record).Sample(
            (union, blur) =>
            {
                var full = union.Both with { Members = new(), Colleges = new() };
                var record = blur(full) with { Remarks = full.Remarks, Members = new(), Colleges = new(), AsOf = full.AsOf };
                // Of a congress a list of several tells what the day asked for does not, so that who answers with the day has not told everything.
                foreach (var rule in EveryRule.On(full).Where(r => r.Id != "congress.held" && r.Requirement.Judge(full) != Verdict.Undetermined && r.Requirement.Judge(record) == Verdict.Undetermined))
                {
                    var answered = record;
                    for (var asked = Asked(rule, answered); asked.Count > 0; asked = [.. Asked(rule, answered).Except(asked)])
                    {
                        answered = asked.Aggregate(answered, (r, p) => p.Over(r, full));
                    }

                    // What one fact tells another may tell instead: whoever cannot answer the one may know the other.
                    if (Asked(rule, answered).Any(p => p.MeasureStated(full).Known != Known.Given))
                    {
                        continue;
                    }

                    // A rule may lapse: that there is nobody of whom it is asked need not be told where it is kept.
                    if ((rule.Requirement.Judge(answered), rule.Requirement.Judge(full)) is var (told, all) && told != all && (told, all) is not (Verdict.Met, Verdict.NotApplicable))
                    {
                        Assert.Fail($"{rule.Id}: {rule.Requirement.Judge(full)}, with what was asked {rule.Requirement.Judge(answered)}; still asked: {string.Join(", ", Asked(rule, answered).Select(static p => p.JsonPointer))}");
                    }

                    Interlocked.Increment(ref decided);
                }
            },
            // Each draw asks question after question, judging after every answer.
            iter: 5_000);

        Assert.True(decided >= 10_000, $"{decided} findings were decided by answers");
    }

    /// <summary>The two caps on staff, over every number of heads and every answer: what is asked is what can still turn the verdict.</summary>
    [Fact]
    public void Of_staff_and_size_that_is_asked_which_can_still_turn_the_verdict()
    {
        var rule = StructureRules.StaffHeadcount(40, 60);
        Fact<bool>[] sizes = [default, Fact.Given(true), Fact.Given(false)];
        foreach (var size in sizes)
        {
            for (var low = 0; low <= 62; low++)
            {
                for (var high = low; high <= 63; high++)
                {
                    var record = Of(Fact.Within(low, high), size);
                    var possible = from staff in Enumerable.Range(low, high - low + 1)
                                   from large in size.Known == Known.Given ? [size.Low] : _either
                                   select (Staff: staff, Large: large, Met: staff <= (large ? 60 : 40));
                    var expected = new List<string>();
                    if (possible.Select(static p => p.Met).Distinct().Skip(1).Any())
                    {
                        expected.AddRange(possible.GroupBy(static p => p.Large).Any(static g => g.Select(static p => p.Met).Distinct().Skip(1).Any()) ? ["/structure/staff"] : []);
                        expected.AddRange(possible.GroupBy(static p => p.Staff).Any(static g => g.Select(static p => p.Met).Distinct().Skip(1).Any()) ? ["/structure/largeOrManyCampuses"] : []);
                    }

                    Assert.Equal(expected.Order(StringComparer.Ordinal), Asked(rule, record).Select(static p => p.JsonPointer).Order(StringComparer.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void Beyond_the_greater_cap_nobody_asks_how_large_the_school_is()
    {
        Assert.Empty(Asked(StructureRules.StaffHeadcount(40, 60), Of(Fact.Given(61), default)));
        Assert.Equal([StructureFacts.LargeOrManyCampuses], Asked(StructureRules.StaffHeadcount(40, 60), Of(Fact.Given(60), default)));
        Assert.Empty(Asked(StructureRules.StaffHeadcount(40, 60), Of(Fact.Given(40), default)));
    }

    [Fact]
    public void What_settles_more_is_asked_first()
    {
        Rule[] rules = [StructureRules.StaffHeadcount(40, 60), StructureRules.PresidiumSize(5), StructureRules.PresidiumSize(3)];
        var record = Of(default, default);

        var questions = Question.Next(rules.Select(r => Finding(r, record)), record);

        Assert.Equal([StructureFacts.Presidium, StructureFacts.Staff, StructureFacts.LargeOrManyCampuses], questions.Select(static q => q.Path).Cast<FactPath<UnionRecord>>());
        // Heads from 2 to 6 are told apart, each of which settles both.
        Assert.Equal((5, 10), (questions[0].Answers, questions[0].Settled));
        Assert.Equal(0, questions[2].Settled);
    }

    [Fact]
    public void A_yes_that_nobody_attests_is_asked_for_its_statement()
    {
        var record = Of(default, default) with { Positioning = new() { ServesOnly = Fact.Given(true) } };

        var question = Assert.Single(Question.Next([Finding(StructureRules.ServesOnly, record)], record));

        Assert.Equal((1, 1), (question.Answers, question.Settled));
        Assert.StartsWith("用于判定：第1项“聚焦服务同学", question.Because(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_is_known_and_does_not_suffice()
    {
        var record = Of(Fact.Given(45), default);

        var question = Assert.Single(Question.Next([Finding(StructureRules.StaffHeadcount(40, 60), record)], record));

        Assert.EndsWith("（工作人员人数不超过40人：实为45人）", question.Because(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("(staff members: at most 40 people: it is 45 people)", question.Because(Language.English), StringComparison.Ordinal);
    }

    /// <summary>What is missing of several is asked for once, with their names: a school is not asked five times for a political status without being told whose.</summary>
    [Fact]
    public void What_is_missing_of_several_on_a_roster_is_one_question_with_their_names()
    {
        Member Of(string id, Fact<PoliticalStatus> status) => new() { Id = id, Name = Fact.Given($"{id}某"), Teacher = Fact.Given(false), PoliticalStatus = status };
        var record = QuestionTests.Of(default, default) with
        {
            Members = new() { List = [Of("甲", default), Of("乙", Fact.Given(PoliticalStatus.LeagueMember)), Of("丙", default)], Complete = Fact.Given(true) },
        };

        var questions = Question.Next([Finding(UnionGovernance.Selections.EligibilityRules.Politics, record)], record);

        Assert.Equal(["非党员、团员的工作人员", "政治面貌（甲某、丙某）"], questions.Select(static q => q.Describe(Language.Chinese, static id => $"{id}某")));
        Assert.Equal(["甲", "丙"], questions[1].Who);
    }

    private static readonly bool[] _either = [true, false];

    private static List<FactPath<UnionRecord>> Asked(Rule rule, UnionRecord record) =>
        [.. Question.Next([Finding(rule, record)], record).Select(static q => q.Path).OfType<FactPath<UnionRecord>>()];

    private static Finding Finding(Rule rule, UnionRecord record) => UnionGovernance.Rules.Finding.Of(new("1", rule, Attestation.Seen, Mark.None), record);

    private static UnionRecord Of(Fact<int> staff, Fact<bool> large) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Structure = new() { Staff = staff, LargeOrManyCampuses = large },
    };
}
