using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class CredentialsTests
{
    private static readonly CongressDelegate _sound = new()
    {
        Id = "D1",
        Unit = "甲",
        Grade = 2023,
        Woman = true,
        Minority = false,
        PartyMember = false,
        UnionCadre = false,
        SocietyHead = true,
        ClassOfficer = false,
        FullTime = true,
        OnProbation = false,
        ElectedBy = DelegateElection.BranchRecommendsCollegeElects,
        Present = true,
    };

    private static readonly QuotaTable _table = QuotaTable.Of(new() { Units = [new() { Name = "甲", Students = 300 }, new() { Name = "乙", Students = 100 }], Societies = [new() { Name = "天文社", Seats = 1 }] }, new());

    [Fact]
    public void A_sound_delegate_is_accepted() => Assert.Equal(Verdict.Met, Review(_sound).Lines[0].Verdict);

    [Fact]
    public void Each_ground_of_refusal_names_its_rule()
    {
        Refuses("credentials.has-seats", _sound with { Unit = "丙" });
        Refuses("credentials.elected", _sound with { ElectedBy = DelegateElection.BranchElects });
        Refuses("credentials.full-time", _sound with { FullTime = false });
        Refuses("credentials.no-probation", _sound with { OnProbation = true });
        Refuses("credentials.substitute", _sound with { SubstituteFor = "nobody" });
        Assert.Equal(Verdict.Met, Review(_sound with { Unit = "天文社" }).Lines[0].Verdict);

        static void Refuses(string rule, CongressDelegate given)
        {
            var line = Review(given).Lines[0];
            Assert.Equal((rule, Verdict.NotMet), (Assert.Single(line.Refusals).By.Id, line.Verdict));
        }
    }

    [Fact]
    public void A_charter_may_let_the_branch_elect() =>
        Assert.Equal(Verdict.Met, CredentialsReview.Of(Roster(_sound with { ElectedBy = DelegateElection.BranchElects }), _table, new() { DelegateMethod = DelegateElection.BranchElects }).Lines[0].Verdict);

    [Fact]
    public void What_nobody_said_leaves_the_credentials_open()
    {
        var review = Review(new CongressDelegate { Id = "D1" });

        Assert.Equal(Verdict.Undetermined, review.Lines[0].Verdict);
        Assert.Equal(["选举单位", "产生方式", "是否全日制在校生", "是否在处分期内"], review.Lines[0].Unstated.Select(w => w.Chinese));
        Assert.Equal(Fact.Within(0, 1), review.Due);
    }

    [Fact]
    public void A_unit_that_sends_too_many_is_refused_as_a_whole()
    {
        var review = Review(_sound with { Unit = "乙" }, _sound with { Id = "D2", Unit = "乙" });

        Assert.Equal("credentials.within-seats", Assert.Single(review.Refusals).By.Id);
        Assert.All(review.Lines, l => Assert.Equal(Verdict.Met, l.Verdict));
    }

    [Fact]
    public void A_substitute_takes_the_place_of_one_absent_or_refused_delegate_of_the_unit()
    {
        var substitute = _sound with { Id = "S1", SubstituteFor = "D1" };

        Assert.Equal((Fact.Given(1), Fact.Given(1)), DuePresent(_sound with { Present = false }, substitute));
        Assert.Equal((Fact.Given(1), Fact.Given(1)), DuePresent(_sound with { OnProbation = true }, substitute));
        Assert.Equal("credentials.substitute", Assert.Single(Review(_sound, substitute).Lines[1].Refusals).By.Id);
        Assert.Equal("credentials.substitute", Assert.Single(Review(_sound with { Present = false }, substitute with { Unit = "乙" }).Lines[1].Refusals).By.Id);
        Assert.All(Review(_sound with { Present = false }, substitute, substitute with { Id = "S2" }).Lines.Skip(1), l => Assert.Equal("credentials.substitute", Assert.Single(l.Refusals).By.Id));

        static (Fact<int>, Fact<int>) DuePresent(params CongressDelegate[] delegates) => (Review(delegates).Due, Review(delegates).Present);
    }

    [Fact]
    public void Who_is_due_and_present_is_a_lower_bound_while_the_list_is_not_complete()
    {
        var review = CredentialsReview.Of(Roster(_sound) with { Complete = default }, _table, new());

        Assert.Equal((1, int.MaxValue), (review.Due.Low, review.Due.High));
        Assert.Equal(Known.Unknown, review.NonCadreShare.Known);
        Assert.Equal(Known.Unknown, CredentialsReview.Of(new(), _table, new()).Due.Known);
    }

    [Fact]
    public void Who_counts_as_a_cadre_is_the_charter_s()
    {
        CongressDelegate[] delegates = [_sound, _sound with { Id = "D2", SocietyHead = false, ClassOfficer = true }, _sound with { Id = "D3", UnionCadre = true, SocietyHead = false }];

        Assert.Equal(Fact.Given(new Share(2, 3)), Of(new()));
        Assert.Equal(Fact.Given(new Share(1, 3)), Of(new() { SocietyHeadsAreCadres = true }));
        Assert.Equal(Fact.Given(new Share(0, 3)), Of(new() { SocietyHeadsAreCadres = true, ClassOfficersAreCadres = true }));

        Fact<Share> Of(CongressTerms terms) => CredentialsReview.Of(Roster(delegates), _table, terms).NonCadreShare;
    }

    [Fact]
    public void Three_of_five_are_exactly_enough_and_an_unknown_may_decide()
    {
        Assert.Equal(Verdict.Met, NonCadres(false, false, false, true, true));
        Assert.Equal(Verdict.NotMet, NonCadres(false, false, true, true, true));
        Assert.Equal(Verdict.Undetermined, NonCadres(false, false, null, true, true));
        Assert.Equal(Verdict.Met, NonCadres(false, false, false, null, true));

        static Verdict NonCadres(params bool?[] cadres) =>
            Review([.. cadres.Select((c, i) => _sound with { Id = $"D{i}", UnionCadre = c })]).Composition[0].Verdict;
    }

    [Fact]
    public void One_delegate_may_count_towards_several_floors_and_each_grade_has_its_own()
    {
        var terms = new CongressTerms { EachGrade = new(1, 2), Women = new(1, 2), Minority = new(1, 2), PartyMembers = new(1, 2) };
        var review = CredentialsReview.Of(
            Roster(_sound with { Minority = true, PartyMember = true }, _sound with { Id = "D2", Grade = 2024, Woman = false }), _table, terms);

        Assert.Equal(["非校、院级学生会骨干", "2023级", "2024级", "女代表", "少数民族代表", "党员代表（含预备党员）"], review.Composition.Select(c => c.Floor.Of.Chinese));
        Assert.All(review.Composition, c => Assert.Equal(Verdict.Met, c.Verdict));
    }

    private static CredentialsReview Review(params CongressDelegate[] delegates) => CredentialsReview.Of(Roster(delegates), _table, new());

    private static Roster<CongressDelegate> Roster(params CongressDelegate[] delegates) => new() { List = [.. delegates], Complete = Fact.Given(true) };
}
