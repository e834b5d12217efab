using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Facts;

/// <summary>The bounds of a share in a file: where no share lies within them they are refused, and where one alone does they state it.</summary>
public sealed class ShareBoundsTests
{
    [Theory]
    [InlineData("""{"atLeast":"60%","atMost":"50%"}""")]
    [InlineData("""{"atLeast":"2/3","atMost":"3/5"}""")]
    [InlineData("""{"above":"1/2","atMost":"1/2"}""")]
    [InlineData("""{"atLeast":"1/2","below":"50%"}""")]
    [InlineData("""{"above":"1/2","below":"2/4"}""")]
    public void Bounds_within_which_no_share_lies_are_refused_in_their_place(string bounds)
    {
        var reading = Read(bounds);

        Assert.Null(reading.Value);
        var fault = Assert.Single(reading.Faults);
        Assert.StartsWith("/eligibility/fromCollegeUnions", fault.JsonPointer, StringComparison.Ordinal);
        Assert.Contains("下限不应大于上限", fault.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"atLeast":"1/2","atMost":"1/2"}""")]
    [InlineData("""{"atMost":"1/2","atLeast":"1/2"}""")]
    public void Two_equal_bounds_state_the_share(string bounds) =>
        Assert.Equal(Fact.Given(new Share(1, 2)), Read(bounds).Value!.Eligibility.FromCollegeUnions);

    [Theory]
    [InlineData("""{"above":"1/2","atMost":"2/3"}""", Edges.LowExcluded)]
    [InlineData("""{"atLeast":"1/2","below":"2/3"}""", Edges.HighExcluded)]
    [InlineData("""{"above":"1/2","below":"2/3"}""", Edges.LowExcluded | Edges.HighExcluded)]
    public void An_excluded_bound_stays_excluded(string bounds, Edges edges) =>
        Assert.Equal(Fact.Within(new Share(1, 2), new Share(2, 3), edges), Read(bounds).Value!.Eligibility.FromCollegeUnions);

    /// <remarks>An end is bounded once: with itself excluded or within, and a file that says both says two things.</remarks>
    [Theory]
    [InlineData("""{"atLeast":"1/3","above":"1/3"}""")]
    [InlineData("""{"above":"1/4","atLeast":"1/3","atMost":"1/2"}""")]
    [InlineData("""{"atMost":"1/2","below":"2/3"}""")]
    [InlineData("""{"atLeast":"1/3","atMost":"1/2","below":"2/3"}""")]
    public void An_end_that_is_bounded_twice_is_refused(string bounds) => Assert.Equal("/eligibility/fromCollegeUnions", Assert.Single(Read(bounds).Faults).JsonPointer);

    [Theory]
    [InlineData("""{"atLeast":50,"atMost":60}""")]
    [InlineData("""{"atMost":60,"atLeast":50}""")]
    public void Bounds_of_heads_stand_in_either_order(string bounds) => Assert.Equal(Fact.Within(50, 60), Heads(bounds).Value!.Structure.Staff);

    [Theory]
    [InlineData("""{"atLeast":50,"atLeast":55}""")]
    [InlineData("""{"atMost":60,"atMost":55}""")]
    public void A_bound_stands_once(string bounds)
    {
        var reading = Heads(bounds);

        Assert.Null(reading.Value);
        Assert.StartsWith("/structure/staff", Assert.Single(reading.Faults).JsonPointer, StringComparison.Ordinal);
    }

    /// <remarks>Of two figures that contradict each other, an end is known not to be reached only where neither reaches it.</remarks>
    [Theory]
    [InlineData(Edges.LowExcluded, Edges.Included, Edges.Included)]
    [InlineData(Edges.Included, Edges.LowExcluded, Edges.Included)]
    [InlineData(Edges.HighExcluded, Edges.Included, Edges.Included)]
    [InlineData(Edges.Included, Edges.HighExcluded, Edges.Included)]
    [InlineData(Edges.LowExcluded, Edges.LowExcluded, Edges.LowExcluded)]
    [InlineData(Edges.HighExcluded | Edges.LowExcluded, Edges.HighExcluded, Edges.HighExcluded)]
    public void Two_ranges_of_equal_ends_reach_an_end_that_either_reaches(Edges one, Edges other, Edges both)
    {
        Share half = new(1, 2), most = new(2, 3);

        Assert.Equal(Fact.Within(half, most, both), OrderedForm<Share>.Hull(Fact.Within(half, most, one), Fact.Within(half, most, other)));
    }

    private static Reading<UnionRecord> Heads(string bounds) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$$"""{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","structure":{"staff":{{{bounds}}}}}"""));

    private static Reading<UnionRecord> Read(string bounds) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$$"""{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","eligibility":{"fromCollegeUnions":{{{bounds}}}}}"""));
}
