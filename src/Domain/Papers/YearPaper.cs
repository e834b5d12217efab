using System.Collections.Immutable;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>One kind of paper of a year, written from facts that stand on its lines.</summary>
internal sealed class YearPaper(PaperForm form)
{
    public PaperForm Form => form;

    /// <summary>Writes it. The second parameter tells this paper from others of its kind: a person's id, a day, a term.</summary>
    public PaperWriting Write(PaperTemplates? templates, string of, string title, ImmutableArray<PaperFact> facts, ImmutableArray<Refusal> refusals = default) =>
        new(Form, $"{Form.Id}-{of}", facts, refusals.IsDefaultOrEmpty ? PaperWriter.Write(templates ?? PaperTemplates.Shipped, Form, title, facts) : null, refusals.IsDefault ? [] : refusals);

    /// <summary>Where a fact of an act stands: the act's word, then the pointer on its line.</summary>
    public static string At(string act, string jsonPointer) => $"{act} {jsonPointer}";

    public static string Union(UnionRecord opening) => $"{opening.School}{(opening.Kind == UnionKind.GraduateUnion ? "研究生会" : "学生会")}";
}
