using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>One of several kinds of object, told apart by the word that one member holds, wherever in the object it stands.</summary>
/// <typeparam name="T">What all of them are.</typeparam>
/// <param name="member">The member that holds the word.</param>
/// <param name="variants">The kinds, in the order in which they are offered.</param>
/// <param name="expected">What to do where there is no object, no word, or another; it is given the word found.</param>
internal sealed class VariantForm<T>(string member, ImmutableArray<Variant<T>> variants, Func<string?, Words> expected) : Form<T>
    where T : class
{
    private readonly byte[] _member = Encoding.UTF8.GetBytes(member);
    private readonly Dictionary<string, Variant<T>> _byWord = variants.ToDictionary(static v => v.Word, StringComparer.Ordinal);

    /// <summary>The kinds, in the order in which they are offered.</summary>
    public ImmutableArray<Variant<T>> Variants { get; } = variants;

    /// <returns>The kind with a word; nothing where there is none.</returns>
    public Variant<T>? Named(string word) => _byWord.GetValueOrDefault(word);

    /// <returns>The kind of an object.</returns>
    public Variant<T> Of(T value) => Variants.First(v => v.Takes(value));

    /// <inheritdoc/>
    public override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartObject)
        {
            return input.Refuse(expected(null));
        }

        // Going ahead is done on a copy of the input, so that the object is then read from its first member.
        var ahead = input;
        var found = Find(ref ahead);
        var word = found ? ahead.Text() : null;
        if (word is not null && _byWord.TryGetValue(word, out var variant))
        {
            return variant.Read(ref input, out value);
        }

        input.Place.Enter(_member);
        input.Refuse(found ? ahead.Show() : Input.Absent, expected(word));
        input.Place.Leave();
        input.Json.Skip();
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Output output, T value) => Of(value).Write(output, value);

    /// <inheritdoc/>
    public override void Describe(Schema schema)
    {
        schema.Json.WriteStartArray("oneOf");
        foreach (var variant in Variants)
        {
            schema.Json.WriteStartObject();
            schema.Json.WriteString("title", variant.Words.Chinese);
            schema.Json.WriteString("description", variant.Words.English);
            variant.Describe(schema);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndArray();
    }

    // Leaves the input on the value of the member.
    private bool Find(ref Input ahead)
    {
        while (ahead.Json.Read() && ahead.Json.TokenType == JsonTokenType.PropertyName)
        {
            var here = IsMember(ref ahead.Json);
            ahead.Json.Read();
            if (here)
            {
                return true;
            }

            ahead.Json.Skip();
        }

        return false;
    }

    private bool IsMember(ref Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan.SequenceEqual(_member);
        }

        try
        {
            return json.ValueTextEquals(_member);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
