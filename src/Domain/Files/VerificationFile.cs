using UnionGovernance.Facts;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files;

/// <summary>Writes what came of verifying a register, as JSON, and its schema. Words stand in both languages.</summary>
public static class VerificationFile
{
    private static readonly WholeShape _count = new(0, int.MaxValue);

    private static readonly View<BadEntry> _bad = new View<BadEntry>()
        .Always("place", new("第几条", "place"), _count, static b => b.Place)
        .Always("fault", new("问题", "what is wrong"), new ChoiceShape<ChainFault>(ChainFaults.Form), static b => b.Fault)
        .Always("words", new("说明", "in words"), CongressViews.InWords, static b => b.Words);

    private static readonly View<Verification> _verification = new View<Verification>()
        .Always("verdict", new("结论", "verdict"), CongressViews.Verdicts, static v => v.Verdict)
        .Always("entries", new("条数", "entries"), _count, static v => v.Entries)
        .Always("head", new("末条摘要", "digest of the last entry"), DigestShape.Instance, static v => v.Head)
        .Always("provedUpTo", new("核对点证明到第几条", "last entry that a checkpoint proves"), _count, static v => v.ProvedUpTo)
        .Known("firstBad", new("第一条有问题的登记", "first bad entry"), _bad, static v => v.FirstBad)
        .Always("words", new("说明", "in words"), CongressViews.InWords, static v => v.Describe());

    /// <summary>Writes the result.</summary>
    /// <param name="verification">The result.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Verification verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return JsonForm.Write(json => _verification.Write(json, verification));
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
