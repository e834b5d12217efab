using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>Writes what came of verifying a register, as JSON, and its schema. Words stand in both languages.</summary>
public static class VerificationFile
{
    private static readonly Form<int> _count = Forms.Whole(0, int.MaxValue);

    private static readonly Shape<(Verification Chain, SealHistory? History)> _shape = Shapes.Written<(Verification Chain, SealHistory? History)>(static v =>
    {
        v.Required("verdict", "结论", "verdict", VerdictWords.Verdicts, static o => o.Chain.Verdict);
        v.Required("entries", "条数", "entries", _count, static o => o.Chain.Entries);
        v.Required("head", "末条摘要", "digest of the last entry", EntryValue.Digest, static o => o.Chain.Head);
        v.Required("provedUpTo", "核对点证明到第几条", "last entry that a checkpoint proves", _count, static o => o.Chain.ProvedUpTo);
        v.Optional("firstBad", "第一条有问题的登记", "first bad entry", BadEntry.Shape, static o => o.Chain.FirstBad);
        v.Required("words", "说明", "in words", Words.Shape, static o => o.Chain.Describe());
        v.Optional("refused", "不予认可的事项", "acts that contradict what came before", Forms.Each(RefusedAct.Shape), static o => o.History?.Refused.AsEnumerable());
        v.Optional("findings", "不合规定之处", "what is against a rule", Forms.Each(SealFinding.Shape), static o => o.History?.Findings.AsEnumerable());
        v.Optional("corrections", "更正", "corrections", Forms.Each(EntryCorrection.Shape), static o => o.History?.Corrections.AsEnumerable());
        v.Optional("doubts", "存疑", "doubts", Forms.Each(DoubtedEntry.Shape), static o => o.History?.Doubts.AsEnumerable());
    });

    /// <summary>Writes the result.</summary>
    /// <param name="verification">The result.</param>
    /// <param name="history">The seal's life up to the first bad entry: the acts that cannot be, what is against a rule, what was corrected, what is doubted; nothing where the register cannot be read.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Verification verification, SealHistory? history)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return Output.File(output => _shape.Write(output, (verification, history)));
    }

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => Json.Schema.File("公章登记簿的核验结果", _shape.Describe);
}
