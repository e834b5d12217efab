using NodaTime;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Congresses;

public sealed class ProposalTests
{
    private static readonly LocalDate _day = new(2024, 11, 27);
    private static readonly CongressTerms _terms = new();
    private static readonly Screening _accepted = new() { By = "提案委员会", On = _day, Accepted = true };
    private static readonly Handling _handled = new() { Department = "后勤处", On = _day.PlusDays(3), Due = _day.PlusDays(20) };
    private static readonly Handling _replied = _handled with { RepliedOn = _day.PlusDays(20), Reply = "已办" };

    private static readonly Proposal _form = new()
    {
        Number = "1",
        Title = "延长图书馆开放时间",
        Class = "教育教学",
        Matters = ["开放时间"],
        Summary = "考试周延长至二十三时。",
        Grounds = "问卷。",
        Proposers = ["张某"],
        SubmittedOn = _day.PlusDays(-5),
    };

    private static readonly Proposal _onDocket = _form with { Screenings = [_accepted] };

    public static TheoryData<ProposalStage, Proposal> Stages => new()
    {
        { ProposalStage.Returned, _form with { Title = null } },
        { ProposalStage.Submitted, _form },
        { ProposalStage.Refused, _form with { Screenings = [new() { Ground = RefusalGround.Personal }] } },
        { ProposalStage.Refused, _form with { Screenings = [_accepted, new() { Ground = RefusalGround.OutsideSchool }] } },
        { ProposalStage.OnDocket, _onDocket },
        { ProposalStage.OnDocket, _form with { Screenings = [_accepted, _accepted] } },
        { ProposalStage.Merged, _onDocket with { MergedInto = "2" } },
        { ProposalStage.Handled, _onDocket with { Handlings = [_handled] } },
        { ProposalStage.Replied, _onDocket with { Handlings = [_replied] } },
        { ProposalStage.Replied, _onDocket with { Handlings = [_handled with { Reply = "已办" }] } },
        { ProposalStage.ToReopen, _onDocket with { Handlings = [_replied with { Satisfied = Satisfied.No }] } },
        { ProposalStage.Handled, _onDocket with { Handlings = [_replied with { Satisfied = Satisfied.No }, new() { Department = "图书馆" }] } },
        { ProposalStage.Settled, _onDocket with { Handlings = [_replied with { Satisfied = Satisfied.Mostly }] } },
        { ProposalStage.Settled, _onDocket with { Handlings = [_replied with { Satisfied = Satisfied.No }, new() { Department = "图书馆", Reply = "已办", Satisfied = Satisfied.Yes }] } },
        { ProposalStage.Reported, _onDocket with { Handlings = [_replied with { Satisfied = Satisfied.Yes }], ReportedOn = _day.PlusYears(1) } },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_stage_is_reached_in_order(ProposalStage stage, Proposal proposal)
    {
        var outcome = Judge(proposal);

        Assert.Equal(stage, outcome.Stage);
        Assert.Equal(stage != ProposalStage.Returned, outcome.Refusals.Length == 0);
    }

    public static TheoryData<string, Proposal> Returned => new()
    {
        { "proposal.one-matter", _form with { Matters = [] } },
        { "proposal.one-matter", _form with { Matters = ["开放时间", "座位"] } },
        { "proposal.form", _form with { Title = null } },
        { "proposal.form", _form with { Class = null } },
        { "proposal.form", _form with { Summary = null } },
        { "proposal.form", _form with { Grounds = null } },
        { "proposal.form", _form with { Proposers = [] } },
        { "proposal.class", _form with { Class = "体育" } },
        { "proposal.seconders", _form with { Seconders = ["李某", "李某"] } },
        { "proposal.seconders", _form with { Seconders = ["张某"] } },
    };

    [Theory]
    [MemberData(nameof(Returned))]
    public void A_proposal_in_bad_form_is_returned_with_the_rule(string rule, Proposal proposal)
    {
        var outcome = Judge(proposal with { Screenings = [_accepted] });

        Assert.Equal([rule], outcome.Refusals.Select(r => r.By.Id));
        Assert.Equal(ProposalStage.Returned, outcome.Stage);
    }

    [Theory]
    [InlineData(2, ProposalStage.Submitted)]
    [InlineData(3, ProposalStage.Returned)]
    public void A_charter_may_ask_for_seconders(int needed, ProposalStage stage) =>
        Assert.Equal(stage, ProposalOutcome.Of(_form with { Seconders = ["李某", "王某"] }, [], _terms with { Seconders = needed }, null).Stage);

    public static TheoryData<string, ProposalStage, Proposal> Refused => new()
    {
        { "proposal.ground", ProposalStage.Submitted, _form with { Screenings = [new()] } },
        { "proposal.ground", ProposalStage.OnDocket, _form with { Screenings = [_accepted, new()] } },
        { "proposal.in-order", ProposalStage.Refused, _form with { Screenings = [new() { Ground = RefusalGround.AgainstLaw }, _accepted] } },
        { "proposal.in-order", ProposalStage.Submitted, _form with { Handlings = [_handled] } },
        { "proposal.in-order", ProposalStage.Submitted, _form with { MergedInto = "2" } },
        { "proposal.in-order", ProposalStage.Submitted, _form with { ReportedOn = _day } },
        { "proposal.in-order", ProposalStage.Submitted, _form with { Screenings = [_accepted with { On = _day.PlusDays(-6) }] } },
        { "proposal.in-order", ProposalStage.OnDocket, _form with { Screenings = [_accepted, new() { On = _day.PlusDays(-1), Ground = RefusalGround.Personal }] } },
        { "proposal.in-order", ProposalStage.OnDocket, _form with { Screenings = [_accepted, _accepted with { On = null }, new() { On = _day.PlusDays(-1), Ground = RefusalGround.Personal }] } },
        { "proposal.in-order", ProposalStage.Refused, _form with { Screenings = [new() { Ground = RefusalGround.Personal }, _accepted, _accepted] } },
        { "proposal.in-order", ProposalStage.OnDocket, _onDocket with { Handlings = [_handled with { On = _day.PlusDays(-1) }] } },
        { "proposal.in-order", ProposalStage.Handled, _onDocket with { Handlings = [_handled with { RepliedOn = _day.PlusDays(2) }] } },
        { "proposal.in-order", ProposalStage.Handled, _onDocket with { Handlings = [_handled with { Satisfied = Satisfied.Yes }] } },
        { "proposal.in-order", ProposalStage.Handled, _onDocket with { Handlings = [_handled, _handled] } },
        { "proposal.in-order", ProposalStage.Replied, _onDocket with { Handlings = [_replied, _handled] } },
        { "proposal.in-order", ProposalStage.Settled, _onDocket with { Handlings = [_replied with { Satisfied = Satisfied.Yes }, _handled] } },
        { "proposal.in-order", ProposalStage.Replied, _onDocket with { Handlings = [_replied], ReportedOn = _day.PlusDays(19) } },
        { "proposal.in-order", ProposalStage.Merged, _onDocket with { MergedInto = "2", Handlings = [_handled] } },
        { "proposal.merge", ProposalStage.OnDocket, _onDocket with { MergedInto = "1" } },
        { "proposal.merge", ProposalStage.OnDocket, _onDocket with { MergedInto = "9" } },
        { "proposal.merge", ProposalStage.OnDocket, _onDocket with { MergedInto = "3" } },
        { "proposal.merge", ProposalStage.OnDocket, _onDocket with { MergedInto = "4" } },
        { "proposal.merge", ProposalStage.OnDocket, _onDocket with { MergedInto = "5" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_act_that_is_refused_does_not_count(string rule, ProposalStage stage, Proposal proposal)
    {
        var outcome = Judge(proposal);

        Assert.Equal([rule], outcome.Refusals.Select(r => r.By.Id));
        Assert.Equal(stage, outcome.Stage);
    }

    [Fact]
    public void A_step_on_the_day_of_the_one_before_is_in_order() =>
        Assert.Equal(ProposalStage.Reported, Judge(_form with
        {
            SubmittedOn = _day,
            Screenings = [_accepted],
            Handlings = [_handled with { On = _day, RepliedOn = _day, Satisfied = Satisfied.Yes }],
            ReportedOn = _day,
        }).Stage);

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    [InlineData(null, false)]
    public void A_reply_is_overdue_from_the_day_after_its_last_day(int? asOf, bool overdue) =>
        Assert.Equal(overdue ? _handled.Due : null, Judge(_onDocket with { Handlings = [_handled] }, asOf is { } days ? _day.PlusDays(days) : null).OverdueSince);

    [Fact]
    public void A_late_reply_stays_late_whenever_one_asks()
    {
        Assert.Equal(_handled.Due, Judge(_onDocket with { Handlings = [_replied with { RepliedOn = _day.PlusDays(21) }] }).OverdueSince);
        Assert.Null(Judge(_onDocket with { Handlings = [_replied] }, _day.PlusYears(1)).OverdueSince);
    }

    [Fact]
    public void A_reply_without_a_day_is_a_reply_and_not_overdue() =>
        Assert.Null(Judge(_onDocket with { Handlings = [_handled with { Reply = "已办" }] }, _day.PlusYears(1)).OverdueSince);

    [Fact]
    public void Without_a_last_day_nothing_is_overdue() =>
        Assert.Null(Judge(_onDocket with { Handlings = [_handled with { Due = null }] }, _day.PlusYears(9)).OverdueSince);

    private static ProposalOutcome Judge(Proposal proposal, LocalDate? asOf = null) => ProposalOutcome.Of(
        proposal,
        [proposal, _onDocket with { Number = "2" }, _onDocket with { Number = "3", MergedInto = "2" }, _form with { Number = "4" }, _onDocket with { Number = "5", Title = null }],
        _terms,
        asOf);
}
