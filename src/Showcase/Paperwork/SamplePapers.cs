using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Seals;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Paperwork;

/// <summary>Every paper of the invented university, from all of its files, written once.</summary>
internal sealed class SamplePapers
{
    private readonly ImmutableDictionary<SourceFile, ImmutableArray<PaperWriting>> _bySource;
    private readonly ImmutableDictionary<string, PaperWriting> _byAddress;
    private readonly ImmutableDictionary<string, string> _addresses;

    public SamplePapers(Samples samples, SampleCongress congress, SampleYear year, SampleSeal seal, PaperTemplates templates)
    {
        var record = samples.Find("full-university")!;
        Union = record.Union;
        using var stream = typeof(SamplePapers).Assembly.GetManifestResourceStream("charter/full-university")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var charter = CharterFile.Read(bytes.ToArray()).Value!;
        All = PaperKinds.Write(new()
        {
            Workbook = RecordWorkbook.CellOf,
            Assessments = [RuleBook.National.Assess(record).Assessment!],
            Charter = charter,
            Congress = congress.Review,
            Year = year.Replay,
            Seals = [seal.Register],
            Templates = templates,
        });
        _byAddress = All.GroupBy(static p => p.Kind.Id)
            .SelectMany(static k => k.Select((p, i) => KeyValuePair.Create(k.Count() == 1 ? k.Key : string.Create(CultureInfo.InvariantCulture, $"{k.Key}-{i + 1}"), p)))
            .ToImmutableDictionary(StringComparer.Ordinal);
        _addresses = _byAddress.ToImmutableDictionary(static a => a.Value.Name, static a => $"/papers/{a.Key}", StringComparer.Ordinal);
        _bySource = All.GroupBy(static p => p.Kind.Source).ToImmutableDictionary(static s => s.Key, static s => s.ToImmutableArray());
    }

    /// <summary>Whose papers they are.</summary>
    public UnionYear Union { get; }

    public ImmutableArray<PaperWriting> All { get; }

    /// <summary>Where a paper is shown. A paper may be called by a person, and an address is kept in histories and logs: it has the kind, and which of its kind.</summary>
    public string AddressOf(PaperWriting paper) => _addresses[paper.Name];

    /// <returns>The paper at the end of an address; nothing where there is none.</returns>
    public PaperWriting? Find(string address) => _byAddress.GetValueOrDefault(address);

    /// <returns>Those that are written from one of the files.</returns>
    public ImmutableArray<PaperWriting> From(SourceFile source) => _bySource[source];
}
