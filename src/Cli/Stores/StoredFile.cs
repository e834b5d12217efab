using System.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Storage;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Stores;

/// <summary>A file that goes into a store: of which union's year it is, what it is called, what it would take the place of, and how it does.</summary>
/// <param name="Union">The union and year.</param>
/// <param name="Name">What it is called.</param>
/// <param name="LookAsync">Looks at what the school's part of a store keeps in its place.</param>
/// <param name="SaveAsync">Saves it there, over the version that was seen; nothing for a record, which is saved with the others.</param>
internal sealed record StoredFile(UnionYear Union, string Name, Func<SchoolStore, CancellationToken, Task<Replaced>> LookAsync, Func<SchoolStore, int, CancellationToken, Task<Saving>>? SaveAsync = null)
{
    /// <summary>The record that the file holds, if it is one.</summary>
    public UnionRecord? Record { get; private init; }

    public static StoredFile Of(UnionRecord record, Speech s)
    {
        var year = record.Union;
        return new(
            year,
            StoredName.Of(year, s),
            async (store, cancellationToken) => await store.Records.FindAsync(year, cancellationToken) is { } kept ? new(kept.Version, Lost(kept.Reading, read => Loss.Of(read, record, s), s)) : default)
        {
            Record = record,
        };
    }

    public static StoredFile Of(YearHistory history, Speech s)
    {
        var (year, acts) = (history.Opening.Union, YearFile.Write(history));
        return new(
            year,
            StoredName.OfYear(year, s),
            async (store, cancellationToken) => await store.Years.FindAsync(year, cancellationToken) is { } kept
                ? new(kept.Version, Lost(YearFile.Read(Encoding.UTF8.GetBytes(kept.Reading)), read => Loss.Of(YearFile.Write(read), acts, s), s))
                : default,
            (store, seen, cancellationToken) => store.Years.SaveAsync(year, Encoding.UTF8.GetString(acts), seen, cancellationToken));
    }

    /// <param name="proceedings">The proceedings.</param>
    /// <param name="name">What the school calls the congress.</param>
    /// <param name="s">The language.</param>
    public static StoredFile Of(Proceedings proceedings, string name, Speech s)
    {
        var congress = CongressName.Of(name, proceedings);
        return new(
            congress.Year,
            StoredName.Of(congress, s),
            async (store, cancellationToken) => await store.Congresses.FindAsync(congress, cancellationToken) is { } kept
                ? new(kept.Version, Lost(kept.Reading, read => Loss.Of(ProceedingsFile.Write(read), ProceedingsFile.Write(proceedings), s), s))
                : default,
            (store, seen, cancellationToken) => store.Congresses.SaveAsync(name, proceedings, seen, cancellationToken));
    }

    // What cannot be read is not known to hold less.
    private static List<Loss> Lost<T>(Reading<T> kept, Func<T, IEnumerable<Loss>> than, Speech s)
        where T : class =>
        kept.Value is { } read ? [.. than(read)] : [new(s["全部内容", "all of it"], s["读不出来", "cannot be read"], s["换成新的", "replaced"])];
}
