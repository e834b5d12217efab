using UnionGovernance.Seals;
using UnionGovernance.Storage;

namespace UnionGovernance.Endurance;

/// <summary>What was acknowledged, held against what the store keeps.</summary>
/// <param name="Acknowledged">Entries that the store said were appended.</param>
/// <param name="Kept">Entries that it keeps: perhaps more, since a writer may die before it hears.</param>
/// <param name="Lost">Acknowledged entries that it does not keep, or not as they were.</param>
/// <param name="Breaks">Entries that do not follow the one before, or whose digest is not theirs.</param>
internal sealed record Toll(int Acknowledged, int Kept, int Lost, int Breaks)
{
    public static async Task<Toll> OfAsync(string connection, IReadOnlyCollection<Acknowledged> acknowledged, CancellationToken cancellationToken)
    {
        var kept = await Store.At(connection).Of(Writer.School).Seals.EntriesAsync(Writer.Seal, cancellationToken);
        var digests = kept.ToDictionary(static e => e.Sequence, static e => e.Digest.ToString());
        var (breaks, previous) = (0, Digest.Zero);
        for (var i = 0; i < kept.Count; i++)
        {
            var follows = kept[i].Read() is { } entry && entry.Sequence == i + 1 && kept[i].Sequence == i + 1
                && entry.Previous == previous && entry.Digest == Digest.Of(kept[i].Bytes.Span);
            breaks += follows ? 0 : 1;
            previous = kept[i].Digest ?? Digest.Zero;
        }

        return new(acknowledged.Count, kept.Count, acknowledged.Count(a => digests.GetValueOrDefault(a.Sequence) != a.Digest), breaks);
    }
}
