using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Records;

/// <summary>What schools state and there was once no place for: each has one in the record, the congress or the charter, is asked for there by its words, and stands in a guide.</summary>
public sealed class PlacesOfFactsTests
{
    /// <param name="place">Where it stands in a record.</param>
    /// <param name="guide">The guide that says what it is for.</param>
    [Theory]
    [InlineData("/academicYear", "congress-fields.md")]
    [InlineData("/congress/heldOn", "congress-fields.md")]
    [InlineData("/congress/heldUntil", "congress-fields.md")]
    [InlineData("/congress/heldThisYear", "congress-fields.md")]
    [InlineData("/congress/dates", "congress-fields.md")]
    [InlineData("/congress/womenDelegates", "congress-fields.md")]
    [InlineData("/congress/minorityDelegates", "congress-fields.md")]
    [InlineData("/congress/partyMemberDelegates", "congress-fields.md")]
    [InlineData("/congress/classOfficerDelegates", "congress-fields.md")]
    [InlineData("/congress/nonCadreDelegates", "congress-fields.md")]
    [InlineData("/congress/presidiumSeats", "congress-fields.md")]
    [InlineData("/congress/presidiumCandidates", "congress-fields.md")]
    [InlineData("/congress/presidiumElected", "congress-fields.md")]
    [InlineData("/reach/collegeUnions", "figures.md")]
    [InlineData("/reach/collegeUnionsChecked", "figures.md")]
    [InlineData("/oversight/provinceChecked", "figures.md")]
    [InlineData("/eligibility/withFailedRequiredCourse", "figures.md")]
    [InlineData("/members/list/woman", "figures.md")]
    [InlineData("/structure/volunteers", "beside-the-staff.md")]
    [InlineData("/structure/reserve", "beside-the-staff.md")]
    [InlineData("/seal/useApprovedBy", "beside-the-staff.md")]
    [InlineData("/seal/takingOut", "beside-the-staff.md")]
    [InlineData("/seal/blankSheets", "beside-the-staff.md")]
    public void A_record_has_a_place_for_it(string place, string guide) => HasPlace(RecordFile.Field, place, guide);

    /// <param name="place">Where it stands in a congress file.</param>
    /// <param name="guide">The guide that says what it is for.</param>
    [Theory]
    [InlineData("/students", "quotas.md")]
    [InlineData("/quotas/exOfficio", "quotas.md")]
    [InlineData("/terms/classQuota", "quotas.md")]
    [InlineData("/terms/exOfficio", "quotas.md")]
    [InlineData("/terms/leastHeads", "quotas.md")]
    [InlineData("/terms/higherSurplus", "quotas.md")]
    [InlineData("/delegateNumbers", "congress-fields.md")]
    [InlineData("/plannedUntil", "congress-fields.md")]
    [InlineData("/elections/contests/candidateNumbers", "congress-fields.md")]
    [InlineData("/elections/contests/elected", "congress-fields.md")]
    public void A_congress_file_has_a_place_for_it(string place, string guide) => HasPlace(ProceedingsFile.Field, place, guide);

    [Theory]
    [InlineData("/congress/classQuota")]
    [InlineData("/congress/exOfficio")]
    [InlineData("/congress/leastHeads")]
    [InlineData("/congress/higherSurplus")]
    public void A_charter_has_a_place_for_it(string place) => Assert.Contains(CharterFile.Fields, f => f.JsonPointer == place || f.JsonPointer.StartsWith($"{place}/", StringComparison.Ordinal));

    private static void HasPlace(Field whole, string place, string guide)
    {
        var field = whole.At(place);

        Assert.Contains(field.Words.Chinese, static c => c is >= '\u4e00' and <= '\u9fff');
        Assert.Contains($"`{field.Name}`", File.ReadAllText(RepositoryRoot.File("docs", "guide", "glossary.md")), StringComparison.Ordinal);
        Assert.Contains(field.Name, File.ReadAllText(RepositoryRoot.File("docs", "guide", guide)), StringComparison.Ordinal);
    }
}
