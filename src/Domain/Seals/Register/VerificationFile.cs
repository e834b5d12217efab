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
        v.Required("verdict", Finding.Shape["verdict"].Words, VerdictWords.Verdicts, static o => o.Chain.Verdict);
        v.Required("entries", Checkpoint.Shape["count"].Words, _count, static o => o.Chain.Entries);
        v.Required("head", Checkpoint.Shape["head"].Words, EntryValue.Digest, static o => o.Chain.Head);
        v.Required("provedUpTo", "核对点证明到第几条", "last entry that a checkpoint proves", _count, static o => o.Chain.ProvedUpTo);
        v.Optional("firstBad", "第一条有问题的登记", "first bad entry", BadEntry.Shape, static o => o.Chain.FirstBad);
        v.Required("words", BadEntry.Shape["words"].Words, Words.Shape, static o => o.Chain.Describe());
        v.Optional("refused", "不予认可的事项", "acts that contradict what came before", Forms.Each(RefusedAct.Shape), static o => o.History?.Refused.AsEnumerable());
        v.Optional("findings", "不合规定之处", "what is against a rule", Forms.Each(SealFinding.Shape), static o => o.History?.Findings.AsEnumerable());
        v.Optional("corrections", "更正", "corrections", Forms.Each(EntryCorrection.Shape), static o => o.History?.Corrections.AsEnumerable());
        v.Optional("doubts", Doubt.Heading, Forms.Each(DoubtedEntry.Shape), static o => o.History?.Doubts.AsEnumerable());
    });

    /// <summary>What the file tells, part by part with its words, in the order of the file.</summary>
    public static Field Field { get; } = _shape.Ask(new(string.Empty, new("公章登记簿的核验结果", "result of verifying a register"), IsRequired: true, FieldKind.Json));

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
