using System.Collections.Immutable;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Papers.Seals;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>Every paper that a school's files of one year give.</summary>
public static class SchoolPapers
{
    /// <summary>Writes them: those of the records, of the charter, of the congress, of the year, of the seal. The year's oversight reports print the seal's checkpoint.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The papers, each with a name of its own; those that are refused among them.</returns>
    public static ImmutableArray<PaperWriting> Write(PaperSources sources, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return
        [
            .. YearlyPapers.Write(sources, templates),
            .. sources.Congress is { } congress ? CongressPapers.Write(congress, templates) : [],
            .. sources.Year is { } year ? YearPapers.Write(year, templates, sources.Seal is { } register ? [register] : []) : [],
            .. sources.Seal is { } seal ? SealPapers.Write(seal, templates) : [],
        ];
    }
}
