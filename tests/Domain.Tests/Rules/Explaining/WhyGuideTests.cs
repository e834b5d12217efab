using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules.Explaining;

/// <summary>The code of docs/guide/why.md stands here, line by line, and is run.</summary>
public sealed class WhyGuideTests
{
    [Fact]
    public void Why_what_next_and_the_least_change_are_asked_as_the_guide_says()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Structure = new() { Staff = Fact.Given(42), LargeOrManyCampuses = Fact.Given(false) },
        };
        var before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Tell(record);
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Contains("staff members: 42 people; many students or several campuses: no\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("presidium members: to decide: item 4 \"At most 5 presidium members\"\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n2 staff members leave – for item 3 \"staff\".\n", output.ToString(), StringComparison.Ordinal);
    }

    private static void Tell(UnionRecord record)
    {
        var outcome = RuleBook.National.Assess(record);
        if (outcome.Assessment is not { } assessment)
        {
            throw new InvalidOperationException(outcome.ToString());
        }

        foreach (var finding in assessment.All.Where(f => f.Verdict == Verdict.NotMet))
        {
            Console.WriteLine(Why.Of(finding, assessment.Called).Line(Language.English));
            Console.WriteLine(string.Join("; ", CounterEvidence.Describe(assessment.CounterEvidence(finding), Language.English, assessment.Called)));
        }

        foreach (var question in assessment.Questions)
        {
            Console.WriteLine($"{question.Path.Label.English}: {question.Because(Language.English)}");
        }

        foreach (var line in assessment.LeastChange().Describe(Language.English))
        {
            Console.WriteLine(line);
        }
    }
}
