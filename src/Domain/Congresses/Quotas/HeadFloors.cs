using System.Collections.Immutable;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>The floors that a charter sets on the composition of its delegates.</summary>
internal static class HeadFloors
{
    /// <summary>The floors for a number of delegates.</summary>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="delegates">How many delegates there are, in heads.</param>
    /// <returns>The floors, the national one first.</returns>
    public static ImmutableArray<HeadFloor> Of(CongressTerms terms, int delegates)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return
        [
            Floor(new("非校、院级学生会骨干", "delegates who are no union cadres"), terms.NonCadres, national: true),
            .. terms.EachGrade is { } grade ? [Floor(new("各年级", "each grade"), grade)] : Array.Empty<HeadFloor>(),
            .. terms.Women is { } women ? [Floor(new("女代表", "women"), women)] : Array.Empty<HeadFloor>(),
            .. terms.Minority is { } minority ? [Floor(new("少数民族代表", "ethnic minorities"), minority)] : Array.Empty<HeadFloor>(),
            .. terms.PartyMembers is { } party ? [Floor(new("党员代表（含预备党员）", "Party members, probationary ones included"), party)] : Array.Empty<HeadFloor>(),
        ];

        HeadFloor Floor(Words of, Share share, bool national = false) => new(of, share, delegates, (int)share.HeadsOf(delegates), national);
    }
}
