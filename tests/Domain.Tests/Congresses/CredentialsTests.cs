using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class CredentialsTests
{
    private static readonly CongressTerms _terms = new();

    private static readonly QuotaTable _table = QuotaTable.Of(
        new() { Seats = 3, Units = [new() { Name = "甲院", Students = 200 }, new() { Name = "乙院", Students = 100 }, new() { Name = "丙院", Students = 0 }], Societies = [new() { Name = "虚构社", Seats = 1 }] },
        _terms);

    private static readonly CongressDelegate _one = new()
    {
        Id = "1",
        Unit = "甲院",
        ElectedBy = DelegateElection.BranchRecommendsCollegeElects,
        FullTime = true,
        OnProbation = false,
        UnionCadre = false,
        Present = true,
    };

    [Fact]
    public void A_delegate_in_good_order_is_accepted()
    {
        var review = Review(_one);

        Assert.Equal(Verdict.Met, Assert.Single(review.Lines).Verdict);
        Assert.Equal((Fact.Given(1), Fact.Given(1)), (review.Due, review.Present));
    }

    public static TheoryData<string, CongressDelegate> Refused => new()
    {
        { "credentials.has-seats", _one with { Unit = "丁院" } },
        { "credentials.has-seats", _one with { Unit = "丙院" } },
        { "credentials.elected", _one with { ElectedBy = DelegateElection.Appointed } },
        { "credentials.full-time", _one with { FullTime = false } },
        { "credentials.no-probation", _one with { OnProbation = true } },
        { "credentials.substitute", _one with { SubstituteFor = "9" } },
        { "credentials.substitute", _one with { SubstituteFor = "1" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Each_reason_refuses_a_delegate_who_is_then_not_due(string rule, CongressDelegate given)
    {
        var review = Review(given);

        Assert.Equal([rule], review.Lines[0].Refusals.Select(r => r.By.Id));
        Assert.Equal((Fact.Given(0), Fact.Given(0)), (review.Due, review.Present));
    }

    public static TheoryData<string, CongressDelegate> Unstated => new()
    {
        { "选举单位", _one with { Unit = null } },
        { "产生方式", _one with { ElectedBy = null } },
        { "是否全日制在校生", _one with { FullTime = null } },
        { "是否在处分期内", _one with { OnProbation = null } },
    };

    [Theory]
    [MemberData(nameof(Unstated))]
    public void What_nobody_said_leaves_a_delegate_between_due_and_not(string missing, CongressDelegate given)
    {
        var review = Review(given);

        Assert.Equal([missing], review.Lines[0].Unstated.Select(u => u.Chinese));
        Assert.Equal(Verdict.Undetermined, review.Lines[0].Verdict);
        Assert.Equal((Fact.Within(0, 1), Fact.Within(0, 1)), (review.Due, review.Present));
        Assert.Empty(review.Composition);
        Assert.Equal(Known.Unknown, review.NonCadreShare.Known);
    }

    [Fact]
    public void A_society_sends_delegates_and_a_unit_no_more_than_its_seats()
    {
        Assert.Empty(Review(_one with { Unit = "虚构社" }).Lines[0].Refusals);
        Assert.Empty(Review(_one, _one with { Id = "2" }).Refusals);
        Assert.Equal([CredentialRules.WithinSeats], Review(_one, _one with { Id = "2" }, _one with { Id = "3" }).Refusals.Select(r => r.By));
    }

    [Fact]
    public void Without_a_quota_table_seats_are_not_checked() =>
        Assert.Equal(Fact.Given(1), CredentialsReview.Of(Complete(_one with { Unit = "丁院" }), null, _terms).Due);

    [Theory]
    [InlineData(false, true, null, true)]
    [InlineData(true, false, null, true)]
    [InlineData(true, true, null, false)]
    [InlineData(true, null, null, false)]
    [InlineData(false, true, "乙院", false)]
    public void A_substitute_stands_in_for_one_absent_or_refused_of_the_same_unit(bool fullTime, bool? present, string? unit, bool taken)
    {
        var review = Review(_one with { FullTime = fullTime, Present = present }, _one with { Id = "2", Unit = unit ?? "甲院", SubstituteFor = "1" });

        Assert.Equal(taken ? [] : [CredentialRules.Substitute], review.Lines[1].Refusals.Select(r => r.By).Distinct());
        Assert.Equal(Fact.Given(taken || fullTime ? 1 : 0), review.Due);
    }

    [Fact]
    public void Two_do_not_stand_in_for_one_and_nobody_for_a_substitute()
    {
        var absent = _one with { Present = false };
        var twice = Review(absent, _one with { Id = "2", SubstituteFor = "1" }, _one with { Id = "3", SubstituteFor = "1" });
        Assert.All(twice.Lines.Skip(1), l => Assert.Equal([CredentialRules.Substitute], l.Refusals.Select(r => r.By)));
        Assert.Equal((Fact.Given(1), Fact.Given(0)), (twice.Due, twice.Present));

        var chain = Review(absent, _one with { Id = "2", SubstituteFor = "1", Present = false }, _one with { Id = "3", SubstituteFor = "2" });
        Assert.Equal([true, true, false], chain.Lines.Select(l => l.Refusals.Length == 0));
    }

    /// <summary>Whatever the missing answers turn out to be, due and present lie within the bounds given without them.</summary>
    [Fact]
    public void Bounds_hold_however_the_unknown_is_filled_in()
    {
        var answer = Gen.Int[0, 2].Select(n => n == 0 ? (bool?)null : n == 1);
        Gen.Select(answer, answer, answer, Gen.Int[-1, 3]).Select((full, probation, present, standsFor) => _one with
        {
            FullTime = full,
            OnProbation = probation,
            Present = present,
            SubstituteFor = standsFor > 0 ? $"{standsFor}" : null,
        }).Array[1, 4].SelectMany(d => Gen.Bool.Array[12].Select(f => (d, f))).Sample(
            (delegates, fill) =>
            {
                CongressDelegate[] before = [.. delegates.Select((d, i) => d with { Id = $"{i + 1}" })];
                var after = before.Select((d, i) => d with { FullTime = d.FullTime ?? fill[3 * i], OnProbation = d.OnProbation ?? fill[(3 * i) + 1], Present = d.Present ?? fill[(3 * i) + 2] });
                var (open, filled) = (Review(before), Review([.. after]));

                Assert.Equal(Known.Given, filled.Due.Known);
                Assert.InRange(filled.Due.Low, open.Due.Low, open.Due.High);
                Assert.InRange(filled.Present.Low, open.Present.Low, open.Present.High);
            },
            iter: 20_000);
    }

    [Fact]
    public void A_roster_that_may_leave_someone_out_gives_lower_bounds_only()
    {
        var review = CredentialsReview.Of(new() { List = [_one] }, _table, _terms);

        Assert.Equal((1, int.MaxValue), (review.Due.Low, review.Due.High));
        Assert.Empty(review.Composition);
    }

    [Fact]
    public void An_empty_roster_says_nothing() => Assert.Equal(Known.Unknown, CredentialsReview.Of(Complete(), _table, _terms).Due.Known);

    [Theory]
    [InlineData(3, 2, 0, Verdict.Met)]
    [InlineData(2, 3, 0, Verdict.NotMet)]
    [InlineData(2, 2, 1, Verdict.Undetermined)]
    [InlineData(3, 1, 1, Verdict.Met)]
    [InlineData(1, 3, 1, Verdict.NotMet)]
    public void Sixty_percent_are_no_cadres_within_what_is_known(int no, int cadres, int unknown, Verdict verdict)
    {
        var review = Composed(_terms, [.. Enumerable.Repeat(false, no), .. Enumerable.Repeat(true, cadres), .. Enumerable.Repeat((bool?)null, unknown)], (d, cadre) => d with { UnionCadre = cadre });

        Assert.Equal(verdict, review.Composition[0].Verdict);
        Assert.Equal(Fact.Within(no, no + unknown), review.Composition[0].Heads);
        Assert.Equal(Fact.Share(Fact.Within(no, no + unknown), Fact.Given(5)), review.NonCadreShare);
    }

    [Fact]
    public void A_charter_may_count_heads_of_societies_and_class_officers_as_cadres()
    {
        var both = _one with { SocietyHead = true, ClassOfficer = null };

        Assert.Equal(Fact.Given(1), Heads(_terms));
        Assert.Equal(Fact.Given(0), Heads(_terms with { SocietyHeadsAreCadres = true }));
        Assert.Equal(Fact.Within(0, 1), Heads(_terms with { ClassOfficersAreCadres = true }));
        Assert.Equal(Fact.Given(0), Heads(_terms with { SocietyHeadsAreCadres = true, ClassOfficersAreCadres = true }));

        Fact<int> Heads(CongressTerms terms) => CredentialsReview.Of(Complete(both), null, terms).Composition[0].Heads;
    }

    [Fact]
    public void Women_minorities_Party_members_and_each_grade_are_counted_where_the_charter_asks()
    {
        var terms = _terms with { EachGrade = new(1, 4), Women = new(1, 2), Minority = new(1, 10), PartyMembers = new(1, 10) };
        var review = CredentialsReview.Of(
            Complete(
                _one with { Grade = 2022, Woman = true, Minority = false, PartyMember = null },
                _one with { Id = "2", Grade = 2023, Woman = true, Minority = false, PartyMember = false },
                _one with { Id = "3", Grade = 2023, Woman = null, Minority = false, PartyMember = false },
                _one with { Id = "4", Grade = null, Woman = false, Minority = false, PartyMember = false }),
            null,
            terms);

        Assert.Equal(
            [("非校、院级学生会骨干", Verdict.Met), ("2022级", Verdict.Met), ("2023级", Verdict.Met), ("女代表", Verdict.Met), ("少数民族代表", Verdict.NotMet), ("党员代表（含预备党员）", Verdict.Undetermined)],
            review.Composition.Select(c => (c.Floor.Of.Chinese, c.Verdict)));
        Assert.Equal([Fact.Within(1, 2), Fact.Within(2, 3), Fact.Within(2, 3)], review.Composition.Skip(1).Take(3).Select(c => c.Heads));
    }

    private static CredentialsReview Composed<T>(CongressTerms terms, T[] answers, Func<CongressDelegate, T, CongressDelegate> give) =>
        CredentialsReview.Of(Complete([.. answers.Select((a, i) => give(_one with { Id = $"{i}" }, a))]), null, terms);

    private static CredentialsReview Review(params CongressDelegate[] delegates) => CredentialsReview.Of(Complete(delegates), _table, _terms);

    private static Roster<CongressDelegate> Complete(params CongressDelegate[] delegates) => new() { List = [.. delegates], Complete = Fact.Given(true) };
}
