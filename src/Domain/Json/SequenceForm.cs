using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>Several values in order. What is wrong with one of them does not hide the others.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="element">How one of them stands in a file.</param>
/// <param name="most">The most of them.</param>
/// <param name="name">What tells them apart, where no two may be called the same; an empty name is none.</param>
internal sealed class SequenceForm<T>(Form<T> element, int most, Func<T, string?>? name) : Form<Sequence<T>>
{
    private const int MostSpare = 256;
    private static readonly Words _twice = new("列表中不能重名", "no name may stand twice in the list");
    private readonly Words _expected = new($"应为一个列表 [ … ]，不超过 {most} 项", $"a list [ … ] of at most {most} is expected");
    private List<T>? _spare;

    /// <inheritdoc/>
    public override bool IsOnlyWritten => element.IsOnlyWritten;

    /// <inheritdoc/>
    public override bool Read(ref Input input, [MaybeNullWhen(false)] out Sequence<T> value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartArray)
        {
            return input.Refuse(_expected);
        }

        var list = Interlocked.Exchange(ref _spare, null) ?? [];
        if (ReadElements(ref input, list))
        {
            value = [.. list];
        }

        if (list.Capacity <= MostSpare)
        {
            list.Clear();
            _spare = list;
        }

        return value is not null;
    }

    /// <inheritdoc/>
    public override void Write(Output output, Sequence<T> value)
    {
        output.Json.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(output, item);
        }

        output.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteNumber("maxItems", most);
        schema.Value("items", element.Describe);
    }

    /// <summary>Short texts are asked for one a line, and anything else as a whole.</summary>
    /// <inheritdoc/>
    public override ImmutableArray<Field> Ask(Field field) =>
        element.Ask(field) is [{ Kind: FieldKind.Text or FieldKind.Choice } one] ? [one with { Kind = FieldKind.Lines }] : [field];

    private bool ReadElements(ref Input input, List<T> list)
    {
        var faults = input.Faults;
        var (kept, count, depth, seen) = (faults.Kept, faults.Count, input.Json.CurrentDepth, 0);
        var names = name is null ? null : new HashSet<string>(StringComparer.Ordinal);
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

            if (names is not null && name!(item) is { Length: > 0 } called && !names.Add(called))
            {
                input.Refuse(new Words(called, called), _twice);
            }

            list.Add(item);
        }

        input.Place.Leave();
        return true;
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
