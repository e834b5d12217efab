using UnionGovernance.Facts;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>How each kind of fact is asked.</summary>
internal static class FactForms
{
    /// <returns>The entry for facts of a form.</returns>
    /// <exception cref="NotSupportedException">The form is new, and nobody has said yet how it is asked.</exception>
    public static Entry Entry(this FactForm form, Words label) => form switch
    {
        CountForm or ShareForm or DateForm => new OrderedEntry(label, form),
        YesNoForm => new YesNoEntry(label),
        TextForm => new TextEntry(label),
        IChoices choices => new ChoiceEntry(label, [.. choices.Offered]),
        IListForm list => new ListEntry(label, list.ElementForm is IChoices offered ? [.. offered.Offered] : [], list.Ordered, MayBeMore: true),
        _ => throw new NotSupportedException($"Nobody has said how {form.GetType().Name} is asked."),
    };
}
