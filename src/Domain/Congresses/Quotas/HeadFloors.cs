using System.Collections.Immutable;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>The floors that a charter sets on the composition of its delegates.</summary>
internal static class HeadFloors
{
    /// <summary>What women among the delegates are called.</summary>
    public static Words OfWomen { get; } = new("女代表", "women");

    /// <summary>What those of ethnic minorities are called.</summary>
    public static Words OfMinority { get; } = new("少数民族代表", "ethnic minorities");

    /// <summary>The floors for a number of delegates.</summary>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="delegates">How many delegates there are, in heads.</param>
    /// <returns>The floors, the national one first.</returns>
    public static ImmutableArray<HeadFloor> Of(CongressTerms terms, int delegates)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return
        [
            Floor(delegates, new("非校、院级学生会骨干", "delegates who are no union cadres"), terms.NonCadres, null, national: true)!,
            .. new[] { EachGrade(terms, delegates), Women(terms, delegates), Minority(terms, delegates), PartyMembers(terms, delegates) }.OfType<HeadFloor>(),
        ];
    }

    /// <summary>The floor on each year of entry; nothing where the charter sets none.</summary>
    public static HeadFloor? EachGrade(CongressTerms terms, int delegates) => Floor(delegates, new("各年级", "each grade"), terms.EachGrade, terms.LeastHeads.EachGrade);

    /// <summary>The floor on women; nothing where the charter sets none.</summary>
    public static HeadFloor? Women(CongressTerms terms, int delegates) => Floor(delegates, OfWomen, terms.Women, terms.LeastHeads.Women);

    /// <summary>The floor on ethnic minorities; nothing where the charter sets none.</summary>
    public static HeadFloor? Minority(CongressTerms terms, int delegates) => Floor(delegates, OfMinority, terms.Minority, terms.LeastHeads.Minority);

    /// <summary>The floor on Party members; nothing where the charter sets none.</summary>
    public static HeadFloor? PartyMembers(CongressTerms terms, int delegates) =>
        Floor(delegates, new("党员代表（含预备党员）", "Party members, probationary ones included"), terms.PartyMembers, terms.LeastHeads.PartyMembers);

    private static HeadFloor? Floor(int delegates, Words of, Share? share, int? heads, bool national = false) => share is null && heads is null
        ? null
        : new(of, share, delegates, Math.Max((int)(share?.HeadsOf(delegates) ?? 0), heads ?? 0), national);
}
