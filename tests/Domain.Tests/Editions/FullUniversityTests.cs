using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>The invented university, with every part filled and some rules broken on purpose.</summary>
public sealed class FullUniversityTests
{
    private static readonly UnionRecord _record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value!;
    private static readonly Assessment _assessment = Assessed.Of(_record);

    [Fact]
    public void Its_breaks_name_who_breaks_them() => Assert.Equal(
        [
            ("posts.permitted", "秘书长助理"),
            ("eligibility.politics", "m10"),
            ("eligibility.study", "m18 m24"),
            ("appraisal.each-term", ""),
            ("staff.from-college-unions", ""),
            ("goal.reach", "工学院"),
            ("goal.half-from-college-unions", ""),
        ],
        _assessment.All.Where(f => f.Verdict == Verdict.NotMet).Select(f => (f.Item.Rule.Id, string.Join(' ', f.BrokenBy))));

    /// <summary>On 30 June the autumn semester is over, in which no appraisal was held: spring does not make up for it.</summary>
    [Fact]
    public void Nothing_is_left_undetermined()
    {
        Assert.DoesNotContain(_assessment.All, static f => f.Verdict == Verdict.Undetermined);
        Assert.Empty(_assessment.Missing);
    }

    [Fact]
    public void Its_figures_and_its_roster_agree_and_nothing_is_doubted()
    {
        Assert.Empty(_assessment.Conflicts);
        Assert.Empty(_assessment.Doubts);
        Assert.Equal(Fact.Given(46), StructureFacts.Staff.Read(_record));
    }

    [Fact]
    public void The_edition_of_an_earlier_year_is_carried_forward() =>
        Assert.Equal(("school-2023-2024", true), (_assessment.Edition.Id, _assessment.CarriedForward));

    [Fact]
    public void What_it_claims_and_breaks_is_contradicted() => Assert.Equal(
        ["posts.permitted", "eligibility.politics", "eligibility.study"],
        _assessment.All.Where(f => f.Standing == ClaimStanding.Contradicted).Select(f => f.Item.Rule.Id));

    [Fact]
    public void A_share_has_two_levers() => Assert.Equal(
        new Levers { Replace = 2, Drop = 4 },
        _assessment.Goals.Single(f => f.Item.Rule.Id == "goal.half-from-college-unions").Mends.Single().Levers);

    /// <summary>What is only normal and is missed prints the school's reason.</summary>
    [Fact]
    public void A_stated_reason_stands_beside_a_miss_of_what_is_normal() => Assert.Equal(
        "我校新设滨湖校区，学院学生会换届晚于校学生会招新",
        Assessed.Of(_record, TenMeasures.Table).Findings.Single(f => f.Item.Rule.Id == "staff.from-college-unions").Reason);
}
