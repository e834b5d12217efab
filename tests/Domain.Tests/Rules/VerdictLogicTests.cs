using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Rules;

public sealed class VerdictLogicTests
{
    private static readonly Verdict[] _definiteOrOpen = [Verdict.NotMet, Verdict.Undetermined, Verdict.Met];

    [Fact]
    public void What_nobody_decided_is_undetermined() => Assert.Equal(Verdict.Undetermined, default);

    [Theory]
    [InlineData(Verdict.NotMet, Verdict.Undetermined, Verdict.NotMet, Verdict.Undetermined)]
    [InlineData(Verdict.NotMet, Verdict.Met, Verdict.NotMet, Verdict.Met)]
    [InlineData(Verdict.Undetermined, Verdict.Met, Verdict.Undetermined, Verdict.Met)]
    [InlineData(Verdict.NotApplicable, Verdict.NotMet, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Verdict.NotApplicable, Verdict.Undetermined, Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData(Verdict.NotApplicable, Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(Verdict.NotApplicable, Verdict.NotApplicable, Verdict.NotApplicable, Verdict.NotApplicable)]
    public void And_takes_the_least_and_or_the_greatest_of_what_applies(Verdict a, Verdict b, Verdict and, Verdict or)
    {
        Assert.Equal(and, a.And(b));
        Assert.Equal(and, b.And(a));
        Assert.Equal(or, a.Or(b));
        Assert.Equal(or, b.Or(a));
    }

    [Fact]
    public void Not_exchanges_and_with_or()
    {
        foreach (var a in _definiteOrOpen.Append(Verdict.NotApplicable))
        {
            foreach (var b in _definiteOrOpen.Append(Verdict.NotApplicable))
            {
                Assert.Equal(a.And(b).Not(), a.Not().Or(b.Not()));
            }

            Assert.Equal(a, a.Not().Not());
        }
    }
}
