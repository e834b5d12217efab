using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>How each kind of field is asked.</summary>
internal static class FieldEntries
{
    /// <returns>The entry for a field.</returns>
    /// <exception cref="NotSupportedException">The kind is new, and nobody has said yet how it is asked.</exception>
    public static Entry Entry(this Field field) => field.Kind switch
    {
        FieldKind.Group when field.Parts.All(static p => p.IsFact) => new GroupEntry(field.Words, [.. field.Parts.Select(static p => (p.Name, (Entry)new FactEntry(p, Value(p))))]),
        FieldKind.Group when field.Parts.All(static p => p.Kind == FieldKind.Group) => new GroupEntry(Heading(field), [.. field.Parts.Select(static p => (p.Name, (Entry)((GroupEntry)p.Entry() with { Names = true })))]),
        _ => Value(field),
    };

    private static Entry Value(Field field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Share or FieldKind.Day when field.IsFact => new OrderedEntry(Heading(field), field.Kind, field.Unit),
        FieldKind.Number => new NumberEntry(Heading(field)),
        FieldKind.YesNo when field.IsFact => new YesNoEntry(Heading(field)),
        FieldKind.YesNo => new TickEntry(Heading(field)),
        FieldKind.Text or FieldKind.Paragraph => new TextEntry(Heading(field)) { Long = field.Kind == FieldKind.Paragraph },
        FieldKind.Day => new TextEntry(Heading(field)) { Taken = Day },
        FieldKind.Choice => new ChoiceEntry(Heading(field), field.Choices),
        FieldKind.Lines => new ListEntry(Heading(field), field.Choices, field.Ordered, MayBeMore: field.IsFact) { Taken = field.Each == FieldKind.Day ? Day : static line => line },
        FieldKind.Group => new GroupEntry(Heading(field), Members(field)),
        FieldKind.Rows => new RowsEntry(Heading(field), new(Heading(field), Members(field))),
        _ => throw new NotSupportedException($"Nobody has said how {field.Kind} at {field.JsonPointer} is asked."),
    };

    private static ImmutableArray<(string Name, Entry Entry)> Members(Field field) => [.. field.Parts.Select(static p => (p.Name, p.Entry()))];

    private static string Day(string typed) => Notation.Date(typed) ?? typed.Trim();

    // Facts are spoken of in the middle of sentences too; what stands alone begins with a capital.
    private static Words Heading(Field field) =>
        field.IsFact ? field.Words : field.Words with { English = char.ToUpperInvariant(field.Words.English[0]) + field.Words.English[1..] };
}
