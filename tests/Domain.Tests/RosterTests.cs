namespace UnionGovernance.Tests;

public sealed class RosterTests
{
    private static readonly Fact<bool> _yes = Fact.Given(true);
    private static readonly Fact<bool> _no = Fact.Given(false);

    [Fact]
    public void Of_a_complete_roster_those_not_known_may_count()
    {
        Assert.Equal(Fact.Given(0), Of(true).CountOf(f => f));
        Assert.Equal(Fact.Given(2), Of(true, _yes, _no, _yes).CountOf(f => f));
        Assert.Equal(Fact.Within(1, 2), Of(true, _yes, _no, default).CountOf(f => f));
    }

    [Fact]
    public void Of_an_incomplete_roster_others_may_count_too()
    {
        Assert.Equal(default, Of(false).CountOf(f => f));
        Assert.Equal(Fact.Within(1, int.MaxValue), Of(false, _yes, _no, default).CountOf(f => f));
    }

    private static Roster<Fact<bool>> Of(bool complete, params ReadOnlySpan<Fact<bool>> list) => new() { Complete = Fact.Given(complete), List = Sequence.Of(list) };
}
