using UnionGovernance.Json;

namespace UnionGovernance.Tests.Json;

/// <summary>What may be meant is named where it is near, and nothing is where it is not: a wrong suggestion sends its reader astray.</summary>
public sealed class NearestNameTests
{
    private static readonly string[] _known = ["staff", "presidium", "departments", "heldOn", "by", "on", "document", "nonCadreShare", "职务", "所在学院"];

    [Theory]
    [InlineData("staf", "staff")]
    [InlineData("satff", "staff")]
    [InlineData("Staff", "staff")]
    [InlineData("presidum", "presidium")]
    [InlineData("presidiums", "presidium")]
    [InlineData("departement", "departments")]
    [InlineData("heldon", "heldOn")]
    [InlineData("nonCadresShares", "nonCadreShare")]
    [InlineData("职物", "职务")]
    [InlineData("stuff", "staff")]
    [InlineData("members", null)]
    [InlineData("date", null)]
    [InlineData("at", null)]
    [InlineData("x", null)]
    [InlineData("delegates", null)]
    [InlineData("postcode", null)]
    [InlineData("学号", null)]
    [InlineData("", null)]
    public void A_name_is_suggested_where_it_is_near(string typed, string? near) => Assert.Equal(near, NearestName.Of(typed, _known));
}
