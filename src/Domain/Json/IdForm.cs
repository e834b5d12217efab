using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>The id of something that is known: an edition, a rule, a goal.</summary>
/// <param name="known">The ids, each with what it is called.</param>
/// <param name="expected">What to do about another id, which it is given; or about no text at all.</param>
internal sealed class IdForm(ImmutableArray<(string Id, Words Words)> known, Func<string?, Words> expected) : Form<string>
{
    private const int Longest = 200;

    private readonly HashSet<string> _ids = known.Select(static k => k.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether another id is read too: what else is known is told by the rest of the file, and its owner checks it there.</summary>
    public bool TakesOthers { get; init; }

    /// <inheritdoc/>
    internal override Words Missing => expected(null);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out string value)
    {
        value = input.Text();
        return (value is not null && (_ids.Contains(value) || (TakesOthers && value.Length is > 0 and <= Longest))) || input.Refuse(input.Faults.Full ? Missing : expected(value));
    }

    /// <inheritdoc/>
    internal override void Write(Output output, string value) => output.Json.WriteStringValue(value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        if (TakesOthers)
        {
            schema.Json.WriteString("type", "string");
            schema.Json.WriteNumber("maxLength", Longest);
        }

        schema.Json.WriteStartArray(TakesOthers ? "examples" : "enum");
        foreach (var (id, _) in known)
        {
            schema.Json.WriteStringValue(id);
        }

        schema.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Choice, Choices = known };
}
