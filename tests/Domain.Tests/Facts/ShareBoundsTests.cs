using System.Text;
using UnionGovernance.Editions;
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

    private static Reading<UnionRecord> Read(string bounds) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$$"""{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","eligibility":{"fromCollegeUnions":{{{bounds}}}}}"""));
}
