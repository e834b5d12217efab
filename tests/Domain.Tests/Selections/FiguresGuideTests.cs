using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>The example of the guide to figures is a record, and is judged as the guide says.</summary>
public sealed class FiguresGuideTests
{
    [Fact]
    public void The_example_of_the_guide_is_judged_as_the_guide_says()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "figures.md"));
        var example = guide.Split("```json\n")[1].Split("```")[0];
        var record = RecordFile.Read(Encoding.UTF8.GetBytes(example)).Value!;
        var assessment = RuleBook.National.Assess(record).Assessment!;

        Assert.Equal((23, 21), (record.Reach.CollegeUnions.Low, record.Reach.CollegeUnionsChecked.Low));
        Assert.Equal(Verdict.Undetermined, assessment.Findings.Single(f => f.Item.Rule.Id == EligibilityRules.Study(new()).Id).Verdict);
        Assert.Empty(assessment.Conflicts);
        Assert.Equal(Fact.Given(true), record.Members.List[0].Woman);
        Assert.All(
            new[] { ReachFacts.CollegeUnions.JsonPointer, ReachFacts.CollegeUnionsChecked.JsonPointer, GuidanceFacts.ProvinceChecked.JsonPointer, EligibilityFacts.WithFailedRequiredCourse.JsonPointer },
            pointer => Assert.Contains($"`{pointer}`", guide, StringComparison.Ordinal));
    }
}
