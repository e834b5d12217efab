using Ardalis.Specification;
using CsCheck;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>A requirement asked through a specification answers as it judges: one by one, over a list, and as the condition that a database is asked.</summary>
public sealed class WithVerdictTests
{
    private static readonly Member[] _four =
    [
        new() { Id = "党员", PoliticalStatus = Fact.Given(PoliticalStatus.PartyMember) },
        new() { Id = "群众", PoliticalStatus = Fact.Given(PoliticalStatus.Neither) },
        new() { Id = "未知" },
        new() { Id = "团员", PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember) },
    ];

    /// <summary>Facts given, bounded, unknown and not applicable, against limits that they touch: 16,000 people, of each whom the four verdicts are asked.</summary>
    [Fact]
    public void Memory_and_condition_answer_for_staff_as_the_requirement_judges() =>
        // Each draw is forty people, of each of whom the four verdicts are asked.
        Gen.Select(RandomRoster.AboutMember, RandomRoster.Member.Array[40]).Sample(Agrees, iter: 400);

    [Fact]
    public void Memory_and_condition_answer_for_college_unions_as_the_requirement_judges() =>
        // Each draw is forty people, of each of whom the four verdicts are asked.
        Gen.Select(RandomRoster.AboutCollegeUnion, RandomRoster.CollegeUnion.Array[40]).Sample(Agrees, iter: 400);

    /// <summary>What a caller adds to a question narrows it; order and place hold, a search is not passed over.</summary>
    [Fact]
    public void What_is_added_to_a_question_is_asked_in_memory_too()
    {
        var page = new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.Met);
        page.Query.Where(m => m.Id != "没有").OrderByDescending(m => m.Id == "团员").Take(1);
        var searched = new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.Met);
        searched.Query.Search(m => m.Id, "党%");
        var narrowed = new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.Met);
        narrowed.Query.Where(m => m.Id != "党员");

        Assert.Equal([_four[3]], page.Evaluate(_four));
        Assert.Equal([_four[0]], searched.Evaluate(_four));
        Assert.Equal([_four[3]], narrowed.Evaluate(_four));
        Assert.False(searched.IsSatisfiedBy(_four[3]));
        Assert.False(narrowed.IsSatisfiedBy(_four[0]));
    }

    /// <summary>Nothing is fetched to be judged behind the caller's back: what has no column says so when the question is made.</summary>
    [Fact]
    public void What_no_database_can_be_asked_is_no_question()
    {
        var counted = MemberFacts.YearOfStudy with { Counted = static m => m.YearOfStudy };
        var elsewhere = MemberFacts.YearOfStudy with { JsonPointer = "/elsewhere" };

        Assert.Throws<NotSupportedException>(() => new WithVerdict<UnionRecord>(EligibilityRules.Politics.Requirement, Verdict.Met));
        Assert.Throws<NotSupportedException>(() => new WithVerdict<Member>(new AtLeast<Member, int>(counted, 2), Verdict.Met));
        Assert.Throws<NotSupportedException>(() => new WithVerdict<Member>(new AtLeast<Member, int>(elsewhere, 2), Verdict.Met));
    }

    private static void Agrees<T>(Requirement<T> requirement, T[] roster)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var question = new WithVerdict<T>(requirement, verdict);
            var condition = question.WhereExpressions.Single().Filter.Compile(preferInterpretation: true);
            var expected = roster.Where(m => requirement.Judge(m) == verdict).ToList();

            Assert.Equal(expected, question.Evaluate(roster));
            Assert.Equal(expected, roster.Where(question.IsSatisfiedBy));
            Assert.Equal(expected, roster.Where(condition));
        }
    }
}
