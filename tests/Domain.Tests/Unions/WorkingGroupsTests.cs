using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Charts;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Posts;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Unions;

/// <summary>A group is for one matter and ends with it.</summary>
public sealed class WorkingGroupsTests
{
    private const string Name = "迎新晚会小组";
    private static readonly LocalDate _day = new(2024, 10, 10);

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, "迎新晚会小组所办的“迎新晚会”已经结束1天，尚未撤销")]
    [InlineData(30, "迎新晚会小组所办的“迎新晚会”已经结束30天，尚未撤销")]
    public void One_that_outlives_its_matter_is_a_finding_from_the_next_day_on(int after, string? finding)
    {
        var groups = With(Reported, SetUp, new MatterEnded { On = _day, Group = Name });
        var day = _day.PlusDays(after);
        var record = groups.Enter(Record(day) with { Structure = new() { Flat = Fact.Given(true) } });

        Assert.Equal(finding is null ? [] : [finding], OrganisationChart.Of(new PresidiumAndDepartments(), groups, day).Findings(PostTitles.Of2023).Select(f => f.Chinese));
        Assert.Equal(Fact.Given(finding is null), record.Structure.Flat);
        Assert.Equal(finding is not null, StructureRules.Flat.Requirement.Judge(record) == Verdict.NotMet);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, true)]
    public void One_that_ended_late_outlived_its_matter_until_then(int late, bool outlived)
    {
        var groups = With(Reported, SetUp, new MatterEnded { On = _day, Group = Name }, new GroupEnded { On = _day.PlusDays(late), Group = Name });

        Assert.Equal(outlived, groups.OutlivingOn(_day.PlusDays(late)).Length > 0);
        Assert.Empty(groups.OutlivingOn(_day.PlusDays(late + 1)));
    }

    [Fact]
    public void It_is_reported_first_and_the_same_day_is_in_time()
    {
        Assert.Equal(["group.reported-first"], Refused([], SetUp));
        Assert.Empty(Refused([Reported], SetUp));
        Assert.Equal(["year.not-before"], Refused([Reported], SetUp with { On = _day.PlusDays(-1) }));
    }

    [Fact]
    public void Volunteers_add_up_and_are_recruited_for_the_matter_only()
    {
        var recruited = new VolunteersRecruited { On = _day, Group = Name, Heads = 20 };

        Assert.Equal(35, With(Reported, SetUp, recruited, recruited with { Heads = 15 }).All[0].Volunteers);
        Assert.Equal(["group.for-its-matter"], Refused([Reported, SetUp, new MatterEnded { On = _day, Group = Name }], recruited));
    }

    [Fact]
    public void A_name_may_be_borne_again_once_its_bearer_ended()
    {
        var groups = With(Reported, SetUp, new GroupEnded { On = _day, Group = Name }, Reported with { On = _day.PlusDays(1) });

        Assert.Equal([GroupState.Ended, GroupState.Reported], groups.All.Select(g => g.State));
        Assert.Equal(["group.name-free"], groups.Take(Reported).Select(r => r.By.Id));
    }

    private static GroupReported Reported => new() { On = _day, Group = Name, Kind = GroupKind.WorkingGroup, Matter = "迎新晚会" };

    private static GroupSetUp SetUp => new() { On = _day, Group = Name };

    private static WorkingGroups With(params Act[] acts)
    {
        var groups = new WorkingGroups(new());
        Assert.All(acts, a => Assert.Empty(groups.Take(a)));
        return groups;
    }

    private static IEnumerable<string> Refused(Act[] before, Act act) => With(before).Told(act).Select(r => r.By.Id);

    private static UnionRecord Record(LocalDate asOf) => new()
    {
        Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(asOf),
    };
}
