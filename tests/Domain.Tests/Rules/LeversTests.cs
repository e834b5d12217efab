using CsCheck;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Rules;

/// <summary>The two ways of raising a share that is exactly known: replace some of the others, or let some of them go.</summary>
public sealed class LeversTests
{
    [Theory]
    [InlineData(2, 5, 1, 2, 1, 1)]
    [InlineData(9, 31, 1, 2, 7, 13)]
    [InlineData(1, 4, 1, 1, 3, 3)]
    [InlineData(0, 4, 1, 2, 2, null)]
    [InlineData(0, 1, 1, 1, 1, null)]
    [InlineData(1, 4, 3, 2, null, null)]
    public void The_levers_are_whole_heads_and_one_that_cannot_reach_the_floor_is_none(int part, int whole, int floorPart, int floorWhole, int? replace, int? drop) =>
        Assert.Equal(new Levers { Replace = replace, Drop = drop }, Of(new(part, whole), new(floorPart, floorWhole)));

    [Fact]
    public void Each_lever_reaches_the_floor_and_one_head_fewer_does_not() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 60], Gen.Int[1, 20], Gen.Int[0, 20]).Sample(
            static (whole, some, floorWhole, floorSome) =>
            {
                var (share, floor) = (new Share(some % (whole + 1), whole), new Share(floorSome % (floorWhole + 1), floorWhole));
                if (share >= floor)
                {
                    return;
                }

                var levers = Of(share, floor);
                var replace = Assert.NotNull(levers.Replace);
                Assert.True(new Share(share.Part + replace, whole) >= floor);
                Assert.True(new Share(share.Part + replace - 1, whole) < floor);
                Assert.Equal(share.Part == 0, levers.Drop is null);
                if (levers.Drop is { } drop)
                {
                    Assert.True(new Share(share.Part, whole - drop) >= floor);
                    Assert.True(new Share(share.Part, whole - drop + 1) < floor);
                }
            },
            iter: 10_000);

    private static Levers Of(Share share, Share floor)
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Eligibility = new() { FromCollegeUnions = Fact.Given(share) },
        };
        return Assert.Single(new ShareAtLeast<UnionRecord>(EligibilityFacts.FromCollegeUnions, floor).Mends(record)).Levers!;
    }
}
