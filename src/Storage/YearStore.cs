using UnionGovernance.Storage.Rows;

namespace UnionGovernance.Storage;

/// <summary>The acts of one school's unions' years, one a line as a <c>year.jsonl</c> has them.</summary>
public sealed class YearStore
{
    private readonly TextTable<YearRow> _texts;

    internal YearStore(Provider provider, string school) => _texts = new(provider, school);

    /// <summary>The acts of a union's year.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The acts as they were saved, or nothing.</returns>
    public async Task<Stored<UnionYear, string>?> FindAsync(UnionYear year, CancellationToken cancellationToken = default) =>
        await _texts.FindAsync(TextTable<YearRow>.Of(year), cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    /// <summary>The acts of all years, by year, level, kind and the code points of the union's name.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The acts as they were saved.</returns>
    public async Task<IReadOnlyList<Stored<UnionYear, string>>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await _texts.AllAsync(cancellationToken).ConfigureAwait(false)).Select(Read)];

    /// <summary>Which years there are, in the same order; their texts are not fetched.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Their unions and years, and their versions.</returns>
    public async Task<IReadOnlyList<Listed<UnionYear>>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await _texts.ListAsync(Listing.Of<YearRow>(), cancellationToken).ConfigureAwait(false)).Select(static l => new Listed<UnionYear>(l.Union, l.Version))];

    /// <summary>Saves the acts of a union's year.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="acts">The acts, one a line. They are kept as they are, and read by whoever asks for them.</param>
    /// <param name="seen">The version that the writer saw, 0 for none.</param>
    /// <param name="cancellationToken">Ends the saving before it is done.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The union is another school's.</exception>
    public Task<Saving> SaveAsync(UnionYear year, string acts, int seen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(acts);
        _texts.RefuseOthers(year);
        return _texts.SaveAsync(TextTable<YearRow>.Of(year), () => new() { Union = year, Text = acts }, seen, cancellationToken);
    }

    private static Stored<UnionYear, string> Read(YearRow row) => new(row.Union, row.Text, row.Version);
}
