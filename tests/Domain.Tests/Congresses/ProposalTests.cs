using NodaTime;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Congresses;

public sealed class ProposalTests
{
    private static readonly LocalDate _day = new(2025, 5, 1);

    private static readonly Proposal _form = new()
    {
        Number = "T-1",
        Title = "延长开放时间",
        Class = "生活服务",
        Matters = ["图书馆周末延长开放"],
        Summary = "周末座位紧张",
        Grounds = "座位数据",
        Proposers = ["顾明烛"],
        SubmittedOn = _day,
    };

    private static readonly Proposal _docket = _form with { Screenings = [new() { On = _day.PlusDays(1), Accepted = true }] };
    private static readonly Handling _handling = new() { Department = "图书馆", On = _day.PlusDays(2), Due = _day.PlusDays(10) };

    [Fact]
    public void A_proposal_goes_from_hand_in_to_the_report()
    {
        Assert.Equal(ProposalStage.Submitted, Stage(_form));
        Assert.Equal(ProposalStage.OnDocket, Stage(_docket));
        Assert.Equal(ProposalStage.Handled, Stage(_docket with { Handlings = [_handling] }));
        var replied = _handling with { RepliedOn = _day.PlusDays(9), Reply = "延长两小时" };
        Assert.Equal(ProposalStage.Replied, Stage(_docket with { Handlings = [replied] }));
        Assert.Equal(ProposalStage.Settled, Stage(_docket with { Handlings = [replied with { Satisfied = Satisfied.Mostly }] }));
        Assert.Equal(ProposalStage.ToReopen, Stage(_docket with { Handlings = [replied with { Satisfied = Satisfied.No }] }));
        Assert.Equal(ProposalStage.Handled, Stage(_docket with { Handlings = [replied with { Satisfied = Satisfied.No }, _handling with { On = _day.PlusDays(12), Due = null }] }));
        Assert.Equal(ProposalStage.Reported, Stage(_docket with { Handlings = [replied with { Satisfied = Satisfied.Yes }], ReportedOn = _day.PlusDays(300) }));
    }

    [Fact]
    public void A_form_that_is_not_complete_is_returned_with_what_is_wrong()
    {
        Returns("proposal.one-matter", _form with { Matters = ["甲", "乙"] });
        Returns("proposal.one-matter", _form with { Matters = [] });
        Returns("proposal.form", _form with { Title = null });
        Returns("proposal.form", _form with { Class = null });
        Returns("proposal.form", _form with { Summary = null });
        Returns("proposal.form", _form with { Grounds = null });
        Returns("proposal.form", _form with { Proposers = [] });
        Returns("proposal.class", _form with { Class = "体育" });
        Returns("proposal.seconders", _form with { Seconders = ["顾明烛"] });

        static void Returns(string rule, Proposal proposal)
        {
            var outcome = Judge(proposal);
            Assert.Equal((rule, ProposalStage.Returned), (Assert.Single(outcome.Refusals).By.Id, outcome.Stage));
        }
    }

    [Theory]
    [InlineData(1, ProposalStage.Returned)]
    [InlineData(2, ProposalStage.Submitted)]
    public void How_many_seconders_are_needed_is_the_charter_s(int seconders, ProposalStage stage) =>
        Assert.Equal(stage, ProposalOutcome.Of(_form with { Seconders = [.. Enumerable.Range(0, seconders).Select(i => $"附议人{i}")] }, [], new() { Seconders = 2 }, null).Stage);

    [Fact]
    public void A_refusal_names_its_ground()
    {
        Assert.Equal("proposal.ground", Assert.Single(Judge(_form with { Screenings = [new() { Accepted = false }] }).Refusals).By.Id);
        var refused = Judge(_form with { Screenings = [new() { Accepted = false, Ground = RefusalGround.Personal }] });
        Assert.Equal(ProposalStage.Refused, refused.Stage);
        Assert.Empty(refused.Refusals);
        Assert.Equal("proposal.in-order", Assert.Single(Judge(refused.Proposal with { Handlings = [_handling] }).Refusals).By.Id);
        Assert.Equal("proposal.in-order", Assert.Single(Judge(refused.Proposal with { Screenings = [.. refused.Proposal.Screenings, new() { Accepted = true }] }).Refusals).By.Id);
    }

    [Fact]
    public void A_proposal_is_merged_only_into_another_on_the_docket()
    {
        var other = _docket with { Number = "T-2" };

        Assert.Equal(ProposalStage.Merged, ProposalOutcome.Of(_docket with { MergedInto = "T-2" }, [other], new(), null).Stage);
        foreach (var (into, all) in new (string, Sequence<Proposal>)[]
        {
            ("T-1", [_docket]), ("T-9", [other]), ("T-2", [other with { MergedInto = "T-3" }]), ("T-2", [_form with { Number = "T-2" }]),
        })
        {
            Assert.Equal("proposal.merge", Assert.Single(ProposalOutcome.Of(_docket with { MergedInto = into }, all, new(), null).Refusals).By.Id);
        }
    }

    [Fact]
    public void It_is_reopened_only_where_the_proposers_are_not_satisfied()
    {
        var replied = _handling with { RepliedOn = _day.PlusDays(5), Satisfied = Satisfied.Yes };

        Assert.Equal("proposal.in-order", Assert.Single(Judge(_docket with { Handlings = [replied, _handling] }).Refusals).By.Id);
        Assert.Equal("proposal.in-order", Assert.Single(Judge(_docket with { Handlings = [_handling with { Satisfied = Satisfied.Yes }] }).Refusals).By.Id);
    }

    [Fact]
    public void An_act_before_the_one_it_follows_is_refused()
    {
        Assert.Equal("proposal.in-order", Assert.Single(Judge(_form with { Screenings = [new() { On = _day.PlusDays(-1), Accepted = true }] }).Refusals).By.Id);
        Assert.Equal("proposal.in-order", Assert.Single(Judge(_docket with { Handlings = [_handling with { On = _day }] }).Refusals).By.Id);
        Assert.Equal("proposal.in-order", Assert.Single(Judge(_docket with { Handlings = [_handling with { RepliedOn = _day.PlusDays(1) }] }).Refusals).By.Id);
    }

    [Fact]
    public void A_reply_is_overdue_only_after_the_day_that_was_set()
    {
        var handled = _docket with { Handlings = [_handling] };

        Assert.Null(Overdue(handled, _day.PlusDays(10)));
        Assert.Equal(_day.PlusDays(10), Overdue(handled, _day.PlusDays(11)));
        Assert.Null(Overdue(handled, null));
        Assert.Null(Overdue(_docket with { Handlings = [_handling with { Due = null }] }, _day.PlusYears(1)));
        Assert.Null(Overdue(_docket with { Handlings = [_handling with { RepliedOn = _day.PlusDays(10) }] }, _day.PlusYears(1)));
        Assert.NotNull(Overdue(_docket with { Handlings = [_handling with { RepliedOn = _day.PlusDays(11) }] }, null));

        static LocalDate? Overdue(Proposal proposal, LocalDate? asOf) => ProposalOutcome.Of(proposal, [proposal], new(), asOf).OverdueSince;
    }

    private static ProposalStage Stage(Proposal proposal)
    {
        var outcome = Judge(proposal);
        Assert.Empty(outcome.Refusals);
        return outcome.Stage;
    }

    private static ProposalOutcome Judge(Proposal proposal) => ProposalOutcome.Of(proposal, [proposal], new CongressTerms(), null);
}
