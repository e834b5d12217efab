using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Editions;

/// <summary>A fact all of whose evidence has expired: no rule takes it for known any more, and what rests on it is undetermined for that reason.</summary>
/// <param name="Path">The fact.</param>
/// <param name="Last">The evidence that held longest.</param>
public sealed record ExpiredEvidence(FactPath<UnionRecord> Path, Evidence Last)
{
    /// <summary>That it has expired, in a sentence.</summary>
    public Words Text => new(
        $"{Quotation.Of(Path.Label.Chinese)}的佐证（{Last.Method}，{Last.Origin}）有效期至{DateForm.Instance.Show(Last.ValidUntil!.Value, Language.Chinese)}，已过期，须重新取证，在此之前不作为已知事实",
        $"the evidence of “{Path.Label.English}” ({Last.Method}, {Last.Origin}) was valid until {DateForm.Instance.Show(Last.ValidUntil!.Value, Language.English)} and has expired; until it is collected anew the fact is not taken for known");

    /// <summary>Those of a record, in the order of its facts. A fact of which nobody said what it rests on is none, and neither is one of which a piece still holds.</summary>
    internal static ImmutableArray<ExpiredEvidence> In(UnionRecord record) => record.Evidence.Count == 0 ? [] :
    [
        .. from path in RecordFacts.All
           let evidence = record.Evidence.Where(e => e.At == path.JsonPointer).ToList()
           where evidence.Count > 0 && evidence.All(e => !e.HoldsOn(record.AsOf))
           select new ExpiredEvidence(path, evidence.MaxBy(static e => e.ValidUntil)!),
    ];

    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;
}
