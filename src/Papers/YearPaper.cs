using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Acts;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>One kind of paper of a year, written from facts that stand on its lines.</summary>
internal sealed class YearPaper(PaperForm form)
{
    public PaperForm Form => form;

    /// <summary>Writes it. The second parameter tells this paper from others of its kind: a person, a day, a term.</summary>
    public PaperWriting Write(PaperTemplates? templates, string of, string title, ImmutableArray<PaperFact> facts, ImmutableArray<Refusal> refusals = default) =>
        new(Form, $"{Form.Id}-{of}", facts, refusals.IsDefaultOrEmpty ? PaperWriter.Write(templates ?? PaperTemplates.Shipped, Form, NumberMask.Of(title), facts.Select(Masked)) : null, refusals.IsDefault ? [] : refusals);

    /// <summary>A person in the name of a paper: by the id that the year calls them, or by their place in the list where the id looks like a student number.</summary>
    public static string OfPerson(string id, int place) => NumberMask.Of(id) == id ? id : place.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a fact of an act stands: the act's word, then the pointer on its line.</summary>
    public static string At(string act, string jsonPointer) => $"{act} {jsonPointer}";

    public static string Union(UnionRecord opening) => opening.Union.Title;

    private static PaperFact Masked(PaperFact fact) => fact with { Markdown = fact.Markdown is { } text ? NumberMask.Of(text) : null };
}
