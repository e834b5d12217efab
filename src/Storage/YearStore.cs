using System.Linq.Expressions;
using UnionGovernance.Storage.Kept;

namespace UnionGovernance.Storage;

/// <summary>The acts of one school's unions' years, one a line as a <c>year.jsonl</c> has them.</summary>
public sealed class YearStore
{
    private readonly Shelf<KeptYear> _shelf;
    private readonly string _school;

    internal YearStore(Provider provider, string school) => (_shelf, _school) = (new(provider, school), school);

    /// <summary>The acts of a union's year.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The acts as they were saved, or nothing.</returns>
    public async Task<Stored<UnionYear, string>?> FindAsync(UnionYear year, CancellationToken cancellationToken = default) =>
        await _shelf.FindAsync(Is(year), cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    /// <summary>The acts of all years, by year, level, kind and the code points of the union's name.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The acts as they were saved.</returns>
    public async Task<IReadOnlyList<Stored<UnionYear, string>>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await _shelf.AllAsync(cancellationToken).ConfigureAwait(false)).Select(Read)];

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
        _shelf.RefuseOthers(year);
        return _shelf.SaveAsync(
            Is(year),
            () => new() { School = _school, College = year.Name.College ?? string.Empty, Kind = year.Kind, Level = year.Level, AcademicYear = year.Year.First, Text = acts },
            seen,
            null,
            cancellationToken);
    }

    private static Expression<Func<KeptYear, bool>> Is(UnionYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var (college, first) = (year.Name.College ?? string.Empty, year.Year.First);
        return y => y.College == college && y.Kind == year.Kind && y.Level == year.Level && y.AcademicYear == first;
    }

    private static Stored<UnionYear, string> Read(KeptYear row) => new(row.Year, row.Text, row.Version);
}
