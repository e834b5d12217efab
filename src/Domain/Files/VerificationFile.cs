using UnionGovernance.Facts;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files;

/// <summary>Writes what came of verifying a register, as JSON, and its schema. Words stand in both languages.</summary>
public static class VerificationFile
{
    private static readonly WholeShape _count = new(0, int.MaxValue);

    private static readonly View<BadEntry> _bad = new View<BadEntry>()
        .Always("place", new("第几条", "place"), _count, static b => b.Place)
        .Always("fault", new("问题", "what is wrong"), new ChoiceShape<ChainFault>(ChainFault.Form), static b => b.Fault)
        .Always("words", new("说明", "in words"), CongressViews.InWords, static b => b.Words);

    private static readonly View<RefusedAct> _refused = new View<RefusedAct>()
        .Always("place", new("第几条", "place"), _count, static r => r.Place)
        .Always("refusals", new("不予认可", "refusals"), CongressViews.Refusals, static r => r.Refusals);

    private static readonly View<(Verification Chain, IEnumerable<RefusedAct>? Refused)> _verification = new View<(Verification Chain, IEnumerable<RefusedAct>? Refused)>()
        .Always("verdict", new("结论", "verdict"), CongressViews.Verdicts, static v => v.Chain.Verdict)
        .Always("entries", new("条数", "entries"), _count, static v => v.Chain.Entries)
        .Always("head", new("末条摘要", "digest of the last entry"), DigestShape.Instance, static v => v.Chain.Head)
        .Always("provedUpTo", new("核对点证明到第几条", "last entry that a checkpoint proves"), _count, static v => v.Chain.ProvedUpTo)
        .Known("firstBad", new("第一条有问题的登记", "first bad entry"), _bad, static v => v.Chain.FirstBad)
        .Always("words", new("说明", "in words"), CongressViews.InWords, static v => v.Chain.Describe())
        .Known("refused", new("不合规定的事项", "acts that a rule refuses"), new ListView<RefusedAct>(_refused), static v => v.Refused);

    /// <summary>Writes the result.</summary>
    /// <param name="verification">The result.</param>
    /// <param name="refused">The acts that stand in the register although rules refuse them; nothing where it cannot be read.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Verification verification, IEnumerable<RefusedAct>? refused)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return JsonForm.Write(json => _verification.Write(json, (verification, refused)));
    }

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(static json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "公章登记簿的核验结果");
        _verification.WriteSchema(json);
        json.WriteEndObject();
    });
}
