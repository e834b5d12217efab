using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class GuidesTests
{
    private static readonly LocalDate _day = new(2023, 9, 1);
    private static readonly UnionRecord _school = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };
    private static readonly UnionRecord _college = _school with { Union = _school.Union with { Level = UnionLevel.College } };
    private static readonly GuideNamed _general = Named(GuideRole.SecretaryGeneral, "钱行");

    [Fact]
    public void One_serves_at_a_time_and_a_successor_comes_on_the_last_day_at_the_earliest()
    {
        var last = _day.PlusDays(30);
        var left = new GuideLeft { Role = GuideRole.SecretaryGeneral, On = last };

        Assert.Equal("guidance.one-each", Assert.Single(After(_school, _general).Told(Named(GuideRole.SecretaryGeneral, "孙远") with { On = last })).By.Id);
        Assert.Equal("guidance.one-each", Assert.Single(After(_school, _general, left).Told(Named(GuideRole.SecretaryGeneral, "孙远") with { On = last.PlusDays(-1) })).By.Id);
        var guides = After(_school, _general, left, Named(GuideRole.SecretaryGeneral, "孙远") with { On = last });
        Assert.Equal(
            [null, "钱行", "钱行", "孙远", "孙远"],
            new[] { _day.PlusDays(-1), _day, last.PlusDays(-1), last, last.PlusDays(400) }.Select(d => guides.On(GuideRole.SecretaryGeneral, d)?.Named.Name));
    }

    [Fact]
    public void Nobody_leaves_who_was_not_named_nor_before_they_were()
    {
        Assert.Equal("guidance.serves", Assert.Single(After(_school, _general).Take(new GuideLeft { Role = GuideRole.PartyLeader, On = _day })).By.Id);
        Assert.Equal("year.not-before", Assert.Single(After(_school, _general).Take(new GuideLeft { Role = GuideRole.SecretaryGeneral, On = _day.PlusDays(-1) })).By.Id);
    }

    /// <summary>Two at once break the rule and are both kept; who of them leaves has to be said.</summary>
    [Fact]
    public void Where_two_serve_the_one_who_leaves_is_named()
    {
        var guides = After(_school, _general);
        Assert.Equal(["guidance.one-each"], guides.Broken(Named(GuideRole.SecretaryGeneral, "孙远") with { On = _day.PlusDays(5) }));
        var left = new GuideLeft { Role = GuideRole.SecretaryGeneral, On = _day.PlusDays(9) };

        Assert.Equal("秘书长有钱行、孙远，未写明是谁离任", Assert.Single(guides.Take(left)).Because.Chinese);
        Assert.Equal("李言没有担任秘书长", Assert.Single(guides.Take(left with { Name = "李言" })).Because.Chinese);
        Assert.Empty(guides.Take(left with { Name = "钱行" }));
        Assert.Equal([_day.PlusDays(9), null], guides.All.Select(g => g.Last));
    }

    [Theory]
    [InlineData(UnionLevel.School, GuideStanding.FullTime, Verdict.Met)]
    [InlineData(UnionLevel.School, GuideStanding.Teacher, Verdict.NotMet)]
    [InlineData(UnionLevel.School, GuideStanding.Student, Verdict.NotMet)]
    [InlineData(UnionLevel.School, null, Verdict.Undetermined)]
    [InlineData(UnionLevel.College, GuideStanding.FullTime, Verdict.Met)]
    [InlineData(UnionLevel.College, GuideStanding.Teacher, Verdict.Met)]
    [InlineData(UnionLevel.College, GuideStanding.Student, Verdict.NotMet)]
    public void A_school_asks_for_full_time_cadres_and_a_college_for_teachers(UnionLevel level, GuideStanding? standing, Verdict verdict)
    {
        var opening = _school with { Union = _school.Union with { Level = level } };
        var guides = After(opening, _general with { Standing = standing }, Named(GuideRole.LeagueDeputySecretary, "赵明"));
        var rule = level == UnionLevel.School ? OversightRules.GuidanceInSchool : OversightRules.GuidanceInCollege;

        Assert.Equal(verdict, rule.Requirement.Judge(guides.Enter(opening)));
        Assert.Equal(verdict == Verdict.NotMet, guides.Findings.Length == 1);
    }

    [Fact]
    public void The_record_tells_who_serves_on_its_day()
    {
        var guides = After(_school, _general, new GuideLeft { Role = GuideRole.SecretaryGeneral, On = _day.PlusDays(30) });

        Assert.Equal(Fact.Given("钱行"), guides.Enter(_school with { AsOf = Fact.Given(_day) }).Guidance.SecretaryGeneral);
        Assert.Equal(Known.Unknown, guides.Enter(_school with { AsOf = Fact.Given(_day.PlusDays(31)) }).Guidance.SecretaryGeneral.Known);
        Assert.Equal(Known.Unknown, guides.Enter(_school).Guidance.SecretaryGeneral.Known);
    }

    /// <summary>The record of the opening speaks of who served then.</summary>
    [Fact]
    public void A_role_is_vacant_once_its_holder_has_left_whatever_the_opening_said()
    {
        var opening = _school with
        {
            AsOf = Fact.Given(_day.PlusDays(31)),
            Guidance = new() { SecretaryGeneralAppointed = Fact.Given(true), SecretaryGeneral = Fact.Given("钱行") },
        };
        var left = After(opening, _general, new GuideLeft { Role = GuideRole.SecretaryGeneral, On = _day.PlusDays(30) }).Enter(opening).Guidance;

        Assert.Equal((Fact.Given(false), default(Fact<string>)), (left.SecretaryGeneralAppointed, left.SecretaryGeneral));
        Assert.Equal(opening, After(opening).Enter(opening));
        Assert.Equal(opening, After(opening, _general with { On = _day.PlusDays(32) }).Enter(opening));
    }

    /// <summary>What the opening said of one person says nothing of the next.</summary>
    [Fact]
    public void Of_a_successor_whose_standing_nobody_stated_it_stays_open_whether_they_may()
    {
        var opening = _school with { Guidance = new() { SecretaryGeneralAppointed = Fact.Given(true), SecretaryGeneral = Fact.Given("钱行") } };

        Assert.Equal(Known.Unknown, After(opening, _general with { Name = "孙远", Standing = null }).Enter(opening).Guidance.SecretaryGeneralAppointed.Known);
        Assert.Equal(Fact.Given(true), After(opening, _general with { Standing = null }).Enter(opening).Guidance.SecretaryGeneralAppointed);
    }

    [Fact]
    public void The_Party_leader_holds_the_post_that_the_charter_names()
    {
        var named = Named(GuideRole.PartyLeader, "李言") with { Post = PartyPost.Secretary };

        Assert.Equal("guidance.party-contact", Assert.Single(After(_college, named).Findings).By.Id);
        Assert.Empty(new GuidesOfTheYear(_college, static () => new() { PartyContact = PartyPost.Secretary }).Ask(named).Findings);
        Assert.Empty(After(_college, Named(GuideRole.PartyLeader, "李言")).Findings);
        Assert.Equal(Force.LocalExample, GuideRules.PartyContact.Basis.Force);
    }

    private static GuideNamed Named(GuideRole role, string name) => new() { Role = role, Name = name, On = _day, Standing = GuideStanding.FullTime };

    private static GuidesOfTheYear After(UnionRecord opening, params Act[] acts)
    {
        var guides = new GuidesOfTheYear(opening);
        Assert.All(acts, a => Assert.Empty(guides.Take(a)));
        return guides;
    }
}
