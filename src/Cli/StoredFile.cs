using System.Text;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Storage;
using UnionGovernance.Years;

namespace UnionGovernance.Cli;

/// <summary>A file that goes into a store: of which union's year it is, what it is called, and how it takes the older one's place.</summary>
/// <param name="Union">The union and year.</param>
/// <param name="Name">What it is called.</param>
/// <param name="SaveAsync">Saves it in the school's part of a store, over the version that is there.</param>
internal sealed record StoredFile(UnionYear Union, string Name, Func<SchoolStore, CancellationToken, Task<Saving>> SaveAsync)
{
    /// <param name="record">The record.</param>
    /// <param name="today">The day to judge it at, where it does not say.</param>
    /// <param name="s">The language.</param>
    public static StoredFile Of(UnionRecord record, LocalDate today, Speech s)
    {
        var year = record.Union;
        return new(year, StoredName.Of(year, s), async (store, cancellationToken) =>
            await store.Records.SaveAsync(record, (await store.Records.FindAsync(year, cancellationToken))?.Version ?? 0, today, cancellationToken));
    }

    public static StoredFile Of(YearHistory history, Speech s)
    {
        var (year, acts) = (history.Opening.Union, Encoding.UTF8.GetString(YearFile.Write(history)));
        return new(year, StoredName.OfYear(year, s), async (store, cancellationToken) =>
            await store.Years.SaveAsync(year, acts, (await store.Years.FindAsync(year, cancellationToken))?.Version ?? 0, cancellationToken));
    }

    /// <param name="proceedings">The proceedings.</param>
    /// <param name="name">What the school calls the congress.</param>
    /// <param name="s">The language.</param>
    public static StoredFile Of(Proceedings proceedings, string name, Speech s)
    {
        var congress = CongressName.Of(name, proceedings);
        return new(congress.Year, StoredName.Of(congress, s), async (store, cancellationToken) =>
            await store.Congresses.SaveAsync(name, proceedings, (await store.Congresses.FindAsync(congress, cancellationToken))?.Version ?? 0, cancellationToken));
    }
}
