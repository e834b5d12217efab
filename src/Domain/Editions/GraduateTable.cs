using System.Collections.Immutable;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Editions;

/// <summary>A table as graduate unions fill it in: the same lines, but for study, where postgraduates have no rank to keep.</summary>
internal static class GraduateTable
{
    public static Edition Of(Edition table) => table with
    {
        Id = $"{table.Id}-graduate",
        Kind = UnionKind.GraduateUnion,
        Items = LinesOf(table.Items),
    };

    public static ImmutableArray<Item> LinesOf(ImmutableArray<Item> lines) =>
        [.. lines.Select(static i => i.Rule.Id == EligibilityRules.GraduateStudy.Id ? i with { Rule = EligibilityRules.GraduateStudy, Alternatives = [] } : i)];
}
