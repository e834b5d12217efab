using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>Several values in order. What is wrong with one of them does not hide the others.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="element">How one of them stands in a file.</param>
/// <param name="most">The most of them.</param>
/// <param name="distinct">What tells them apart, where no two may be called the same.</param>
internal sealed class SequenceForm<T>(Form<T> element, int most, Distinct<T>? distinct) : Form<Sequence<T>>
{
    private const int MostSpare = 256;
    private readonly Words _expected = new($"应为一个列表 [ … ]，不超过 {most} 项", $"a list [ … ] of at most {most} is expected");

    // One a thread, as of members.
    [ThreadStatic]
    private static List<T>? _spare;

    /// <inheritdoc/>
    internal override bool IsOnlyWritten => element.IsOnlyWritten;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Sequence<T> value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartArray)
        {
            return input.Refuse(_expected);
        }

        ref var spare = ref _spare;
        var list = spare ?? [];
        spare = null;
        if (ReadElements(ref input, list))
        {
            value = [.. list];
        }

        if (list.Capacity <= MostSpare)
        {
            list.Clear();
            spare = list;
        }

        return value is not null;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, Sequence<T> value)
    {
        output.Json.WriteStartArray();
        foreach (var item in value)
        {
            output.Write(element, item);
        }

        output.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteNumber("maxItems", most);
        schema.Value("items", element.Describe);
    }

    /// <summary>Short texts and words are asked for one a line, objects in rows, and anything else as a whole.</summary>
    /// <inheritdoc/>
    internal override Field Ask(Field field) => element.Ask(field with { JsonPointer = string.Empty, IsRequired = true }) switch
    {
        { Kind: FieldKind.Text or FieldKind.Choice } one => field with { Kind = FieldKind.Lines, Choices = one.Choices },
        { Kind: FieldKind.Group } each => field with { Kind = FieldKind.Rows, Parts = each.Parts, IsByName = distinct is not null },
        { Kind: FieldKind.Paragraph } => field with { Each = FieldKind.Paragraph },
        _ => field,
    };

    private bool ReadElements(ref Input input, List<T> list)
    {
        var faults = input.Faults;
        var (kept, count, depth, seen) = (faults.Kept, faults.Count, input.Json.CurrentDepth, 0);
        var names = distinct is null ? null : new HashSet<string>(StringComparer.Ordinal);
        input.Place.EnterList();
        while (input.Json.Read() && input.Json.TokenType != JsonTokenType.EndArray)
        {
            input.Place.Next();
            if (++seen > most)
            {
                PassTo(depth, ref input);
                input.Place.Leave();
                // A list too long is one fault, whatever is wrong within it.
                faults.BackTo(kept, count);
                return input.Refuse(_expected);
            }

            if (!element.Read(ref input, out var item))
            {
                continue;
            }

            if (distinct?.Name(item) is { Length: > 0 } name && !names!.Add(name))
            {
                RefuseTwice(ref input, name);
            }

            list.Add(item);
        }

        input.Place.Leave();
        return true;
    }

    private void RefuseTwice(ref Input input, string name)
    {
        if (distinct!.Member is { } member)
        {
            input.RefuseAt(member, new(name, name), distinct.Expected);
        }
        else
        {
            input.Refuse(new Words(name, name), distinct.Expected);
        }
    }

    // Leaves the reader on the end of the list that began at this depth.
    private static void PassTo(int depth, ref Input input)
    {
        do
        {
            input.Json.Skip();
        }
        while (input.Json.Read() && input.Json.CurrentDepth > depth);
    }
}
