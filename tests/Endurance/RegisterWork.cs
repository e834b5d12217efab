using System.Globalization;
using NodaTime;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage;

namespace UnionGovernance.Endurance;

/// <summary>Entries of one seal's register, each on the one before.</summary>
internal sealed class RegisterWork(string connection) : Work
{
    private const string Seal = "虚构大学学生会";

    private readonly SealStore _seals = AnyStore.At(connection).Of(School).Seals;
    private RegisterHead _head;
    private SealEntry _next = null!;

    public override int MostMicroseconds => 3_000;

    public override async Task BeginAsync(CancellationToken cancellationToken) => _head = await _seals.HeadAsync(Seal, cancellationToken);

    public override Acknowledged Next(string name)
    {
        _next = SealEntry.Of(
            Seal,
            _head.Count + 1,
            new Stamped { At = new LocalDateTime(2024, 3, 1, 9, 0).PlusSeconds(_head.Count), Request = (_head.Count + 1).ToString(CultureInfo.InvariantCulture), By = name, Copies = 1 },
            _head.Digest);
        return new(_next.Sequence, _next.Digest.ToString());
    }

    public override async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        (var isAppended, _head) = await _seals.AppendAsync(_next, cancellationToken);
        return isAppended;
    }

    public override async Task<Toll> TollAsync(IReadOnlyCollection<Acknowledged> acknowledged, CancellationToken cancellationToken)
    {
        var kept = await _seals.EntriesAsync(Seal, cancellationToken);
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
