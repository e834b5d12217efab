using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>What a record states and an assessment cannot judge without the union's charter, since no rule of its table asks it: whether as many candidates as seats were too few, say.</summary>
/// <param name="Term">What the charter settles there.</param>
/// <param name="Measured">The facts that the record states of it.</param>
public sealed record LeftToCharter(CharterTerm Term, Sequence<Measurement> Measured)
{
    /// <summary>What an assessment leaves to the charter.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The terms, in the order of a charter's articles; none where the record states nothing that only a charter asks.</returns>
    public static ImmutableArray<LeftToCharter> By(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var record = assessment.Record;
        var terms = new CharterTerms { Name = record.Union.Name, Kind = record.Union.Kind, Level = record.Union.Level };
        var judged = assessment.All.SelectMany(static f => f.Measured).Select(static m => m.Path.JsonPointer).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from term in CharterTermTable.All
               where term.Bounds is null && term.Applies(terms)
               let explained = term.Own?.Invoke(terms)?.Explain(record)
               where explained is not null && explained.Verdict is Verdict.Met or Verdict.NotMet
               let measured = explained.Whole().SelectMany(static e => e.Measured).Where(m => m.Known != Known.Unknown && !judged.Contains(m.Path.JsonPointer)).ToList()
               where measured.Count > 0
               select new LeftToCharter(term, [.. measured]),
        ];
    }
}
