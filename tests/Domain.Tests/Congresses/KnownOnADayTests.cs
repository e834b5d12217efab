using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Proposals;

namespace UnionGovernance.Tests.Congresses;

/// <summary>What was known of a congress on a day: all that was done on it, and nothing of a later one.</summary>
public sealed class KnownOnADayTests
{
    private static readonly LocalDate _day = SoundCongress.Day;

    [Fact]
    public void Before_the_session_nobody_has_come_or_voted_and_on_its_day_they_have()
    {
        var held = SoundCongress.Held with { DelegatesPresent = 10 };

        var (before, on) = (held.KnownOn(_day.PlusDays(-1)), held.KnownOn(_day));

        Assert.Equal((null, 0), (before.DelegatesPresent, before.Votes.Count));
        Assert.Equal((10, 1), (on.DelegatesPresent, on.Votes.Count));
        Assert.All(before.Delegates.List, static d => Assert.Null(d.Present));
    }

    [Fact]
    public void A_vacancy_and_a_proposal_are_known_from_their_own_day()
    {
        var held = SoundCongress.Held with
        {
            Vacancies = [new() { Name = "甲", On = _day }],
            Proposals = [new() { Number = "1", SubmittedOn = _day, ReportedOn = _day.PlusDays(300), Handlings = [new() { Department = "后勤处", On = _day.PlusDays(7) }] }],
        };

        Assert.Empty(held.KnownOn(_day.PlusDays(-1)).Vacancies);
        Assert.Empty(held.KnownOn(_day.PlusDays(-1)).Proposals);
        Assert.Single(held.KnownOn(_day).Vacancies);
        Assert.Empty(Assert.Single(held.KnownOn(_day).Proposals).Handlings);
    }

    [Fact]
    public void A_handling_and_a_report_are_known_from_their_own_day()
    {
        Proposal proposal = new() { Number = "1", SubmittedOn = _day, ReportedOn = _day.PlusDays(300), Handlings = [new() { Department = "后勤处", On = _day.PlusDays(7) }] };

        Assert.Empty(proposal.KnownOn(_day.PlusDays(6)).Handlings);
        Assert.Single(proposal.KnownOn(_day.PlusDays(7)).Handlings);
        Assert.Null(proposal.KnownOn(_day.PlusDays(299)).ReportedOn);
        Assert.Equal(_day.PlusDays(300), proposal.KnownOn(_day.PlusDays(300)).ReportedOn);
    }

    /// <summary>Who was accepted as a delegate is one before the session; who came in another's place is known at it.</summary>
    [Fact]
    public void Before_the_session_a_substitute_of_an_accepted_delegate_is_not_known()
    {
        var delegates = SoundCongress.Held.Delegates;
        var held = SoundCongress.Held with
        {
            Delegates = delegates with { List = [.. delegates.List, delegates.List[0] with { Id = "替补", Name = "替", SubstituteFor = delegates.List[0].Id }] },
        };

        Assert.Equal(12, held.KnownOn(_day.PlusDays(-1)).Delegates.List.Count);
        Assert.Equal(13, held.KnownOn(_day).Delegates.List.Count);

        // Whose own mandate was refused, somebody else had to take it from the beginning.
        var refused = held with { Delegates = held.Delegates with { List = [.. held.Delegates.List.Select(static (d, at) => at == 0 ? d with { OnProbation = true } : d)] } };
        Assert.Equal(13, refused.KnownOn(_day.PlusDays(-1)).Delegates.List.Count);
    }
}
