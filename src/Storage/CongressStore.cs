using System.Linq.Expressions;
using System.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Json;
using UnionGovernance.Storage.Rows;

namespace UnionGovernance.Storage;

/// <summary>The congresses of one school's unions.</summary>
public sealed class CongressStore
{
    private readonly TextTable<CongressRow> _texts;

    internal CongressStore(Provider provider, string school) => _texts = new(provider, school);

    /// <summary>A congress.</summary>
    /// <param name="name">Which.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The proceedings as they were read, or nothing.</returns>
    public async Task<Stored<CongressName, Reading<Proceedings>>?> FindAsync(CongressName name, CancellationToken cancellationToken = default) =>
        await _texts.FindAsync(Is(name), cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    /// <summary>All congresses, by year, level, kind and the code points of the union's name and the congress's.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The proceedings as they were read.</returns>
    public async Task<IReadOnlyList<Stored<CongressName, Reading<Proceedings>>>> AllAsync(CancellationToken cancellationToken = default) =>
    [
        .. (await _texts.AllAsync(cancellationToken).ConfigureAwait(false))
            .GroupBy(static c => c.Union).SelectMany(static y => y.OrderBy(static c => c.Name, StringComparer.Ordinal)).Select(Read),
    ];

    /// <summary>Which congresses there are, in the same order; their texts are not fetched.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Their names, and their versions.</returns>
    public async Task<IReadOnlyList<Listed<CongressName>>> ListAsync(CancellationToken cancellationToken = default) =>
    [
        .. (await _texts.ListAsync(static c => new(c.School, c.College, c.Kind, c.Level, c.AcademicYear, c.Version, c.Name), cancellationToken).ConfigureAwait(false))
            .GroupBy(static l => l.Union).SelectMany(static y => y.OrderBy(static l => l.Name, StringComparer.Ordinal))
            .Select(static l => new Listed<CongressName>(new(l.Union, l.Name), l.Version)),
    ];

    /// <summary>Saves the proceedings of a congress.</summary>
    /// <param name="name">What the school calls it, unique in the union's year.</param>
    /// <param name="proceedings">The proceedings, of this school's union or of one of its colleges'.</param>
    /// <param name="seen">The version that the writer saw, 0 for none.</param>
    /// <param name="cancellationToken">Ends the saving before it is done.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The congress is another school's, or would not be read back as it is.</exception>
    public Task<Saving> SaveAsync(string name, Proceedings proceedings, int seen, CancellationToken cancellationToken = default)
    {
        var congress = CongressName.Of(name, proceedings);
        _texts.RefuseOthers(proceedings.Union);

        var text = ProceedingsFile.Write(proceedings);
        if (ProceedingsFile.Read(text).Value != proceedings)
        {
            throw new ArgumentException("The proceedings would not be read back as they are.", nameof(proceedings));
        }

        return _texts.SaveAsync(
            Is(congress),
            () => new() { Union = congress.Year, Name = name, Text = Encoding.UTF8.GetString(text) },
            seen,
            cancellationToken);
    }

    private static Expression<Func<CongressRow, bool>> Is(CongressName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Year.Year is not { } year)
        {
            return static _ => false;
        }

        var (college, kind, level) = (name.Year.Name.College ?? string.Empty, name.Year.Kind, name.Year.Level);
        return c => c.School == name.Year.Name.School && c.College == college && c.Kind == kind && c.Level == level && c.AcademicYear == year && c.Name == name.Name;
    }

    private static Stored<CongressName, Reading<Proceedings>> Read(CongressRow row) =>
        new(new(row.Union, row.Name), ProceedingsFile.Read(Encoding.UTF8.GetBytes(row.Text)), row.Version);
}
