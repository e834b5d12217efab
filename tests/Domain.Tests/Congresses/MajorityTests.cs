using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class MajorityTests
{
    [Fact]
    public void A_quorum_of_two_thirds_is_exact_for_every_congress_of_up_to_2000()
    {
        var (orMore, moreThan) = (new CongressTerms().Quorum, new CongressTerms().Quorum with { MoreThan = true });
        for (var due = 1; due <= 2000; due++)
        {
            for (var present = 0; present <= due; present++)
            {
                if (Quorum.Of(new(due, present), orMore).Verdict == Verdict.Met != (3 * present >= 2 * due)
                    || Quorum.Of(new(due, present), moreThan).Verdict == Verdict.Met != (3 * present > 2 * due))
                {
                    Assert.Fail($"{present} of {due}");
                }
            }
        }
    }

    [Fact]
    public void The_needed_votes_are_the_least_that_suffice()
    {
        foreach (var (share, moreThan) in new[] { (new Share(1, 2), false), (new Share(1, 2), true), (new Share(2, 3), false), (new Share(2, 3), true), (new Share(3, 4), false), (new Share(1, 1), false) })
        {
            for (var heads = 1; heads <= 500; heads++)
            {
                var needed = new Majority(share, moreThan, MajorityBase.Present).Needed(heads);
                Assert.True(Suffices(needed) && !Suffices(needed - 1), $"{needed} of {heads}, {share} {moreThan}");

                bool Suffices(int votes) => moreThan ? votes * share.Whole > share.Part * heads : votes * share.Whole >= share.Part * heads;
            }
        }
    }

    [Fact]
    public void Nobody_carries_nothing() => Assert.Equal(1, new Majority(new(1, 2), false, MajorityBase.Present).Needed(0));

    [Theory]
    [InlineData(null, 100)]
    [InlineData(100, null)]
    public void What_is_unknown_decides_nothing(int? due, int? present) =>
        Assert.Equal(Verdict.Undetermined, Quorum.Of(new(due, present), new CongressTerms().Quorum).Verdict);
}
