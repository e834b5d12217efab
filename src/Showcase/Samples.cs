using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase;

/// <summary>The sample records that ship with the showcase. A name that is not among them is no sample.</summary>
internal sealed class Samples
{
    private const string Folder = "samples/";
    private static readonly string[] _preferred = ["full-university", "figures-only"];
    private readonly ImmutableSortedDictionary<string, UnionRecord> _records;

    public Samples()
    {
        var assembly = typeof(Samples).Assembly;
        _records = assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith(Folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(static n => n[Folder.Length..], Read, StringComparer.Ordinal);
        First = _preferred.FirstOrDefault(_records.ContainsKey) ?? _records.Keys.First();

        UnionRecord Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var reading = RecordFile.Read(bytes.ToArray());
            return reading.Value ?? throw new InvalidOperationException($"The sample {name} has faults: {reading.Faults[0]}");
        }
    }

    /// <summary>The sample that the home page shows.</summary>
    public string First { get; }

    public IEnumerable<string> Names => _records.Keys;

    public UnionRecord? Find(string name) => _records.GetValueOrDefault(name) ?? Province.Find(name);
}
