using System.Collections.Immutable;
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

    public SamplePapers(Samples samples, SampleCongress congress, SampleYear year, SampleSeal seal, PaperTemplates templates)
    {
        var record = samples.Find("full-university")!;
        using var stream = typeof(SamplePapers).Assembly.GetManifestResourceStream("charter/full-university")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var charter = CharterFile.Read(bytes.ToArray()).Value!;
        All = PaperKinds.Write(new()
        {
            Workbook = RecordWorkbook.CellOf,
            Assessments = [RuleBook.National.Assess(record).Assessment!],
            Charter = charter.Terms,
            CharterPassings = charter.Passings(),
            Congress = congress.Review,
            Year = year.Replay,
            Seals = [seal.Register],
            Templates = templates,
        });
        _bySource = All.GroupBy(static p => p.Kind.Source).ToImmutableDictionary(static s => s.Key, static s => s.ToImmutableArray());
    }

    public ImmutableArray<PaperWriting> All { get; }

    /// <returns>Those that are written from one of the files.</returns>
    public ImmutableArray<PaperWriting> From(SourceFile source) => _bySource[source];
}
