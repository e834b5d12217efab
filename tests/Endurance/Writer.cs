using System.Globalization;
using NodaTime;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage;

namespace UnionGovernance.Endurance;

/// <summary>Appends to one register and tells what was acknowledged, as soon as it was.</summary>
internal static class Writer
{
    public const string School = "虚构大学";

    public const string Seal = "虚构大学学生会";

    // So long after a writer that speaks too soon has spoken, its entry is stored: longer than any killing takes.
    private static readonly TimeSpan _tooSoon = TimeSpan.FromMilliseconds(200);

    /// <summary>Appends until it is killed, or until so many were acknowledged.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="name">Whose entries they are. No two writers bear the same, or the one would make good what the other lost.</param>
    /// <param name="most">How many.</param>
    /// <param name="tell">Hears of each entry.</param>
    /// <param name="isHonest">Whether it tells of an entry once the store acknowledged it; one that tells before shows that the runs see a loss.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task.</returns>
    public static async Task RunAsync(string connection, string name, int most, Action<Acknowledged> tell, bool isHonest, CancellationToken cancellationToken)
    {
        var seals = Store.At(connection).Of(School).Seals;
        var head = await seals.HeadAsync(Seal, cancellationToken);
        for (var told = 0; told < most;)
        {
            var entry = After(head, name);
            var acknowledged = new Acknowledged(entry.Sequence, entry.Digest.ToString());
            if (!isHonest)
            {
                tell(acknowledged);
                await Task.Delay(_tooSoon, cancellationToken);
            }

            (var isAppended, head) = await seals.AppendAsync(entry, cancellationToken);
            if (isAppended)
            {
                told++;
                if (isHonest)
                {
                    tell(acknowledged);
                }
            }
        }
    }

    private static SealEntry After(RegisterHead head, string name) => SealEntry.Of(
        Seal,
        head.Count + 1,
        new Stamped { At = new LocalDateTime(2024, 3, 1, 9, 0).PlusSeconds(head.Count), Request = (head.Count + 1).ToString(CultureInfo.InvariantCulture), By = name, Copies = 1 },
        head.Digest);
}
