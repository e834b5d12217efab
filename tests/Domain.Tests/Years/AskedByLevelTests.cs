using UnionGovernance.Activities.Approval;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Years;

/// <summary>A rule that asks one thing of a school and another of a college: the record keeps what it asks of its own union, as papers quote it.</summary>
public sealed class AskedByLevelTests
{
    private static readonly Precondition[] _rules = [ElectionRules.ByCongress, ServingRules.ElectedByCongress, GuideRules.FullTime];

    [Fact]
    public void A_record_keeps_what_is_asked_of_a_union_of_its_level() => Assert.All(_rules, static rule =>
    {
        string Asked(UnionLevel level) => Breaches.Of(new(2024, 9, 1), "tookOffice", rule, new("有人", "somebody"), null, level).Asked!;

        Assert.NotEqual(Asked(UnionLevel.School), Asked(UnionLevel.College));
        Assert.DoesNotMatch("院级|校级|全体学生大会|团组织教师", Asked(UnionLevel.School));
        Assert.DoesNotMatch("院级|校级|专职", Asked(UnionLevel.College));
    });

    [Fact]
    public void What_is_asked_of_all_alike_is_kept_as_it_is_worded() => Assert.Equal(
        ActivityRules.ApprovedInAdvance.Words.Chinese, Breaches.Of(new(2024, 9, 1), "activityHeld", ActivityRules.ApprovedInAdvance, new("有人", "somebody"), null, UnionLevel.College).Asked);
}
