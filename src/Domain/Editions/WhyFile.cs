using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;

namespace UnionGovernance.Editions;

/// <summary>Writes why findings have their verdicts as JSON, and the schema of what is written.</summary>
public static class WhyFile
{
    /// <summary>What a file calls that which it says in sentences.</summary>
    internal static Words Sentences { get; } = new("几句话", "in sentences");

    private sealed record Told(Finding Finding, Why Why, IEnumerable<string> Alone, IEnumerable<string>? Each);

    private static readonly JsonFile<IEnumerable<Told>> _file = new("各条结论的理由", Shapes.Written<IEnumerable<Told>>(static v =>
        v.Required("findings", "各条", "each rule", Forms.Each(Shapes.Written<Told>(static f =>
        {
            f.Of(Finding.Shape["id"], static t => t.Finding);
            f.Of(Finding.Shape["number"], static t => t.Finding);
            f.Of(Finding.Shape["title"], static t => t.Finding);
            f.Required("line", "一行", "in one line", Forms.AnyText, static t => t.Why.Line(Language.Chinese));
            f.Required("sentences", Sentences, Forms.Each(Forms.AnyText), static t => t.Why.Sentences(Language.Chinese));
            f.Required("why", "逐层的理由", "the tree", Why.Shape, static t => t.Why);
            f.Required("alone", "单凭这些就不符合", "facts that alone break it", Forms.Each(Forms.AnyText), static t => t.Alone);
            f.Optional("each", "其中每人单独就不符合", "people of whom each alone breaks it", Forms.Each(Forms.AnyText), static t => t.Each);
        })), static t => t)));

    /// <summary>What the file tells, part by part with its words, in the order of the file.</summary>
    public static Field Field { get; } = _file.Ask(new("各条结论的理由", "why each verdict"));

    /// <summary>Writes why findings of an assessment have their verdicts.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="findings">The findings; all of the assessment, if not given.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment, IEnumerable<Finding>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return _file.Write((findings ?? assessment.All).Select(Of));

        Told Of(Finding finding)
        {
            var sets = assessment.CounterEvidenceOfEach(finding);
            IEnumerable<string> Said(IEnumerable<KnownFact<UnionRecord>> facts) => CounterEvidence.Describe(facts, Language.Chinese, assessment.Called);
            return new(finding, Why.Of(finding, assessment.Called), Said(assessment.CounterEvidence(finding)), sets.Length > 1 ? Said(sets.SelectMany(static s => s)) : null);
        }
    }

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();
}
