using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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
    private readonly Names _member = new([(member, new(member, member))]);
    private readonly Dictionary<string, Variant<T>> _byWord = variants.ToDictionary(static v => v.Word, StringComparer.Ordinal);

    /// <summary>The kinds, in the order in which they are offered.</summary>
    public ImmutableArray<Variant<T>> Variants { get; } = variants;

    /// <returns>The kind with a word; nothing where there is none.</returns>
    public Variant<T>? Named(string word) => _byWord.GetValueOrDefault(word);

    /// <returns>The kind of an object.</returns>
    public Variant<T> Of(T value) => Variants.First(v => v.Takes(value));

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartObject)
        {
            return input.Refuse(expected(null));
        }

        var found = input.TryFind(_member, out var there);
        var word = found ? there.Text() : null;
        if (word is not null && _byWord.TryGetValue(word, out var variant))
        {
            return variant.Read(ref input, out value);
        }

        input.RefuseAt(member, found ? there.Show() : Input.Absent, expected(word));
        input.Json.Skip();
        return false;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, T value) => Of(value).Write(output, value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteStartArray("oneOf");
        foreach (var variant in Variants)
        {
            variant.DescribeBranch(schema);
        }

        schema.Json.WriteEndArray();
    }
}
