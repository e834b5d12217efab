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

    /// <summary>Appends until it is killed, or until so many were acknowledged.</summary>
    /// <returns>The acknowledged entries.</returns>
    public static async Task<List<Acknowledged>> RunAsync(string connection, string name, int most, Action<Acknowledged>? tell, CancellationToken cancellationToken)
    {
        var seals = Store.At(connection).Of(School).Seals;
        var all = new List<Acknowledged>();
        var head = await seals.HeadAsync(Seal, cancellationToken);
        while (all.Count < most)
        {
            var entry = After(head, name);
            (var isAppended, head) = await seals.AppendAsync(entry, cancellationToken);
            if (isAppended)
            {
                all.Add(new(entry.Sequence, entry.Digest.ToString()));
                tell?.Invoke(all[^1]);
            }
        }

        return all;
    }

    public static SealEntry After(RegisterHead head, string name) => SealEntry.Of(
        Seal,
        head.Count + 1,
        new Stamped { At = new LocalDateTime(2024, 3, 1, 9, 0).PlusSeconds(head.Count), Request = (head.Count + 1).ToString(CultureInfo.InvariantCulture), By = name, Copies = 1 },
        head.Digest);
}
