using System.Collections.Immutable;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Charters.Terms;

/// <summary>What a charter settles about the seal. No national rule is known that would bind any of it.</summary>
internal static class SealTermLines
{
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        Term("ownRequests", "seal", static t => t.OwnRequests ? "可以批准自己的用印申请" : "不得批准自己的用印申请"),
        Term("blankSheets", "seal", static t => t.BlankSheets ? "经批准可以在空白纸上用印" : "不得在空白纸上用印"),
        Term("takingOut", "seal", static t => t.TakingOut switch
        {
            TakingOut.Never => "一律不得带出办公室",
            TakingOut.Freely => "带出办公室不另作要求",
            _ => "经批准，指定专人保管并约定归还时间，方可带出办公室",
        }),
        Term("handoverWitnesses", "seal_handover", static t => t.HandoverWitnesses == 0 ? "不设监交人" : $"监交人不少于{t.HandoverWitnesses}名"),
        Term("destructionWitnesses", "seal_handover", static t => t.DestructionWitnesses == 0 ? "不设监销人" : $"监销人不少于{t.DestructionWitnesses}名"),
    ];

    private static CharterTerm Term(string name, string article, Func<SealTerms, string> show) =>
        new(SealOptions.All.Single(o => o.Id == $"seal.{name}"), article, t => show(t.Seal), $"/seal/{name}");
}
